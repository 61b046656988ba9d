import { expect, test } from 'vitest';
import { count, countInWords, inWords } from '../../../../src/words/en/counts.ts';

test('a noun follows its count', () => {
  expect(count(1, 'task')).toBe('1 task');
  expect(count(0, 'task')).toBe('0 tasks');
  expect(count(1357, 'line')).toBe('1,357 lines');
  expect(count(2, 'agency', 'agencies')).toBe('2 agencies');
});

test('small numbers are words', () => {
  expect(inWords(5)).toBe('five');
  expect(inWords(11)).toBe('11');
  expect(countInWords(1, 'document')).toBe('one document');
  expect(countInWords(5, 'document')).toBe('five documents');
});
