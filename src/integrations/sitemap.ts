/**
 * Writes the sitemap of the built site: every page but those that say they are not for search engines, with the day on
 * which it last changed where that is known.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type SitemapEntry, toSitemap } from '../export/sitemap.ts';
import type { BuiltSite } from './built-files.ts';

// The part of a page's head in which it says so is far shorter.
const headLength = 4096;

export async function writeSitemap({ dir, pages, site, facts, logger }: BuiltSite): Promise<void> {
  const entries: SitemapEntry[] = [];
  for (const { pathname } of pages) {
    if (pathname !== '' && !pathname.endsWith('/')) continue;
    const file = new URL(`${pathname}index.html`, dir);
    if (!existsSync(file)) continue;
    const head = readFileSync(file, 'utf8').slice(0, headLength);
    if (!/<meta name="robots" content="noindex"/.test(head))
      entries.push({ address: new URL(`/${pathname}`, site.address).href, changed: facts.changed[`/${pathname}`] });
  }
  await writeFile(new URL('sitemap.xml', dir), toSitemap(entries));
  logger.info(`${entries.length} pages listed`);
}
