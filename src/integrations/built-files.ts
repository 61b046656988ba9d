/**
 * What is made from the built pages, in one table: the search index, pictures and the sitemap. They do not need each
 * other, so they are made at the same time: while Pagefind reads the pages in a process of its own, the others work.
 */
import { readFile, rm } from 'node:fs/promises';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { type BuildFacts, buildFactsPath } from '../model/build-manifest.ts';
import type { SiteInfo } from '../model/site.ts';
import { serveIndex, writeIndex } from './pagefind.ts';
import { writeSitemap } from './sitemap.ts';
import { drawPictures } from './social-images/index.ts';

/** What a generator may need. */
export interface BuiltSite {
  /** The folder of the site. */
  readonly dir: URL;
  readonly pages: readonly { readonly pathname: string }[];
  readonly site: Pick<SiteInfo, 'address' | 'name' | 'tagline'>;
  /** What src/site/machine-files.ts wrote for them. */
  readonly facts: BuildFacts;
  readonly logger: Pick<AstroIntegrationLogger, 'info' | 'error'>;
}

export type Generator = readonly [name: string, write: (built: BuiltSite) => Promise<void>];

const generators: readonly Generator[] = [
  ['pagefind', writeIndex],
  ['social-images', drawPictures],
  ['sitemap', writeSitemap],
];

export function builtFiles(site: BuiltSite['site']): AstroIntegration {
  let folder: URL;
  return {
    name: 'built-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
      },
      'astro:server:setup': ({ server }) => serveIndex(server, folder),
      'astro:build:done': async ({ dir, pages, logger }) => {
        const file = new URL(`.${buildFactsPath}`, dir);
        const facts: BuildFacts = JSON.parse(await readFile(file, 'utf8'));
        await rm(file);
        await runAll(generators, (name) => ({ dir, pages, site, facts, logger: logger.fork(name) }));
      },
    },
  };
}

/** Runs generators side by side. All are waited for, so that none still writes when the build ends as failed. */
export async function runAll(all: readonly Generator[], builtFor: (name: string) => BuiltSite): Promise<void> {
  const ends = await Promise.allSettled(all.map(async ([name, write]) => write(builtFor(name))));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
