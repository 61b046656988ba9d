import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/components/examples.ts';
import EmbedPage from '../../src/layouts/EmbedPage.astro';
import Page from '../../src/layouts/Page.astro';
import RecordPage from '../../src/layouts/RecordPage.astro';
import RedirectPage from '../../src/layouts/RedirectPage.astro';
import { renderHtml, textOf } from './render.ts';
import { textsOf } from './shown.ts';

const site = {
  ...{ name: 'Task register', tagline: 'What was promised', description: 'Tasks of a programme.' },
  ...{ address: 'https://tasks.example', others: [], holds: { documents: 5, tasks: 345, indicators: 66 } },
};
const tasks = { site, title: 'Tasks', description: 'All tasks.', path: '/tasks/' };

/** A whole page as a reader's browser gets it. */
async function opened<Props extends object>(
  layout: (props: Props) => unknown,
  props: NoInfer<Props>,
): Promise<Document> {
  const example = examplesOf(layout, {}, { slots: { default: '<p id="own">Its own words.</p>' } });
  return new JSDOM(await renderHtml(example, { props })).window.document;
}

const contentOf = (page: Document, selector: string) => page.querySelector(`meta${selector}`)?.getAttribute('content');

describe('every page', () => {
  test('has its title, address and feed in the head', async () => {
    const page = await opened(Page, {
      ...tasks,
      within: 'Resolution 03/NQ-CP',
      feed: '/feed.xml',
      data: '/tasks.json',
    });
    expect(page.title).toBe('Tasks · Resolution 03/NQ-CP · Task register');
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://tasks.example/tasks/');
    expect(page.querySelector('link[type="application/atom+xml"]')?.getAttribute('title')).toBe('Changes: Tasks');
    expect(page.querySelector('link[type="application/json"]')?.getAttribute('href')).toBe('/tasks.json');
    expect(contentOf(page, '[name="robots"]')).toBeUndefined();
    expect((await opened(Page, { ...tasks, path: '/' })).title).toBe('Tasks');
  });

  test('begins with a link over the head to its words, and has head and foot', async () => {
    const page = await opened(Page, { ...tasks, crumbs: [{ text: 'Tasks', href: '/tasks/' }, { text: 'Task 26' }] });
    expect(textOf(page.body.firstElementChild ?? page)).toBe('Skip to the content');
    expect(page.body.querySelector('a')?.getAttribute('href')).toBe('#main');
    expect([...page.body.children].map(({ tagName }) => tagName).filter((tag) => tag !== 'SCRIPT')).toEqual([
      ...['A', 'HEADER', 'MAIN', 'FOOTER'],
    ]);
    expect(textsOf(page, 'main > *')).toEqual(['TasksTask 26', 'Its own words.']);
  });

  test('leads to the same page in another language, with what was asked of it, and says so to search engines', async () => {
    const page = await opened(Page, { ...tasks, langs: ['en', 'vi'] });
    const [twin] = page.querySelectorAll('.mast a[lang="vi"][hreflang="vi"][data-twin]');
    expect([textOf(twin ?? page), twin?.getAttribute('href')]).toEqual(['Tiếng Việt', '/vi/tasks/']);
    expect([...page.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'))).toEqual([
      ...['en', 'vi', 'x-default'],
    ]);
  });

  test('that stands in one language leads to the start page of the other', async () => {
    const page = await opened(Page, { ...tasks, langs: ['en'] });
    expect(page.querySelector('.mast a[lang="vi"]')?.outerHTML).toMatch(/href="\/vi\/"(?!.*data-twin)/u);
    expect(page.querySelectorAll('link[hreflang]')).toHaveLength(0);
  });

  test('is indexed where it says under which filters, with names that are not in its words', async () => {
    const record = { ...tasks, path: '/tasks/nq03-26/' };
    const page = await opened(Page, {
      ...record,
      search: { filters: { kind: ['task'], lead: ['mof', 'mps'] }, names: ['BKHĐT'] },
    });
    const filters = [...page.querySelectorAll('meta[data-pagefind-filter]')];
    expect(filters.map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')])).toEqual([
      ['kind', 'task'],
      ['lead', 'mof'],
      ['lead', 'mps'],
    ]);
    expect(contentOf(page, '[name="names"]')).toBe('BKHĐT · bkhdt');
    expect(page.querySelector('main')?.hasAttribute('data-pagefind-body')).toBe(true);
    expect((await opened(Page, record)).querySelector('[data-pagefind-body]')).toBeNull();
    // A list is found by what it is called.
    const list = await opened(Page, tasks);
    expect(contentOf(list, '[data-pagefind-filter]')).toBe('page');
  });

  test('that only says what became of another is no find of a search engine', async () => {
    const page = await opened(Page, { ...tasks, became: 'moved', canonical: '/tasks/nq03-27/' });
    expect(contentOf(page, '[name="robots"]')).toBe('noindex');
    expect(contentOf(page, '[name="became"]')).toBe('moved');
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://tasks.example/tasks/nq03-27/',
    );
  });
});

describe('the page of a record', () => {
  const record = {
    ...{ ...tasks, kind: 'Task', folio: '26', statement: 'Draft the decree on data.' },
    stands: { document: 'nq03', lines: [7, 7] as const },
    findMentions: (text: string) => (text.includes('decree') ? [{ start: 10, end: 16, instrument: 'a-decree' }] : []),
  };

  test('has its words, with links, and what it is above', async () => {
    const page = await opened(RecordPage, record);
    expect(textOf(page.querySelector('h1') ?? page)).toBe('Task 26: Draft the decree on data.');
    expect(textsOf(page, 'h1 > .vh')).toEqual([': Draft the decree on data.']);
    expect(textsOf(page, '.head-stated[data-verbatim]')).toEqual(['Draft the decree on data.']);
    expect(page.querySelector('.head-stated a')?.getAttribute('href')).toBe('/instruments/a-decree/');
  });

  test.each([
    [320, 'ruled'],
    [321, 'ruled long'],
    [901, 'ruled longest'],
  ])('%d letters are set as "%s"', async (letters, set) => {
    const page = await opened(RecordPage, { ...record, statement: 'a'.repeat(letters) });
    expect(page.querySelector('article')?.className).toBe(set);
  });

  test.each([{ voice: 'corrected' as const }, { rendered: true }])(
    'words that stand so in no text are not verbatim, and a long number is small: %o',
    async (said) => {
      const stands = { ...record.stands, ...said };
      const page = await opened(RecordPage, { ...record, stands, folio: '1b-5' });
      expect(page.querySelector('[data-verbatim]')).toBeNull();
      expect(page.querySelector('.folio.many')).not.toBeNull();
    },
  );
});

test('a page that other sites frame says where it is from', async () => {
  const page = await opened(EmbedPage, { ...tasks, path: '/embed/tasks/', fullPath: '/tasks/' });
  expect(textsOf(page, '.bare-line')).toEqual([
    'From Task register, which is not a Government site. As of 22 November 2026',
  ]);
  expect(page.querySelector('.bare-line a[target="_top"]')?.getAttribute('href')).toBe('/tasks/');
  expect(page.querySelector('header, footer')).toBeNull();
  expect(contentOf(page, '[name="robots"]')).toBe('noindex');
});

test('a short address leads on at once, and says where to', async () => {
  const page = await opened(RedirectPage, {
    ...{ site, title: 'nq03-26, short address', heading: 'nq03-26', says: 'This record is at', picture: 'task' },
    ...{ to: '/tasks/nq03-26/', card: { title: 'Task 26', description: 'Draft the decree.' } },
  });
  expect(contentOf(page, '[http-equiv="refresh"]')).toBe('0; url=/tasks/nq03-26/');
  expect(textOf(page.body)).toBe('nq03-26This record is at https://tasks.example/tasks/nq03-26/.');
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
    'https://tasks.example/tasks/nq03-26/',
  );
  expect(contentOf(page, '[property="og:title"]')).toBe('Task 26');
});
