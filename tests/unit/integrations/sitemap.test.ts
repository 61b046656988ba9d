import { expect, test } from 'vitest';
import { toSitemap } from '../../../src/integrations/sitemap.ts';

test('the sitemap lists addresses sorted and escaped, with the day of the last change where it is known', () => {
  const pages = [{ address: 'https://x.example/b/', changed: '2026-11-22' }, { address: "https://x.example/a&'b/" }];
  expect(toSitemap(pages)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://x.example/a&amp;&apos;b/</loc></url>
<url><loc>https://x.example/b/</loc><lastmod>2026-11-22</lastmod></url>
</urlset>
`,
  );
});

test('a page in two languages names both', () => {
  const alternates = [
    { lang: 'en', address: 'https://x.example/a/' },
    { lang: 'vi', address: 'https://x.example/vi/a/' },
  ];
  expect(toSitemap([{ address: 'https://x.example/a/', alternates }])).toContain(
    '<url><loc>https://x.example/a/</loc><xhtml:link rel="alternate" hreflang="en" href="https://x.example/a/"/><xhtml:link rel="alternate" hreflang="vi" href="https://x.example/vi/a/"/></url>',
  );
});
