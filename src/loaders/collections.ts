/** The Astro loaders: each fills one collection with records that are read and checked elsewhere. */
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { Records } from '../model/records.ts';
import { siteOrigin } from '../model/site-address.ts';
import { assertContent, type Content, readContent } from './content.ts';
import { guideFolder } from './guides.ts';
import { readLedger } from './permalinks.ts';
import { readReleases } from './releases.ts';
import { assertReadable, readRecords } from './seeds.ts';
import { readSelfTest } from './self-test.ts';

/** The loader of records that carry their own ids: those of the seeds, documents and agencies. */
export function recordLoader(
  kind: Exclude<keyof Records, 'diagnostics' | 'progressReports' | 'observations' | 'corrections' | 'links' | 'themes'>,
): Loader {
  return loaderOf(kind, async (root) => (await readRecordsOnce(root))[kind].map((record) => [record.id, record]));
}

/** The loader of entries whose id is their path and not a part of their file. */
export function datedLoader(kind: 'progressReports' | 'observations' | 'corrections'): Loader {
  return loaderOf(kind, async (root) => (await readRecordsOnce(root))[kind].map(({ id, ...entry }) => [id, entry]));
}

/** The loader of the diagnostics, whose ids are their places in the list. */
export function diagnosticLoader(): Loader {
  return loaderOf('diagnostics', async (root) => inOrder((await readRecordsOnce(root)).diagnostics));
}

/** The loader of lists whose order counts and whose entries have no page of their own. */
export function listLoader(
  kind: 'links' | 'themes' | 'glossary' | 'outputTypes' | 'synonyms' | 'otherCatalogues',
): Loader {
  return loaderOf(kind, async (root) => inOrder((await readContentChecked(root))[kind]));
}

/** The loader of what ids name and what became of those that are gone; its only entry has the id `ledger`. */
export function ledgerLoader(): Loader {
  return loaderOf('ledger', async (root) => [['ledger', await readLedger(root, readContentOnce(root))]]);
}

/** The loader of the last full run's results; without an entry where none is on record. */
export function selfTestLoader(): Loader {
  return loaderOf('selfTest', async (root) => {
    const run = await readSelfTest(root);
    return run ? [['self-test', run]] : [];
  });
}

/** The loader of content/site.yaml; its only entry has the id `site`. SITE in the environment overrides the address. */
export function siteLoader(): Loader {
  return loaderOf('site', async (root) => {
    const { site } = await readContentChecked(root);
    return site ? [['site', { ...site, address: siteOrigin(process.env.SITE, site.address) }]] : [];
  });
}

/** The loader of content/speed.yaml; its only entry has the id `speed`, and nothing in it where the file is missing. */
export function speedLoader(): Loader {
  return loaderOf('speed', async (root) => {
    const { speed } = await readContentChecked(root);
    return [['speed', { measured: speed ?? null }]];
  });
}

/** The loader of the releases. */
export function releaseLoader(): Loader {
  return loaderOf('releases', async (root) =>
    (await readReleases(root)).releases.map((release) => [release.release, release]),
  );
}

/** The loader of the records as they were last published: one entry, or none before the first release. */
export function publishedLoader(): Loader {
  return loaderOf('published', async (root) => {
    const { releases, records } = await readReleases(root);
    const last = releases.at(-1);
    return last ? [['records', { release: last.release, records }]] : [];
  });
}

/** The loader of the guide pages. */
export function guideLoader(): Loader {
  const { load, ...rest } = glob({ pattern: '**/[^_]*.mdx', base: `./${guideFolder}` });
  return {
    ...rest,
    // The pages are read anew with all other content, so nothing is watched here.
    load: (context) => {
      const { watcher: _, ...unwatched } = context;
      return unlessInvalid(context, () => load(unwatched));
    },
  };
}

/** Clears a collection and sets all entries anew: a cache would outlive a change of the parser. */
function loaderOf(name: string, read: (root: string) => Promise<(readonly [id: string, data: object])[]>): Loader {
  return {
    name,
    load: (context) =>
      unlessInvalid(context, async () => {
        const { store, parseData, config } = context;
        const entries = await read(fileURLToPath(config.root));
        store.clear();
        for (const [id, data] of entries) store.set({ id, data: await parseData({ id, data: { ...data } }) });
      }),
  };
}

/**
 * Fills a collection. A development server that starts with invalid content must go on, so that it can be mended: the
 * check of the content says what is wrong, on every page; once it has passed, an error is one.
 */
async function unlessInvalid({ watcher, refreshContextData }: LoaderContext, fill: () => Promise<void>): Promise<void> {
  const mustFit = watcher === undefined || refreshContextData?.['checked'] === true;
  await fill().catch((error: unknown) => {
    if (mustFit) throw error;
  });
}

const inOrder = (list: readonly object[]) => list.map((data, index) => [String(index).padStart(6, '0'), data] as const);

async function readContentChecked(root: string): Promise<Content> {
  const content = await readContentOnce(root);
  assertContent(content);
  return content;
}

// All loaders of one sync start together and share one reading of the disk; the next sync reads anew.
let pending: Promise<Records> | undefined;
let pendingContent: Promise<Content> | undefined;

function readContentOnce(root: string): Promise<Content> {
  pendingContent ??= readContent(root).finally(() => {
    pendingContent = undefined;
  });
  return pendingContent;
}

function readRecordsOnce(root: string): Promise<Records> {
  pending ??= readChecked(root).finally(() => {
    pending = undefined;
  });
  return pending;
}

async function readChecked(root: string): Promise<Records> {
  const records = await readRecords(root, readContentOnce(root));
  assertReadable(records.diagnostics);
  return records;
}
