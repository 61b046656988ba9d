import { expect, test } from 'vitest';
import { findNearest } from '../../../src/model/nearest.ts';

const names = ['Ministry of Health', 'Ministry of Finance', 'Hue'];

test.each([
  ['Ministry of Helth', 'Ministry of Health'],
  ['Ministry of Finanse', 'Ministry of Finance'],
  ['Hu', 'Hue'],
  ['Hue', 'Hue'],
  ['Ministry of Science and Technology', undefined],
  ['xyz', undefined],
  ['', undefined],
])('the nearest name to "%s" is %s', (word, nearest) => {
  expect(findNearest(word, names)).toBe(nearest);
});

test('among no names there is no nearest', () => {
  expect(findNearest('Hue', [])).toBeUndefined();
});
