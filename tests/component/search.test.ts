import { describe, expect, test } from 'vitest';
import { shown, textOf } from './shown.ts';

describe('the search of all texts', async () => {
  const document = await shown('search/SearchForm', 'with another catalogue');

  test.each([
    [
      'kind',
      'Kind',
      [
        ...[' All kinds', 'task Task', 'measure Measure', 'indicator Indicator', 'agency Agency', 'group Group'],
        ...['theme Theme', 'instrument Law, decree or plan', 'document Document', 'guide Guide'],
      ],
    ],
    ['document', 'Document', [' All documents', 'nq03 Resolution 03/NQ-CP', 'nq57 Resolution 57-NQ/TW']],
    ['group', 'Group', [' All groups', 'nq03-g1 Group 1. Perfecting institutions']],
    ['lead', 'Lead agency', [' All lead agencies', 'mof Ministry of Finance']],
  ])('is narrowed by %s', (id, label, options) => {
    expect(textOf(document.querySelector(`label[for=${id}]`) ?? document)).toBe(label);
    const select = document.querySelector(`select#${id}`);
    expect([...(select?.querySelectorAll('option') ?? [])].map((one) => `${one.value} ${textOf(one)}`)).toEqual(
      options,
    );
  });

  test('of long lists a page holds the first, and says how many it leaves out for a script to fetch', async () => {
    const long = await shown('search/SearchForm', 'more than a page holds');
    const held = (id: string) => {
      const select = long.querySelector<HTMLElement>(`select#${id}`);
      const options = [...(select?.querySelectorAll('option') ?? [])].map(textOf);
      return [options.length, options.at(-2), options.at(-1), select?.hasAttribute('data-rest')];
    };
    expect(held('lead')).toEqual([62, 'Agency 60', '7 others', true]);
    expect(held('group')).toEqual([62, 'Group 1. A', '7 others', true]);
    expect(held('document')).toEqual([3, 'Resolution 03/NQ-CP', 'Resolution 57-NQ/TW', false]);
    expect(long.querySelectorAll('optgroup')).toHaveLength(30);
  });

  test('a document without groups has no heading among them', () =>
    expect([...document.querySelectorAll('optgroup')].map((group) => group.getAttribute('label'))).toEqual([
      'Resolution 03/NQ-CP',
    ]));

  test('where it fails or waits, the lists are named', () => {
    const message = document.querySelector('#search-message');
    expect(textOf(message?.querySelector('p') ?? document)).toBe(
      'Everything is in the lists: all tasks, by group, by agency.',
    );
    expect([...(message?.querySelectorAll('p:first-child a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      ...['/tasks/', '/groups/', '/agencies/'],
    ]);
    const words = (name: string) => textOf(message?.querySelector(`[data-where=${name}]`) ?? document);
    expect(words('slow')).toBe('Results will appear as soon as they arrive.');
    expect(words('outdated')).toBe('Parts of its index have been replaced since this page was opened. Reload the page');
    expect(message?.querySelector('[data-where=nothing]')?.getAttribute('lang')).toBe('vi');
  });
});

describe('other catalogues', () => {
  test('are nothing where there are none', async () =>
    expect((await shown('search/OtherCatalogues', 'none')).querySelector('fieldset')).toBeNull());

  test('are named with what they hold, by their host', async () => {
    const document = await shown('search/OtherCatalogues', 'one');
    const box = document.querySelector('input');
    expect([box?.name, box?.value, box?.dataset['address']]).toEqual([
      ...['also', 'tasks.province.example', 'https://tasks.province.example'],
    ]);
    expect(textOf(document.querySelector('label') ?? document)).toBe(
      'Tasks of a provinceNhiệm vụ của tỉnh. Plan of the province for 2026',
    );
  });

  test('the first six are shown, the rest in a closed list', async () => {
    const document = await shown('search/OtherCatalogues', 'more than are shown at once');
    expect([...document.querySelectorAll('ul')].map((list) => list.childElementCount)).toEqual([6, 7]);
    expect(textOf(document.querySelector('summary') ?? document)).toBe('7 more');
  });
});
