import { expect, test } from 'vitest';
import { formatPlaces, parsePlaces, type SeedPlaces } from '../../../src/model/seed-places.ts';

const places: SeedPlaces = {
  seed: 'a'.repeat(64),
  lines: new Map([
    [1, [['paragraph 1']]],
    [2, [['table 1, row 2, column 1'], [], ['table 1, row 2, column 3', 'table 1, row 3, column 3']]],
    [3, [[]]],
  ]),
};

test('the places of the lines of a seed are read as they were written, whatever marks addresses have', () => {
  const read = parsePlaces(formatPlaces('seeds/originals/plan.docx', places));
  expect(read?.seed).toBe(places.seed);
  expect([...(read?.lines ?? [])]).toEqual([
    [1, [['paragraph 1']]],
    [2, [['table 1, row 2, column 1'], [], ['table 1, row 2, column 3', 'table 1, row 3, column 3']]],
    [3, [[]]],
  ]);
});

test('a file that names no seed holds no places', () => {
  expect(parsePlaces('1\tparagraph 1\n')).toBeUndefined();
});
