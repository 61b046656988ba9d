/** The sitemap: the full address of each page that search engines may show, as sitemaps.org describes it. */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  "'": '&apos;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

/** @param addresses full addresses; they are written sorted, one a line */
export function toSitemap(addresses: readonly string[]): string {
  const entries = [...addresses].sort().map((address) => {
    const escaped = address.replace(/[&'"<>]/g, (letter) => escapes[letter] ?? letter);
    return `<url><loc>${escaped}</loc></url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}
