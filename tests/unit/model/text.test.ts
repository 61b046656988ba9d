import { describe, expect, test } from 'vitest';
import { capitalize, shorten, uncapitalize } from '../../../src/model/text.ts';

describe('cuts', () => {
  test('a short text stays whole', () =>
    expect(shorten('Develop the List of Strategic Technologies.')).toBe('Develop the List of Strategic Technologies.'));
  test('a long text is cut at the end of a word, before a no-break space and dots', () =>
    expect(shorten('one two, three', 10)).toBe('one two\u00a0…'));
  test('a word that ends at the limit is kept', () => expect(shorten('one two three', 7)).toBe('one two\u00a0…'));
  test('a text without spaces is cut at the limit', () => expect(shorten('abcdefghij', 4)).toBe('abcd\u00a0…'));
  test('line breaks become spaces', () => expect(shorten('one\ntwo')).toBe('one two'));
});

test('the first letter alone changes', () => {
  expect(capitalize('five of Ten')).toBe('Five of Ten');
  expect(uncapitalize('Report of May')).toBe('report of May');
});
