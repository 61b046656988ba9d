/**
 * Writes the sitemap of the built site: every page but those that say they are not for search engines, with the day on
 * which it last changed where that is known.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { defaultLang } from '../model/lang.ts';
import { pathIn } from '../model/paths.ts';
import { addressAt } from '../model/site-address.ts';
import type { BuiltSite } from './built-files.ts';

/** One page. */
interface SitemapEntry {
  /** Its full address. */
  readonly address: string;
  /** The day on which it last changed; left out where that is not known. */
  readonly changed?: string | undefined;
  /** Where it stands in each language, its own among them, as its head says; left out where it stands in one. */
  readonly alternates?: readonly { readonly lang: string; readonly address: string }[];
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  "'": '&apos;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

const escaped = (text: string): string => text.replace(/[&'"<>]/g, (letter) => escapes[letter] ?? letter);

/** @param pages in any order; they are written sorted by their address, one a line */
export function toSitemap(pages: readonly SitemapEntry[]): string {
  const entries = [...pages]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, changed, alternates = [] }) => {
      const others = alternates.map(
        (to) => `<xhtml:link rel="alternate" hreflang="${escaped(to.lang)}" href="${escaped(to.address)}"/>`,
      );
      const day = changed ? `<lastmod>${changed}</lastmod>` : '';
      return `<url><loc>${escaped(address)}</loc>${day}${others.join('')}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

const alternate = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu;

export async function writeSitemap({ dir, pages, site, facts, logger }: BuiltSite): Promise<void> {
  const entries: SitemapEntry[] = [];
  for (const { pathname } of pages) {
    if (pathname !== '' && !pathname.endsWith('/')) continue;
    const file = new URL(`${pathname}index.html`, dir);
    if (!existsSync(file)) continue;
    const [head = ''] = readFileSync(file, 'utf8').split('</head>', 1);
    if (/<meta name="robots" content="noindex"/.test(head)) continue;
    entries.push({
      address: addressAt(site.address, `/${pathname}`),
      changed: facts.changed[pathIn(defaultLang, `/${pathname}`)],
      alternates: [...head.matchAll(alternate)].map(([, lang = '', address = '']) => ({ lang, address })),
    });
  }
  await writeFile(new URL('sitemap.xml', dir), toSitemap(entries));
  logger.info(`${entries.length} pages listed`);
}
