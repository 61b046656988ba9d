import { expect, test } from 'vitest';
import {
  addressOf,
  exactFirst,
  firstOfEach,
  heldFirst,
  isPoor,
  kindOf,
  stateOf,
  withHome,
} from '../../../src/client/search-result.ts';
import { searchWordsIn } from '../../../src/words/client/search.ts';

const { kinds } = searchWordsIn('en');

const anchors = [
  { id: '26', location: 5 },
  { id: 'L30', location: 5 },
  { id: 'L31', location: 20 },
  { id: 'L32', location: 40 },
];

test('a hit in a document leads to its line', () => {
  expect(addressOf({ url: '/documents/nq03/', locations: [25, 41], anchors })).toBe('/documents/nq03/#L31');
  expect(addressOf({ url: '/documents/nq03/', locations: [2], anchors })).toBe('/documents/nq03/');
  expect(addressOf({ url: '/documents/nq03/', locations: [], anchors })).toBe('/documents/nq03/');
});

test('any other result leads to its page', () =>
  expect(addressOf({ url: '/tasks/nq03-26/', locations: [25], anchors })).toBe('/tasks/nq03-26/'));

test('the kind of a result comes from its address', () => {
  expect(kindOf({ url: '/agencies/mic/', locations: [], anchors: [] }, kinds)).toBe('Agency · /agencies/mic/');
  expect(kindOf({ url: '/agencies/', locations: [], anchors: [] }, kinds)).toBe('Page · /agencies/');
  expect(kindOf({ url: '/else/', locations: [], anchors: [] }, kinds)).toBe('Page · /else/');
});

const others = ['https://other.example', 'https://user.example', 'https://user.example/register'].map((address) => ({
  ...{ name: `At ${address}`, address },
}));

test.each(others)('a result of the catalogue $name keeps its address and names it', ({ name, address }) => {
  const [result] = withHome({ url: `${address}/documents/nq03/`, locations: [25], anchors }, others);
  expect(result && kindOf(result, kinds)).toBe(`Document · ${name} · ${address}/documents/nq03/`);
  expect(result && addressOf(result)).toBe(`${address}/documents/nq03/#L31`);
});

test.each([
  'https://else.example/tasks/a-1/',
  'https://other.example.evil.example/tasks/a-1/',
  'https://user.example.evil.example/register/tasks/a-1/',
  '//evil.example/tasks/a-1/',
  'javascript:alert(1)',
])('a result that claims to be at %s is left out', (url) => expect(withHome({ url }, others)).toEqual([]));

test('a result that leads out of the path of its catalogue is none of it', () => {
  const [under] = others.slice(2);
  expect(under && withHome({ url: `${under.address}/../tasks/a-1/` }, [under])).toEqual([]);
});

test('a result of several searches stands once, and a page that two catalogues have alike as often as one search has it', () => {
  const result = (id: string, of: string) => ({ id, of });
  const [named, found, more] = [
    [result('a', 'named')],
    [result('b', 'here'), result('b', 'there'), result('a', 'found')],
    [result('c', 'more'), result('b', 'more')],
  ];
  expect(firstOfEach([named, found, more]).map(({ id, of }) => `${id} ${of}`)).toEqual([
    'a named',
    'b here',
    'b there',
    'c more',
  ]);
});

test('results that hold a word of the query come before those that hold the nearest to it', () => {
  const results = [
    'a <mark>block</mark> of houses',
    'no mark',
    '<mark>Blockchains</mark>, and more',
    'the <mark>blockchain</mark>',
  ];
  const found = results.map((excerpt) => ({ excerpt }));
  expect(heldFirst(found, 'blockchain').map(({ excerpt }) => excerpt)).toEqual([
    '<mark>Blockchains</mark>, and more',
    'the <mark>blockchain</mark>',
    'a <mark>block</mark> of houses',
    'no mark',
  ]);
  expect(heldFirst(found, '')).toEqual(found);
});

test('the page whose name was typed comes first', () => {
  const found = [
    { url: '/guide/method/', meta: {} },
    { url: '/tasks/nq03-26/', meta: { names: 'nq03-26' } },
    { url: '/scoreboard/', meta: { names: 'ranking · xếp hạng' } },
  ];
  for (const query of ['Ranking', 'xep hang', 'xếp hạng'])
    expect(exactFirst(found, query)[0]?.url, query).toBe('/scoreboard/');
  expect(exactFirst(found, 'rank')).toEqual(found);
});

test('the record whose id was typed comes first, the others keep their order', () => {
  const found = [{ url: '/indicators/nq03-i11-10/' }, { url: '/guide/method/' }, { url: '/indicators/nq03-i11-1/' }];
  expect(exactFirst(found, ' NQ03-i11-1 ').map(({ url }) => url)).toEqual([
    '/indicators/nq03-i11-1/',
    '/indicators/nq03-i11-10/',
    '/guide/method/',
  ]);
  expect(exactFirst(found, 'digital')).toEqual(found);
});

test('the page that stands for a place comes first where its very name was typed, however it is spelt', () => {
  const province = {
    url: '/agencies/every-province/',
    meta: { names: 'Đà Nẵng · Hồ Chí Minh · danang · hochiminh · Da Nang', around: 'tỉnh · thành phố · TP' },
  };
  const found = [
    { url: '/agencies/da-nang/', meta: { names: 'da-nang · Đà Nẵng' } },
    { url: '/tasks/nq03-9/', meta: { names: 'nq03-9' } },
    { url: '/guide/method/' },
    province,
  ];
  const firstFor = (query: string) => exactFirst(found, query)[0]?.url;
  for (const query of ['Đà Nẵng', 'da nang', 'Danang', 'TP. Đà Nẵng', 'thành phố Hồ Chí Minh', 'TP.Hồ Chí Minh'])
    expect(firstFor(query), query).toBe(province.url);
  for (const query of ['nang', 'health in Da Nang', 'tỉnh', ''])
    expect(firstFor(query), query).toBe('/agencies/da-nang/');
});

test('where a task stands comes from what it is filed under, without a day that was counted', () => {
  expect(stateOf({ filters: { state: ['by 2025-12-31|December 2025||Related outcome'] } })).toEqual({
    ...{ day: 'by 2025-12-31', stated: 'December 2025', undated: '', evidence: 'Related outcome' },
  });
  expect(stateOf({ filters: { state: ['|Annually|Every year|No report published here'] } })).toEqual({
    ...{ day: '', stated: 'Annually', undated: 'Every year', evidence: 'No report published here' },
  });
  expect(stateOf({ filters: {} })).toBeUndefined();
});

test('poor is what holds nothing, the guide alone, or never one of the words', () => {
  const law = {
    url: '/instruments/law/',
    excerpt: 'on <mark>public</mark> works',
    meta: { title: 'Law on Public Works' },
  };
  const guide = { url: '/guide/method/', excerpt: '<mark>public</mark>', meta: {} };
  expect(isPoor([], 'public')).toBe(true);
  expect(isPoor([guide], 'public')).toBe(true);
  expect(isPoor([guide, law], 'public')).toBe(false);
  expect(isPoor([guide, law], 'public secuirty')).toBe(true);
  expect(isPoor([guide, law], 'publics working')).toBe(false);
});
