import { describe, expect, test } from 'vitest';
import { adviceWordsIn } from '../../../../src/words/client/advice.ts';
import { catalogueWordsIn } from '../../../../src/words/client/catalogue.ts';
import { queryWordsIn } from '../../../../src/words/client/query.ts';
import { searchWordsIn } from '../../../../src/words/client/search.ts';
import { catalogue } from '../../../../src/words/client/vi/catalogue.ts';
import { withoutMarkup } from '../../../../src/words/rich.ts';

describe('the search says', () => {
  const { counted, quick } = searchWordsIn('en');
  test.each([
    [0, '“x”', 'Nothing found for “x”.'],
    [1, '“x”', '1 result for “x”.'],
    [1234, '', '1,234 results.'],
  ])('%d results for %s: %s', (results, quoted, words) => expect(counted(results, quoted)).toBe(words));

  test('how many other catalogues it could ask', () => {
    expect(quick.also(1)).toBe('Also search one other catalogue');
    expect(quick.also(3)).toBe('Also search 3 other catalogues');
  });
});

describe('the catalogue says', () => {
  const words = catalogueWordsIn('en');
  test.each([
    [0, '12 of 361 tasks and measures.'],
    [1, '12 of 361 tasks and measures here and in 1 other catalogue.'],
    [2, '12 of 361 tasks and measures here and in 2 other catalogues.'],
  ])('how many fit, with %d others', (others, said) =>
    expect(withoutMarkup(words.counted(12, 361, others))).toBe(said),
  );

  test('by which words they were found, each marked', () => {
    expect(withoutMarkup(words.wordsUsed(['sign', 'signature'], 0))).toBe('Words used: sign, signature');
    expect(withoutMarkup(words.someWordsUsed(['sign'], 3))).toBe(
      'None has all the words; those with some of them, best first: sign and 3 more',
    );
    expect(words.wordsUsed(['sign'], 0)).toContainEqual({ text: 'sign', as: 'mark' });
  });

  test('what to do where nothing fits', () => {
    const advice = adviceWordsIn('en');
    expect(withoutMarkup(advice.drop('Kind: Measure', 4))).toBe('Remove “Kind: Measure” to see 4.');
    expect(withoutMarkup(advice.limits(['lead: x', 'kind: y'], '/tasks/'))).toBe(
      'Nothing matches within the limits of this page: lead: x, kind: y. Remove them.',
    );
  });
});

test('catalogues that are no part of an answer are named', () => {
  const { unreached, leftOut } = queryWordsIn('en');
  expect(unreached(['A', 'B'])).toBe('A, B cannot be reached.');
  expect(leftOut(1)).toBe('Results from that catalogue are missing.');
  expect(leftOut(2)).toBe('Results from those catalogues are missing.');
});

test('a language without words of its own is spoken to in English', () =>
  expect(queryWordsIn('fr')).toBe(queryWordsIn('en')));

test('in Vietnamese, names that hold commas are told apart, and numbers have their đ', () => {
  expect(catalogue.leads(['Bộ Công an', 'Các bộ, ngành'])).toBe('Bộ Công an; các bộ, ngành');
  expect(catalogue.leads(['Các địa phương', 'Bộ Y tế'])).toBe('Các địa phương, Bộ Y tế');
  expect(['3dd', '12dd-1', '76'].map(catalogue.mark)).toEqual(['3đ', '12đ-1', '76']);
});
