/** Seeds from disk, and the Astro loaders of the records that they hold. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Agency } from '../model/agency.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Records, SeedRecords } from '../model/records.ts';
import { parseSeeds, type Source } from '../parse/index.ts';
import { assertContent, readContent } from './content.ts';
import { formatDiagnostics } from './report.ts';

/**
 * Reads the seed of each document.
 * @param root the project's folder
 * @returns the sources that could be read, and a diagnostic for each seed that is missing or that nobody describes
 */
export async function readSeeds(root: string, documents: readonly SourceDocument[]): Promise<{ sources: Source[]; diagnostics: Diagnostic[] }> {
  const folder = join(root, 'seeds');
  const files = new Set((await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.txt')));
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of documents) {
    const { file } = document.seed;
    if (!files.has(file)) {
      diagnostics.push({
        rule: 'seed-missing',
        document: document.id,
        file: `content/documents/${document.id}.yaml`,
        line: 1,
        message: `The seed seeds/${file} is not there. Restore it, or correct seed.file.`,
        expected: file,
      });
      continue;
    }
    files.delete(file);
    const bytes = await readFile(join(folder, file));
    sources.push({ document, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  for (const file of files) {
    diagnostics.push({
      rule: 'seed-unclaimed',
      document: '',
      file: `seeds/${file}`,
      line: 1,
      message: 'No document describes this seed. Add a file to content/documents, or remove the seed.',
    });
  }
  return { sources, diagnostics };
}

/**
 * Reads seeds and content into records, with all diagnostics.
 * @throws Error that lists every problem of the content files, if there is one
 */
export async function readRecords(root: string): Promise<Records> {
  const content = await readContent(root);
  assertContent(content);
  const { sources, diagnostics } = await readSeeds(root, content.documents);
  const records = parseSeeds(sources, content.agencies);
  return { ...records, diagnostics: [...diagnostics, ...records.diagnostics], documents: content.documents, agencies: content.agencies };
}

/** @throws Error that lists every diagnostic that stops the build */
export function assertReadable(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(isError);
  if (errors.length > 0) throw new Error(`The seeds cannot be read as their documents say:\n\n${formatDiagnostics(errors).join('\n')}`);
}

/**
 * The loader of one kind of record. It reads everything anew: a cache would outlive a change of the parser.
 * @param kind a list of the seed records whose entries have an id
 */
export function seedLoader(kind: Exclude<keyof SeedRecords, 'diagnostics'>): Loader {
  return {
    name: `seeds:${kind}`,
    load: async ({ store, parseData, config }) => {
      const records = await readRecordsOnce(config.root);
      assertReadable(records.diagnostics);
      store.clear();
      for (const record of records[kind]) store.set({ id: record.id, data: await parseData({ id: record.id, data: { ...record } }) });
    },
  };
}

/** The loader of the diagnostics, whose ids are their places in the list. */
export function diagnosticLoader(): Loader {
  return {
    name: 'seeds:diagnostics',
    load: async ({ store, parseData, config }) => {
      const { diagnostics } = await readRecordsOnce(config.root);
      store.clear();
      for (const [index, entry] of diagnostics.entries()) {
        const id = String(index).padStart(6, '0');
        store.set({ id, data: await parseData({ id, data: { ...entry } }) });
      }
    },
  };
}

/** The loader of records that people write: documents and agencies. */
export function contentLoader(kind: 'documents' | 'agencies'): Loader {
  return {
    name: `content:${kind}`,
    load: async ({ store, parseData, config }) => {
      const records: readonly (SourceDocument | Agency)[] = (await readRecordsOnce(config.root))[kind];
      store.clear();
      for (const record of records) store.set({ id: record.id, data: await parseData({ id: record.id, data: { ...record } }) });
    },
  };
}

/** The loader of what the catalogue's search needs beside records, each list a file in content/. */
export function listLoader(kind: 'outputTypes' | 'synonyms'): Loader {
  return {
    name: `content:${kind}`,
    load: async ({ store, parseData, config }) => {
      const content = await readContent(fileURLToPath(config.root));
      assertContent(content);
      store.clear();
      for (const [index, data] of content[kind].entries()) {
        const id = String(index).padStart(4, '0');
        store.set({ id, data: await parseData({ id, data: { ...data } }) });
      }
    },
  };
}

/** The loader of content/site.yaml; its only entry has the id `site`. SITE in the environment overrides the address. */
export function siteLoader(): Loader {
  return {
    name: 'content:site',
    load: async ({ store, parseData, config }) => {
      const { site, problems } = await readContent(fileURLToPath(config.root));
      if (!site) throw new Error(problems.map(({ file, line, message }) => `error ${file}:${line} ${message}`).join('\n'));
      const address = process.env.SITE ?? site.address;
      store.clear();
      store.set({ id: 'site', data: await parseData({ id: 'site', data: { ...site, address } }) });
    },
  };
}

// All loaders of one sync start together and share one reading of the disk; the next sync reads anew.
let pending: Promise<Records> | undefined;

function readRecordsOnce(root: URL): Promise<Records> {
  pending ??= readRecords(fileURLToPath(root)).finally(() => {
    pending = undefined;
  });
  return pending;
}
