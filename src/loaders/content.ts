/** What people write, from disk: YAML through its schemas, all problems of all files at once. */
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type Agency, agency } from '../model/agency.ts';
import { type Correction, correction } from '../model/correction.ts';
import { type SourceDocument, sourceDocument } from '../model/document.ts';
import { type GlossaryTerm, glossary } from '../model/glossary.ts';
import { type Instrument, instruments } from '../model/instrument.ts';
import { type EditedLink, linkFile, type RefusedPair } from '../model/link.ts';
import { type Observation, observation } from '../model/observation.ts';
import { type OtherCatalogue, otherCatalogues } from '../model/other-catalogue.ts';
import { type OutputType, outputTypes, type Synonym, synonyms } from '../model/output-type.ts';
import { type ProgressReport, progressReport } from '../model/progress-report.ts';
import { type Redirects, redirects } from '../model/redirect.ts';
import { type SiteInfo, siteInfo } from '../model/site.ts';
import { type Theme, themes } from '../model/theme.ts';

/** A problem of a content file. `line` is 1 where the place is not known. */
export interface ContentProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface Content {
  readonly documents: readonly SourceDocument[];
  readonly agencies: readonly Agency[];
  readonly progressReports: readonly ProgressReport[];
  readonly observations: readonly Observation[];
  readonly links: readonly EditedLink[];
  /** Pairs of records that editors do not link. */
  readonly refused: readonly RefusedPair[];
  readonly instruments: readonly Instrument[];
  readonly themes: readonly Theme[];
  readonly corrections: readonly Correction[];
  readonly site: SiteInfo | undefined;
  readonly glossary: readonly GlossaryTerm[];
  readonly outputTypes: readonly OutputType[];
  readonly synonyms: readonly Synonym[];
  /** Empty where content/catalogues.yaml is missing, like the ledger of moves. */
  readonly otherCatalogues: readonly OtherCatalogue[];
  /** Empty where content/redirects.yaml is missing: a project that has moved nothing needs none. */
  readonly redirects: Redirects;
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads content/ whole. Never throws for what is in a file; a bad file is left out and named in `problems`.
 * @param root the project's folder
 */
export async function readContent(root: string): Promise<Content> {
  const problems: ContentProblem[] = [];
  const documents = await readFolder(root, 'content/documents', sourceDocument, problems);
  const agencies = await readFolder(root, 'content/agencies', agency, problems);
  const corrections = await readFolder(root, 'content/corrections', correction, problems);
  const progressReports = await readDated(
    root,
    'content/progress',
    progressReport,
    (data) => [data.task, data.on],
    problems,
  );
  const observations = await readDated(
    root,
    'content/observations',
    observation,
    (data) => [data.indicator, data.period],
    problems,
  );
  const linkFiles = (await readFolder(root, 'content/links', linkFile, problems)).map((entry) => entry.data);
  const instrumentList = await readYaml(root, 'content/instruments.yaml', instruments, problems);
  const themeList = await readYaml(root, 'content/themes.yaml', themes, problems);
  const site = await readYaml(root, 'content/site.yaml', siteInfo, problems);
  const terms = await readYaml(root, 'content/glossary.yaml', glossary, problems);
  const outputs = await readYaml(root, 'content/output-types.yaml', outputTypes, problems);
  const phrases = await readYaml(root, 'content/synonyms.yaml', synonyms, problems);
  const others = (await exists(root, 'content/catalogues.yaml'))
    ? await readYaml(root, 'content/catalogues.yaml', otherCatalogues, problems)
    : undefined;
  const decisions = (await exists(root, 'content/redirects.yaml'))
    ? await readYaml(root, 'content/redirects.yaml', redirects, problems)
    : undefined;
  for (const [folder, records] of [['documents', documents] as const, ['agencies', agencies] as const]) {
    for (const { file, data } of records) {
      if (file !== `${data.id}.yaml`) {
        problems.push({
          file: `content/${folder}/${file}`,
          line: 1,
          message: `id: the id is "${data.id}", so the file must be named ${data.id}.yaml, or the id must be "${file.replace(/\.yaml$/u, '')}".`,
        });
      }
    }
  }
  return {
    documents: documents.map((entry) => entry.data),
    agencies: agencies.map((entry) => entry.data),
    progressReports,
    observations,
    links: linkFiles.flatMap((file) => file.accepted),
    refused: linkFiles.flatMap((file) => file.refused),
    instruments: instrumentList ?? [],
    themes: themeList ?? [],
    corrections: corrections.map(({ file, data }) => ({ ...data, id: file.replace(/\.yaml$/u, '') })),
    site,
    glossary: terms ?? [],
    outputTypes: outputs ?? [],
    synonyms: (phrases ?? []).map((list) => ({ phrases: list })),
    otherCatalogues: others ?? [],
    redirects: decisions ?? { gone: [], reworded: [] },
    problems,
  };
}

/** @throws Error that lists every problem of the content files, if there is one */
export function assertContent(content: Content): void {
  if (content.problems.length === 0) return;
  const lines = content.problems.map(({ file, line, message }) => `error ${file}:${line} ${message}`);
  throw new Error(`The content files have problems:\n\n${lines.join('\n')}`);
}

async function readFolder<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  problems: ContentProblem[],
): Promise<{ file: string; data: z.output<S> }[]> {
  const names = (await readdir(join(root, folder)).catch(() => [])).sort();
  const entries: { file: string; data: z.output<S> }[] = [];
  for (const file of names) {
    if (file.startsWith('_') || file.startsWith('.')) continue;
    if (!file.endsWith('.yaml')) {
      problems.push({
        file: `${folder}/${file}`,
        line: 1,
        message: 'Only files that end in .yaml belong in this folder.',
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
async function readDated<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  placeOf: (data: z.output<S>) => readonly [record: string, day: string],
  problems: ContentProblem[],
): Promise<(z.output<S> & { id: string })[]> {
  const names = (await readdir(join(root, folder)).catch(() => [])).sort();
  const entries: (z.output<S> & { id: string })[] = [];
  for (const name of names.filter((other) => !/^[_.]/u.test(other))) {
    for (const { file, data } of await readFolder(root, `${folder}/${name}`, schema, problems)) {
      const [record, day] = placeOf(data);
      const stem = file.replace(/\.yaml$/u, '');
      if (name !== record || stem.replace(/-\d$/u, '') !== day) {
        problems.push({
          file: `${folder}/${name}/${file}`,
          line: 1,
          message: `The file speaks of ${record}, ${day}; move it to ${folder}/${record}/${day}.yaml, or correct what it says.`,
        });
      } else entries.push({ ...(data as object), id: `${name}/${stem}` } as z.output<S> & { id: string });
    }
  }
  return entries;
}

async function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  problems: ContentProblem[],
): Promise<z.output<S> | undefined> {
  const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (text === undefined) {
    problems.push({ file, line: 1, message: 'The file cannot be read. Restore it.' });
    return undefined;
  }
  const counter = new LineCounter();
  // The core schema keeps an unquoted day a text; a day is never turned into another by overflow.
  const yaml = parseDocument(text, { lineCounter: counter, schema: 'core', uniqueKeys: true });
  for (const error of [...yaml.errors, ...yaml.warnings]) {
    problems.push({
      file,
      line: counter.linePos(error.pos[0]).line,
      message: (error.message.split('\n')[0] ?? '').replace(/ at line \d[\s\S]*$/u, ''),
    });
  }
  if (yaml.errors.length > 0) return undefined;
  if (hasAlias(yaml)) {
    problems.push({
      file,
      line: 1,
      message: 'Anchors and aliases (& and *) are not read. Write the text out where it belongs.',
    });
    return undefined;
  }
  const parsed = schema.safeParse(yaml.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    // An unknown key is named by the issue itself, not by its path.
    const place = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
    const node = nearestNode(yaml, place);
    const line = node?.range ? counter.linePos(node.range[0]).line : 1;
    problems.push({ file, line, message: `${issue.path.join('.') || 'file'}: ${issue.message}` });
  }
  return undefined;
}

const exists = (root: string, file: string) =>
  access(join(root, file)).then(
    () => true,
    () => false,
  );

/** Whether a file refers to a part of itself: a few such lines could stand for gigabytes. */
function hasAlias(yaml: ReturnType<typeof parseDocument>): boolean {
  let found = false;
  visit(yaml, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** The node at a path, or the nearest one above it. */
function nearestNode(
  yaml: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): { range?: [number, number, number] | null } | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = yaml.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node) return node as { range?: [number, number, number] | null };
  }
  return undefined;
}
