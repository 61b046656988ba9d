/** Pages of the guide in the language of the reader, and in the other where they are not written in it. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test, vi } from 'vitest';
import type { PageLang } from '../../src/words/index.ts';
import './content.ts';
import { documentOf } from './render.ts';
import { textsOf } from './shown.ts';

vi.mock('astro:content', async () => (await import('./content.ts')).contentOfTests());

interface PageModule {
  readonly default: Parameters<AstroContainer['renderToString']>[0];
}

const pages = import.meta.glob<PageModule>('../../src/pages/[[]...lang[]]/guide/*.astro');

const container = await AstroContainer.create({ astroConfig: { site: 'https://tasks.example' } });

async function page(lang: PageLang, id?: string): Promise<Document> {
  const { localsOf } = await import('../../src/site/locals.ts');
  const { guidesIn } = await import('../../src/site/catalogue.ts');
  const load = pages[`../../src/pages/[...lang]/guide/${id === undefined ? 'index' : '[...slug]'}.astro`];
  if (!load) throw new Error('There is no such page.');
  const { default: Page } = await load();
  const guide = guidesIn(lang).find((one) => one.id === id);
  const html = await container.renderToString(Page, { props: { guide }, locals: localsOf(lang), partial: false });
  return documentOf(html);
}

const addressesOf = (document: Document, rel: string) =>
  [...document.querySelectorAll(`link[rel="${rel}"][hreflang], link[rel="${rel}"]:not([type])`)].map((link) =>
    link.getAttribute('href')?.replace(/^https?:\/\/[^/]+/u, ''),
  );

test.each(['en', 'vi'] as const)('a page in both languages leads to its twin: %s', async (lang) => {
  const own = await page(lang, 'method');
  expect(textsOf(own, 'h1')).toEqual([lang === 'vi' ? 'Phương pháp' : 'Method']);
  expect(own.querySelector('h1[lang], main .note[lang]')).toBeNull();
  expect(addressesOf(own, 'canonical')).toEqual([lang === 'vi' ? '/vi/guide/method/' : '/guide/method/']);
  expect(addressesOf(own, 'alternate').slice(0, 2)).toEqual(['/guide/method/', '/vi/guide/method/']);
});

test.each([
  ['vi', 'news', 'News', 'en', '/guide/news/', 'Trang này mới có bằng tiếng Anh.'],
  ['en', 'tin', 'Tin', 'vi', '/vi/guide/tin/', 'This page is written in Vietnamese only.'],
] as const)(
  'what is written in the other language alone is marked as such: %s',
  async (lang, id, title, written, there, note) => {
    const own = await page(lang, id);
    expect(textsOf(own, `h1[lang="${written}"]`)).toEqual([title]);
    expect(own.querySelector(`.entry.prose[lang="${written}"]`)).not.toBeNull();
    expect(textsOf(own, '.head .note')).toEqual([note]);
    expect(addressesOf(own, 'canonical')).toEqual([there]);
    expect(addressesOf(own, 'alternate')).toEqual([]);
  },
);

test.each([
  ['en', ['Method', 'News', 'Terms in both languages', 'Tin (in Vietnamese)'], '/guide/tin/'],
  ['vi', ['News (tiếng Anh)', 'Tin', 'Phương pháp', 'Đối chiếu thuật ngữ Việt - Anh'], '/vi/guide/news/'],
] as const)('the list marks it before the click: %s', async (lang, titles, marked) => {
  const list = await page(lang);
  expect(textsOf(list, '.guides h2').sort()).toEqual([...titles].sort());
  expect([...list.querySelectorAll('.guides a[hreflang]')].map((link) => link.getAttribute('href'))).toEqual([marked]);
});
