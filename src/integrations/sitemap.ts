/**
 * Writes the sitemap of the built site: every page but those that say they are not for search engines, with the day on
 * which it last changed where that is known.
 */
import { fileURLToPath } from 'node:url';
import { defaultLang } from '../model/lang.ts';
import { pathIn } from '../model/paths.ts';
import { addressAt } from '../model/site-address.ts';
import type { BuiltSite } from './built-files.ts';
import { type CheckedPage, isIndexable } from './verify/page.ts';

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

/**
 * The sitemap of these pages, but for those that say they are not for search engines, and how many it lists.
 * @param changed days by the path of the page in the default language
 */
export function sitemapOf(
  pages: Iterable<CheckedPage>,
  site: string,
  changed: Readonly<Record<string, string>>,
): { readonly text: string; readonly count: number } {
  const entries = [...pages].filter(isIndexable).map(
    (page): SitemapEntry => ({
      address: addressAt(site, page.path),
      changed: changed[pathIn(defaultLang, page.path)],
      alternates: page.facts.alternates,
    }),
  );
  return { text: toSitemap(entries), count: entries.length };
}

export async function writeSitemap({ dir, desk, site, facts, logger }: BuiltSite): Promise<void> {
  logger.info(`${await desk.writeSitemap(fileURLToPath(dir), site.address, facts.changed)} pages listed`);
}
