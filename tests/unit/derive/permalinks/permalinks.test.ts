import { describe, expect, test } from 'vitest';
import {
  type BuiltPermalinks,
  findBrokenPromises,
  findUnlisted,
} from '../../../../src/derive/permalinks/permalinks.ts';
import { type Permalinks, parsePermalinks } from '../../../../src/model/permalinks.ts';

/** Words as a list writes them: the digest is made of a letter. */
const item = (place: string, letter: string) =>
  `/documents/fx/#${place} ${letter.repeat(12)} Words of the item ${letter}`;
const list = (letters: string) => [...letters].map((letter, index) => item(`1a-${index + 1}`, letter));
const page = '/documents/fx/';

function built(lines: readonly string[], more: Partial<BuiltPermalinks> = {}): BuiltPermalinks {
  const links = parsePermalinks(lines.join('\n'));
  return { ...links, gone: new Set(), reworded: new Map(), asOf: '2026-11-22', answers: answering(links), ...more };
}
const answering = ({ addresses, lines }: Permalinks) => {
  const all = new Set([...addresses.keys(), ...[...lines].flatMap(([at, set]) => [...set].map((n) => `${at}#L${n}`))]);
  return (address: string) => all.has(address);
};
const told = (before: readonly string[], after: BuiltPermalinks) =>
  findBrokenPromises(parsePermalinks(before.join('\n')), after).map(
    ({ address, what, todo }) => `${address} ${what}: ${todo}`,
  );

test('a build that has all and more breaks no promise', () => {
  expect(told([page, ...list('abc')], built([page, ...list('abcd'), '/new/']))).toEqual([]);
  expect(findUnlisted(parsePermalinks(list('abc').join('\n')), built([...list('abcd'), '/new/']))).toEqual([
    '/documents/fx/#1a-4',
    '/new/',
  ]);
});

describe('a record that is gone', () => {
  const record = ['/t/fx-9/', '/tasks/fx-9.json', '/tasks/fx-9/', item('9', 'a')];

  test('is told once, with an entry to copy', () => {
    const [only, ...more] = told([page, ...record], built([page]));
    expect(more).toEqual([]);
    expect(only).toContain('nor do 3 more addresses of fx-9 ("Words of the item a")');
    expect(only).toMatch(/- was: fx-9\n +became: withdrawn .*\n +on: "2026-11-22"\n +why: …\n$/);
  });

  test('is proposed as moved where its words stand under a new id', () => {
    const [only] = told([page, ...record], built([page, '/tasks/fx-8/', item('8', 'a')]));
    expect(only).toMatch(/- was: fx-9\n +became: moved .*\n +to: \[fx-8\]\n/);
  });

  test('is none where an entry speaks for it and the addresses answer', () => {
    const all = built([page, ...record]);
    const gone = new Set([...all.addresses.keys()].filter((address) => address !== page));
    expect(told([page, ...record], built([page], { gone, answers: all.answers }))).toEqual([]);
    expect(told([page, ...record], built([page], { gone }))).toHaveLength(1);
  });
});

describe('an id that names other words', () => {
  test('asks whether it is still the same record', () => {
    const [only] = told(list('abc'), built(list('afc')));
    expect(only).toContain('it was "Words of the item b", it is "Words of the item f"');
    expect(only).toContain('- was: fx-1a-2\n          words: "ffffffffffff"\n');
  });

  test('is none where an entry names these very words', () => {
    const reworded = (digest: string) => new Map([['fx-1a-2', digest]]);
    expect(told(list('abc'), built(list('afc'), { reworded: reworded('f'.repeat(12)) }))).toEqual([]);
    expect(told(list('abc'), built(list('afc'), { reworded: reworded('e'.repeat(12)) }))).toHaveLength(1);
  });

  test.each<[what: string, before: string, after: string, proposal: string]>([
    [
      'something was put in above',
      'abc',
      'afbc',
      'inserted:\n          - { id: "1a-1a", begins: "Words of the item f" }',
    ],
    ['something was put in first', 'abc', 'fabc', '{ id: "1a-0a", begins: "Words of the item f" }'],
    ['two were put in', 'abc', 'afebc', '{ id: "1a-1b", begins: "Words of the item e" }'],
    ['one was taken out', 'abc', 'ac', 'removed: ["1a-2"]'],
    ['one was taken out, with its entry', 'abc', 'ac', '- was: fx-1a-2\n          became: withdrawn'],
    ['one was put in and another taken out', 'abcd', 'afbd', 'removed: ["1a-3"]'],
    ['two changed places', 'abc', 'bac', 'fx-1a-2)'],
  ])('is told with the whole list where %s', (_what, before, after, proposal) => {
    const all = told(list(before), built(list(after)));
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(proposal);
  });
});

test('lines that are gone are told together', () => {
  const [only, ...more] = told([page, `${page}#L1-9`], built([page, `${page}#L1-5`]));
  expect(more).toEqual([]);
  expect(only).toContain('/documents/fx/#L6 and 3 more lines no longer answer');
  expect(only).toContain('- was: /documents/fx/#L6\n');
});

test('a decision that was published stays', () => {
  const [only] = told(['moved fx-1 2026-01-02'], built([]));
  expect(only).toContain('lacks an entry that was published: moved fx-1 2026-01-02');
});

test('a record with other words is told as reworded, though its old or new words stand in another list', () => {
  const twin = ['/documents/twin/', '/documents/twin/#1a-1 aaaaaaaaaaaa Words of the item a'];
  const other = '/documents/fx/#2-7 bbbbbbbbbbbb Words of the item b';
  const [only, ...more] = told(
    [page, item('1a-1', 'a'), other, ...twin],
    built([page, item('1a-1', 'b'), other, ...twin]),
  );
  expect(more).toEqual([]);
  expect(only).toContain('names other words than when it was published');
  expect(only).toContain('was: fx-1a-1');
});

test('a record with other words is told as reworded, though another of its list has always had its old words', () => {
  const twin = item('1a-2', 'a');
  const [only, ...more] = told([page, item('1a-1', 'a'), twin], built([page, item('1a-1', 'b'), twin]));
  expect(more).toEqual([]);
  expect(only).toContain('names other words than when it was published');
  // Where its place was taken, the problem says so: the list has the old words once more below.
  const [moved] = told([page, ...list('aac')], built([page, ...list('baac')]));
  expect(moved).toContain('name the words of others');
});
