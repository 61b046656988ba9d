/**
 * Writes the sitemap of the built site: every page but those that say they are not for search engines, with the day on
 * which it last changed where that is known. The days come from a route of the build, which is taken away here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { type SitemapEntry, toSitemap } from '../export/sitemap.ts';

// The part of a page's head in which it says so is far shorter.
const headLength = 4096;

export function sitemap(): AstroIntegration {
  let address: URL;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.site ?? 'http://localhost/');
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const days = new URL('last-changes.json', dir);
        const changed: Readonly<Record<string, string>> = JSON.parse(await readFile(days, 'utf8'));
        const entries: SitemapEntry[] = [];
        for (const { pathname } of pages) {
          if (pathname !== '' && !pathname.endsWith('/')) continue;
          const file = new URL(`${pathname}index.html`, dir);
          if (!existsSync(file)) continue;
          const head = readFileSync(file, 'utf8').slice(0, headLength);
          if (!/<meta name="robots" content="noindex"/.test(head))
            entries.push({ address: new URL(`/${pathname}`, address).href, changed: changed[`/${pathname}`] });
        }
        await writeFile(new URL('sitemap.xml', dir), toSitemap(entries));
        await rm(days);
        logger.info(`${entries.length} pages listed`);
      },
    },
  };
}
