/** Writes the sitemap of the built site: every page but those that say they are not for search engines. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { toSitemap } from '../export/sitemap.ts';

// The head of a page, where it says so, is far shorter.
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
        const addresses: string[] = [];
        for (const { pathname } of pages) {
          if (pathname !== '' && !pathname.endsWith('/')) continue;
          const file = new URL(`${pathname}index.html`, dir);
          if (!existsSync(file)) continue;
          const head = readFileSync(file, 'utf8').slice(0, headLength);
          if (!/<meta name="robots" content="noindex"/.test(head))
            addresses.push(new URL(`/${pathname}`, address).href);
        }
        await writeFile(new URL('sitemap.xml', dir), toSitemap(addresses));
        logger.info(`${addresses.length} pages listed`);
      },
    },
  };
}
