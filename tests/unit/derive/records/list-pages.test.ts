import { expect, test } from 'vitest';
import { begunOnFurtherPages, listPagesOf } from '../../../../src/derive/records/list-pages.ts';
import { wordsIn } from '../../../../src/words/index.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);
const pagesOf = (...sizes: readonly number[]) =>
  listPagesOf(
    '/tasks/',
    sizes.map((size, index) => ({ name: `Group ${index + 1}`, items: rows(size) })),
    { rows: 10, bytes: 100, bytesOf: () => 1 },
    ({ name, before }) => `${name} from ${before + 1} on`,
  );

test('a short list is one page at its own address', () => {
  expect(pagesOf(4, 6).map(({ path, place, all }) => ({ path, place, of: all.length }))).toEqual([
    { path: '/tasks/', place: 1, of: 1 },
  ]);
});

test('a long list goes on under addresses that count, and each page knows what all begin with', () => {
  const pages = pagesOf(4, 8, 22);
  expect(pages.map(({ path }) => path)).toEqual(['/tasks/', '/tasks/page/2/', '/tasks/page/3/', '/tasks/page/4/']);
  expect(pages[3]?.all).toEqual([
    { path: '/tasks/', begins: 'Group 1 from 1 on' },
    { path: '/tasks/page/2/', begins: 'Group 2 from 1 on' },
    { path: '/tasks/page/3/', begins: 'Group 3 from 3 on' },
    { path: '/tasks/page/4/', begins: 'Group 3 from 13 on' },
  ]);
  expect(pages.map((page) => wordsIn('en').layout.list.title('Tasks', page))).toEqual([
    'Tasks',
    'Tasks, page 2 of 4',
    'Tasks, page 3 of 4',
    'Tasks, page 4 of 4',
  ]);
});

test('the first page of a list can lead to all that begins on further pages', () => {
  const further = begunOnFurtherPages(pagesOf(4, 8, 22, 3));
  expect(further.map(({ piece, page }) => [piece.name, page.path])).toEqual([
    ['Group 2', '/tasks/page/2/'],
    ['Group 3', '/tasks/page/2/'],
    ['Group 4', '/tasks/page/5/'],
  ]);
  expect(begunOnFurtherPages(pagesOf(4))).toEqual([]);
});

test('an empty list is a page that says so', () => expect(pagesOf()).toHaveLength(1));
