/**
 * Writes the sitemap of the built site: every page but those that say they are not for search engines, with the day on
 * which it last changed where that is known.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { BuiltSite } from './built-files.ts';

/** One page. */
interface SitemapEntry {
  /** Its full address. */
  readonly address: string;
  /** The day on which it last changed; left out where that is not known. */
  readonly changed?: string | undefined;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  "'": '&apos;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

/** @param pages in any order; they are written sorted by their address, one a line */
export function toSitemap(pages: readonly SitemapEntry[]): string {
  const entries = [...pages]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, changed }) => {
      const escaped = address.replace(/[&'"<>]/g, (letter) => escapes[letter] ?? letter);
      return `<url><loc>${escaped}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

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
