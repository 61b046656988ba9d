import { afterEach, describe, expect, test, vi } from 'vitest';
import { agenciesWith, idsMeant, loadFirst } from '../../../../src/client/compare/cards.ts';
import type { RecordNumbers } from '../../../../src/model/asked-record.ts';

const agencies = [
  { id: 'most', names: ['Ministry of Science and Technology', 'Bộ Khoa học và Công nghệ', 'BKHCN'] },
  { id: 'mps', names: ['Ministry of Public Security', 'Bộ Công an'] },
];
const upTo = (start: string, count: number) => Array.from({ length: count }, (_, index) => `${start}${index + 1}`);
const numbers: RecordNumbers = {
  ids: {
    task: upTo('nq03-', 140),
    measure: ['nq03-3dd', ...upTo('kl57-', 13)],
    indicator: [...upTo('nq03-i', 41), 'nq03-i11-1'],
  },
  ...{ documents: { nq03: ['03/nq-cp'], kl57: [] }, lists: [], words: [] },
};
const meant = (text: string, beside?: string) => idsMeant(text, agencies, numbers, beside);

describe('what is meant by', () => {
  test.each([
    ['most', ['most']],
    ['MPS', ['mps']],
    ['ministry of public  security', ['mps']],
    ['bo cong an', ['mps']],
    ['Bkhcn', ['most']],
    ['nq03-76', ['nq03-76']],
    ['NQ03-3đ', ['nq03-3dd']],
    ['76', ['nq03-76']],
    ['nhiệm vụ 76', ['nq03-76']],
    ['11.1', ['nq03-i11-1']],
    ['nq03-i11.1', ['nq03-i11-1']],
    ['5', ['nq03-5', 'kl57-5', 'nq03-i5']],
    ['https://tasks.example/tasks/nq03-76/', ['nq03-76']],
    ['<b>1</b>', []],
    ['what is 1 about', []],
    ['old-ministry', ['old-ministry']],
    ['public security', ['mps']],
    ['science & techn', ['most']],
    ['công an', ['mps']],
    ['ministry', []],
    ['Ministry of', []],
    ['of', ['of']],
    ['', []],
    ['¿?', []],
  ])('"%s"', (text, ids) => expect(meant(text)).toEqual(ids));

  test('words that several agencies have in their names: all of them, to choose from', () => {
    const named = (text: string) => agenciesWith(text, agencies).map(({ id }) => id);
    expect(named('ministry')).toEqual(['most', 'mps']);
    expect(named('bộ')).toEqual([]);
    expect(named('security public')).toEqual(['mps']);
    expect(named('publi security')).toEqual([]);
  });

  test('a number alone is first of the kind that stands beside it', () =>
    expect(meant('5', 'nq03-i11-1')).toEqual(['nq03-i5', 'nq03-5', 'kl57-5']));
});

describe('the card of the first record that is there', () => {
  afterEach(() => vi.unstubAllGlobals());
  const json = { headers: { 'content-type': 'application/json' } };
  const site = (files: Readonly<Record<string, string>>, type = json) =>
    vi.stubGlobal('fetch', async (path: string) =>
      path === '/record-numbers.json'
        ? new Response(JSON.stringify(numbers), json)
        : files[path] === undefined
          ? new Response('', { status: 404 })
          : new Response(files[path], type),
    );

  test('is found behind one that is not', async () => {
    site({ '/cards/en/nq03-i_.json': '{"nq03-i5":{"id":"nq03-i5"}}' });
    expect(await loadFirst(['zz-1', 'nq03-i5'], 'en')).toEqual({ id: 'nq03-i5' });
  });

  test('is none where a host answers with a page, or with another record', async () => {
    site({ '/cards/en/_.json': '<!doctype html>' }, { headers: { 'content-type': 'text/html' } });
    expect(await loadFirst(['a'], 'en')).toBeUndefined();
    site({ '/cards/en/_.json': '{"b":{"id":"b"}}' });
    expect(await loadFirst(['a'], 'en')).toBeUndefined();
    site({ '/cards/en/constructo_.json': '{}' });
    expect(await loadFirst(['constructor'], 'en')).toBeUndefined();
  });

  test('a site that cannot be reached is an error, not an unknown record', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('offline')));
    await expect(loadFirst(['a'], 'en')).rejects.toThrow('offline');
  });

  test.each([
    ['busy', new Response('<!doctype html>', { status: 503, headers: { 'content-type': 'text/html' } })],
    ['missing', new Response('', { status: 404 })],
    ['another page', new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['nothing', new Response('null', json)],
  ])('a record that the site has is not unknown where its card is %s', async (_, answer) => {
    vi.stubGlobal('fetch', async (path: string) =>
      path === '/record-numbers.json' ? new Response(JSON.stringify(numbers), json) : answer.clone(),
    );
    await expect(loadFirst(['nq03-5'], 'en')).rejects.toThrow();
  });
});
