import { describe, expect, test } from 'vitest';
import { feedsFor, isDay, narrow } from '../../../../src/client/changes/narrow.ts';
import type { ChangeFile, ListedChange } from '../../../../src/model/change-file.ts';
import type { Lang } from '../../../../src/model/lang.ts';

const change = (release: number, name: string, ...subjects: number[]): ListedChange => [
  ...([release, name, `/tasks/${name}/`, 'Corrected', ''] as const),
  subjects,
];
const file: ChangeFile = {
  releases: [
    ['next', '', 'Not yet released'],
    ['2026-11-22', '2026-11-22', '22 November 2026'],
    ['2026-06-01', '2026-06-01', '1 June 2026'],
  ],
  subjects: ['agency most', 'agency moh', 'theme health', 'document nq03', 'document dh14'],
  changes: [
    change(0, 'a', 0, 3),
    change(1, 'b', 1, 2, 3),
    change(1, 'c', 0, 4),
    change(2, 'd', 0, 2, 3),
    change(2, 'e'),
  ],
};
const fitting = (chosen: Readonly<Record<string, readonly string[]>>) =>
  narrow(file, new Map(Object.entries(chosen))).map(({ release: [anchor], changes }) => [
    anchor,
    ...changes.map(([, name]) => name),
  ]);

describe('the changes that fit', () => {
  test.each([
    [
      {},
      [
        ['next', 'a'],
        ['2026-11-22', 'b', 'c'],
        ['2026-06-01', 'd', 'e'],
      ],
    ],
    [
      { agency: ['most'] },
      [
        ['next', 'a'],
        ['2026-11-22', 'c'],
        ['2026-06-01', 'd'],
      ],
    ],
    [
      { agency: ['most', 'moh'], document: ['nq03'] },
      [
        ['next', 'a'],
        ['2026-11-22', 'b'],
        ['2026-06-01', 'd'],
      ],
    ],
    [{ agency: ['most'], theme: ['health'] }, [['2026-06-01', 'd']]],
    [
      { since: ['2026-06-01'] },
      [
        ['next', 'a'],
        ['2026-11-22', 'b', 'c'],
        ['2026-06-01', 'd', 'e'],
      ],
    ],
    [
      { since: ['2026-06-02'] },
      [
        ['next', 'a'],
        ['2026-11-22', 'b', 'c'],
      ],
    ],
    [{ since: ['2026-11-23'], agency: ['moh'] }, []],
  ])('%o: %o', (chosen, wanted) => expect(fitting(chosen)).toEqual(wanted));

  test.each([
    { agency: ['nope'] },
    { theme: ['most'] },
    { since: ['2026-13-45'] },
    { since: ['yesterday'], agency: ['most'] },
    { since: ['2026-11-01', '2026-02-30'] },
  ])('are none of what cannot be: %o', (chosen) => expect(fitting(chosen)).toEqual([]));
});

test.each([
  ['2026-11-01', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-11-31', false],
  ['2026-1-1', false],
  ['2026-11-01T00:00', false],
  ['', false],
])('"%s" is a day: %s', (text, wanted) => expect(isDay(text)).toBe(wanted));

test('the feeds that fit are one a known value, or that of all changes', () => {
  const paths = (chosen: Readonly<Record<string, readonly string[]>>, lang: Lang = 'en') =>
    feedsFor(new Map(Object.entries(chosen)), lang, (_name, value) => value !== 'nope').map(({ path }) => path);
  expect(paths({})).toEqual(['/feed.xml']);
  expect(paths({ since: ['2026-11-01'], agency: ['nope'] })).toEqual(['/feed.xml']);
  expect(paths({ agency: ['most'] })).toEqual(['/agencies/most/feed.xml']);
  expect(paths({ document: ['nq03'], theme: ['health', 'nope'], since: ['2026-11-01'] })).toEqual([
    '/themes/health/feed.xml',
    '/documents/nq03/feed.xml',
  ]);
  expect(paths({}, 'vi')).toEqual(['/vi/feed.xml']);
  expect(paths({ agency: ['most'] }, 'vi')).toEqual(['/vi/agencies/most/feed.xml']);
});
