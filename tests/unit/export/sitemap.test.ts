import { expect, test } from 'vitest';
import { toSitemap } from '../../../src/export/sitemap.ts';

test('the sitemap lists addresses sorted and escaped', () => {
  expect(toSitemap(['https://x.example/b/', "https://x.example/a&'b/"])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://x.example/a&amp;&apos;b/</loc></url>
<url><loc>https://x.example/b/</loc></url>
</urlset>
`,
  );
});
