/**
 * The files of a site beside its pages. Those that are made from the records stand in a table of their own,
 * src/site/machine-files.ts. This one holds what is made from the built pages: the search index, pictures, charts as files, the sitemap. They do not need each
 * other, so they are made at the same time: while Pagefind reads the pages in a process of its own, the others work.
 */
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { type BuildFacts, buildFactsPath } from '../model/build-manifest.ts';
import type { SiteInfo } from '../model/site.ts';
import { writeCharts } from './charts/index.ts';
import type { PageDesk } from './page-desk/index.ts';
import { serveIndex, writeIndex } from './pagefind.ts';
import { writeSitemap } from './sitemap.ts';

/** What a generator may need. */
export interface BuiltSite {
  /** The folder of the site. */
  readonly dir: URL;
  readonly pages: readonly { readonly pathname: string }[];
  readonly site: Pick<SiteInfo, 'address' | 'name' | 'tagline'>;
  /** What src/site/machine-files.ts wrote for them. */
  readonly facts: BuildFacts;
  /** Which has seen all pages. */
  readonly desk: PageDesk;
  readonly logger: Pick<AstroIntegrationLogger, 'info' | 'error'>;
}

export type Generator = readonly [name: string, write: (built: BuiltSite) => Promise<void>];

const generators: readonly Generator[] = [
  ['pagefind', writeIndex],
  ['social-images', drawPictures],
  ['sitemap', writeSitemap],
  ['charts', writeCharts],
];

/** What the addresses of files for programs end in. Astro asks a route without an ending for a slash at the end. */
const endings = ['bib', 'csv', 'ics', 'json', 'md', 'ris', 'sha256', 'txt', 'xlsx', 'xml', 'zip'] as const;

async function drawPictures({ dir, desk, facts, logger }: BuiltSite): Promise<void> {
  logger.info(`${await desk.drawPictures(fileURLToPath(dir), facts.pictures)} pictures drawn`);
}

/** @param desk which sees each page as it is made */
export function builtFiles(site: BuiltSite['site'], desk: PageDesk): AstroIntegration {
  let folder: URL;
  return {
    name: 'built-files',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        const entrypoint = new URL('../pages/_machine-file-route.ts', import.meta.url);
        for (const ending of command === 'dev' ? endings : ['json'])
          injectRoute({ pattern: `/[...file].${ending}`, entrypoint });
      },
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:server:setup': ({ server }) => serveIndex(server, folder),
      'astro:build:done': async ({ dir, pages, logger }) => {
        const file = new URL(`.${buildFactsPath}`, dir);
        const facts: BuildFacts = JSON.parse(await readFile(file, 'utf8'));
        await rm(file);
        await runAll(generators, (name) => ({ dir, pages, site, facts, desk, logger: logger.fork(name) }));
      },
    },
  };
}

/** Runs generators side by side. All are waited for, so that none still writes when the build ends as failed. */
export async function runAll(all: readonly Generator[], builtFor: (name: string) => BuiltSite): Promise<void> {
  const ends = await Promise.allSettled(all.map(async ([name, write]) => write(builtFor(name))));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
