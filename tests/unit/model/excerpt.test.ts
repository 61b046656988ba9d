import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/model/excerpt.ts';

const long = 'word '.repeat(60).trim();

test.each<[text: string, words: string, before: string, after: string]>([
  ['Amend the Law on Data by June.', 'the Law on Data', 'Amend ', ' by June.'],
  ['Law on Data', 'Law on Data', '', ''],
  ['Two\nlines of the Law on Data\nand more', 'Law on Data', 'Two lines of the ', ' and more'],
])('in "%s" the words "%s" stand whole', (text, words, before, after) => {
  expect(excerptOf(text, words)).toEqual({ before, words, after });
});

test('a long text is cut at the ends of words on both sides', () => {
  const { before, after } = excerptOf(`${long} Law on Data, ${long}`, 'Law on Data');
  expect(before).toMatch(/^…\u00a0(word ){10,18}$/);
  expect(after).toMatch(/^, (word ){10,18}?(word)?\u00a0…$/);
});
