/** A folder of YAML files, each read through one schema. */
import type { z } from 'zod';
import { documentOf } from '../model/ids.ts';
import { entryOf, type Problem } from '../model/problem.ts';
import { entriesIn } from './disk.ts';
import { findPlace, readYaml, withId } from './yaml-file.ts';

/** Names that begin so, and a README, are not read on purpose. */
const setAside = /^[_.]|^README(?:\.\w+)?$/iu;

/** Whether a file or folder is none that is read, by its name. */
export const isSetAside = (name: string): boolean => setAside.test(name);

const namesIn = (root: string, folder: string): string[] =>
  entriesIn(root, folder)
    .map(({ name }) => name)
    .filter((name) => !isSetAside(name));

/**
 * Reads a folder of files of one kind, in the order of their names. A folder that does not exist is an empty one;
 * files that begin with _ or ., and a README, are left out.
 * @param problems takes what is wrong with a file; such a file is left out
 * @returns what each file holds, with its name without the ending
 */
export function readFolder<S extends z.ZodType>(
  folder: string,
  schema: S,
  root: string,
  problems: Problem[],
): { id: string; data: z.output<S> }[] {
  const entries: { id: string; data: z.output<S> }[] = [];
  for (const name of namesIn(root, folder)) {
    const file = `${folder}/${name}`;
    if (!name.endsWith('.yaml')) {
      const message = `Only files that end in .yaml belong in this folder. Nearest: ${file.replace(/\.[^./]*$/u, '')}.yaml. Rename it, or begin its name with _ to set it aside.`;
      problems.push({ file, line: 1, message, harms: [entryOf(file)] });
      continue;
    }
    const data = readYaml(root, file, schema, problems);
    if (data !== undefined) entries.push({ id: name.replace(/\.yaml$/u, ''), data });
  }
  return entries;
}

/** Reads a folder that may not be empty, in which each file is named after the id in it: content/agencies/moh.yaml. */
export function readNamed<S extends z.ZodType<{ readonly id: string }>>(
  folder: string,
  schema: S,
  root: string,
  problems: Problem[],
): z.output<S>[] {
  const before = problems.length;
  const entries = readFolder(folder, schema, root, problems);
  if (entries.length === 0 && problems.length === before) {
    const message = 'The folder is missing or holds no file. Restore it.';
    problems.push({ file: folder, line: 1, message, harms: [`${folder}/`] });
  }
  for (const { id, data } of entries)
    if (id !== data.id)
      problems.push({
        ...{ file: `${folder}/${id}.yaml`, line: 1, harms: [`${folder}/${id}`, `${folder}/${data.id}`] },
        message: `id: the id is "${data.id}", so the file must be named ${data.id}.yaml, or the id must be "${id}".`,
      });
  return entries.map(({ data }) => data);
}

/**
 * Reads a folder of folders: content/progress/nq03-76/2026-03-02.yaml. The path is the entry's identity, so it must say
 * what the file says; a second file of one day ends in -2, and so on.
 */
export function readDated<S extends z.ZodType<object>>(
  folder: string,
  schema: S,
  placeOf: (data: z.output<S>) => readonly [record: string, day: string],
  root: string,
  problems: Problem[],
): (z.output<S> & { id: string })[] {
  const entries: (z.output<S> & { id: string })[] = [];
  for (const name of namesIn(root, folder)) {
    for (const { id, data } of readFolder(`${folder}/${name}`, schema, root, problems)) {
      const [record, day] = placeOf(data);
      if (name === record && id.replace(/-\d$/u, '') === day) entries.push(withId(`${name}/${id}`, data));
      else
        problems.push({
          ...{ file: `${folder}/${name}/${id}.yaml`, line: 1 },
          message: `The file speaks of ${record}, ${day}; move it to ${folder}/${record}/${day}.yaml, or correct what it says.`,
          harms: [`${folder}/${name}/${id}`, `${folder}/${record}/${day}`],
        });
    }
  }
  return entries;
}

/**
 * Reads a folder with a file a document, whose entries stand under the ids of the document's records:
 * content/vi/nq03.yaml.
 * @returns the entries of all files by their ids
 */
export function readByRecord<Entry extends object>(
  folder: string,
  schema: z.ZodType<Readonly<Record<string, Entry>>>,
  root: string,
  problems: Problem[],
): Readonly<Record<string, Entry>> {
  const entries: Record<string, Entry> = {};
  for (const { id: document, data } of readFolder(folder, schema, root, problems)) {
    for (const [id, entry] of Object.entries(data)) {
      const own = documentOf(id);
      if (own === document) entries[id] = entry;
      else
        problems.push({
          ...{ file: `${folder}/${document}.yaml`, line: 1, ...findPlace(entry) },
          message: `${id}: this is the file of ${document}. Move the entry to ${folder}/${own}.yaml, or correct its id.`,
        });
    }
  }
  return entries;
}
