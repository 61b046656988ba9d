/** A folder of YAML files, each read through one schema. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { entryOf, type Problem } from '../model/problem.ts';
import { isSetAside } from './stray-files.ts';
import { readYaml } from './yaml-file.ts';

/**
 * Reads a folder of files of one kind, in the order of their names. A folder that does not exist is an empty one;
 * files that begin with _ or ., and a README, are left out.
 * @param problems takes what is wrong with a file; such a file is left out
 */
export async function readFolder<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  problems: Problem[],
): Promise<{ file: string; data: z.output<S> }[]> {
  const names = (await readdir(join(root, folder)).catch(() => [])).sort();
  const entries: { file: string; data: z.output<S> }[] = [];
  for (const file of names) {
    if (isSetAside(file)) continue;
    if (!file.endsWith('.yaml')) {
      problems.push({
        file: `${folder}/${file}`,
        line: 1,
        message: `Only files that end in .yaml belong in this folder. Nearest: ${folder}/${file.replace(/\.[^.]*$/u, '')}.yaml. Rename it, or begin its name with _ to set it aside.`,
        harms: [entryOf(`${folder}/${file}`)],
      });
      continue;
    }
    const data = await readYaml(root, `${folder}/${file}`, schema, problems);
    if (data !== undefined) entries.push({ file, data });
  }
  return entries;
}

/**
 * Reads a folder of folders: content/progress/nq03-76/2026-03-02.yaml. The path is the entry's identity, so it must say
 * what the file says; a second file of one day ends in -2, and so on.
 */
export async function readDated<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  placeOf: (data: z.output<S>) => readonly [record: string, day: string],
  problems: Problem[],
): Promise<(z.output<S> & { id: string })[]> {
  const names = (await readdir(join(root, folder)).catch(() => [])).sort();
  const entries: (z.output<S> & { id: string })[] = [];
  for (const name of names.filter((other) => !isSetAside(other))) {
    for (const { file, data } of await readFolder(root, `${folder}/${name}`, schema, problems)) {
      const [record, day] = placeOf(data);
      const stem = file.replace(/\.yaml$/u, '');
      if (name !== record || stem.replace(/-\d$/u, '') !== day) {
        problems.push({
          file: `${folder}/${name}/${file}`,
          line: 1,
          message: `The file speaks of ${record}, ${day}; move it to ${folder}/${record}/${day}.yaml, or correct what it says.`,
          harms: [`${folder}/${name}/${stem}`, `${folder}/${record}/${day}`],
        });
      } else entries.push({ ...(data as object), id: `${name}/${stem}` } as z.output<S> & { id: string });
    }
  }
  return entries;
}
