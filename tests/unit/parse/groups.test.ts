import { expect, test } from 'vitest';
import { numeralValue } from '../../../src/parse/groups.ts';

test.each([
  ['I', 1],
  ['IV', 4],
  ['VII', 7],
  ['IX', 9],
  ['XIV', 14],
  ['XL', 40],
  ['XCIX', 99],
  ['7', 7],
  ['', undefined],
  ['A', undefined],
  ['iv', undefined],
  ['I.', undefined],
])('the numeral "%s" is worth %s', (numeral, value) => {
  expect(numeralValue(numeral)).toBe(value);
});
