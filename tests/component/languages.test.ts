/** Every page in Vietnamese. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import type { inEachLanguage } from '../../src/site/languages.ts';
import './content.ts';
import { documentOf } from './render.ts';

vi.mock('astro:content', async () => (await import('./content.ts')).contentOfTests());

interface PageModule {
  readonly default: Parameters<AstroContainer['renderToString']>[0];
  readonly getStaticPaths: () => ReturnType<typeof inEachLanguage>;
}

const pages = import.meta.glob<PageModule>('../../src/pages/[[]...lang[]]/**/*.astro');

test.each(Object.entries(pages))('%s stands under the prefix of its language', async (_file, load) => {
  const { localsIn } = await import('../../src/site/languages.ts');
  const { default: Page, getStaticPaths } = await load();
  const container = await AstroContainer.create({ astroConfig: { site: 'https://example.org' } });
  const routes = getStaticPaths().filter(({ params }) => params.lang === 'vi');
  // The first of its pages, and the last: that of a list goes on from others.
  for (const { params, props = {} } of new Set([routes.at(0), routes.at(-1)].filter((route) => route !== undefined))) {
    const locals = localsIn('vi');
    const html = await container.renderToString(Page, { params, props, locals, partial: false });
    const document = documentOf(html);
    const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    expect(own).toMatch(/^https:\/\/[^/]+\/vi\//u);
    // Files and short addresses have one address for all languages.
    const links = [...document.querySelectorAll('a[href^="/"]:not([hreflang])')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links.filter((href) => /^\/(?!vi\/|t\/)(?:[^#?]*\/)?(?:[#?]|$)/u.test(href))).toEqual([]);
  }
});
