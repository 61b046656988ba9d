import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../../src/model/fold.ts';
import { places } from '../../../src/model/place.ts';
import { isPlace, placeNamesOf } from '../../../src/model/place-names.ts';

const own = places.parse(parse(readFileSync(new URL('../../../content/places.yaml', import.meta.url), 'utf8')));
const names = placeNamesOf(own);
const official = [...own.today, ...own.before].map(([name = '']) => name);

describe('the name of a place', () => {
  test('is one of 34 today and 29 more until then', () => {
    expect([own.today.length, own.before.length]).toEqual([34, 29]);
  });

  test.each(official)('is known with and without tones, joined, and behind or before what people add: %s', (name) => {
    const forms = [name, fold(name), fold(name).replaceAll(' ', ''), name.toUpperCase(), ` ${name} `];
    const added = ['tỉnh X', 'thành phố X', 'TP. X', 'TP.X', 'tinh X', 'X province', 'X City', 'UBND tỉnh X'];
    const all = [
      ...forms,
      ...added.map((form) => form.replace('X', name)),
      ...added.map((form) => fold(form.replace('X', name))),
    ];
    expect(all.filter((query) => !isPlace(query, names))).toEqual([]);
  });

  test.each([
    'TP.HCM',
    'TPHCM',
    'tp hcm',
    'HCMC',
    'Ho Chi Minh City',
    'Sài Gòn',
    'Saigon',
    'Hanoi',
    'Huế',
    'Thừa Thiên - Huế',
  ])('is known as people write it: %s', (query) => {
    expect(isPlace(query, names)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '76',
    'nq03-76',
    'data',
    'y tế',
    'tỉnh',
    'province',
    'Thanh',
    'An',
    'health in Hanoi',
    'Hanoi data',
    'chuyển đổi số',
  ])('is not seen in other words: "%s"', (query) => {
    expect(isPlace(query, names)).toBe(false);
  });
});

test('a name of a place that stands twice, however it is spelt, is refused', () => {
  const { error } = places.safeParse({ ...own, before: [...own.before, ['Ha-noi']] });
  expect(error?.issues.map(({ message }) => message)).toEqual(['"Ha-noi" is "Hà Nội" once more. Remove one of them.']);
});
