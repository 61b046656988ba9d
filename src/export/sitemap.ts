/** The sitemap: the full address of each page that search engines may show, as sitemaps.org describes it. */

/** One page. */
export interface SitemapEntry {
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
