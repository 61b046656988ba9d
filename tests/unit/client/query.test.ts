import { describe, expect, test } from 'vitest';
import { isCut, queryFrom, quoteQuery, searchedWords } from '../../../src/client/query.ts';
import { fold } from '../../../src/model/fold.ts';
import { mostLetters } from '../../../src/model/query.ts';
import { alike } from '../../words-alike.ts';

describe('the words of a reader', () => {
  test.each([
    ['  digital  signature ', 'digital  signature'],
    ['\n\t', ''],
    ['“digital transformation”', '“digital transformation”'],
  ])('"%s" are kept as "%s"', (typed, kept) => expect(queryFrom(typed)).toBe(kept));

  test('of a megabyte are kept as far as they are used, and it is known', () => {
    for (const text of ['a'.repeat(1_000_000), `${' '.repeat(1_000_000)}${'ab '.repeat(300_000)}`]) {
      const query = queryFrom(text);
      expect(query.length).toBeLessThanOrEqual(mostLetters + 1);
      expect(isCut(query)).toBe(true);
      expect(queryFrom(query)).toBe(query);
      expect(searchedWords(query).length).toBeLessThanOrEqual(mostLetters);
    }
  });

  test('are not called cut where they just fit', () => {
    const query = queryFrom(`${'a'.repeat(mostLetters)}   `);
    expect(query).toHaveLength(mostLetters);
    expect(isCut(query)).toBe(false);
  });

  test('keep no half of a letter', () => {
    const query = queryFrom('😀'.repeat(mostLetters));
    expect(query.isWellFormed()).toBe(true);
    expect(new URLSearchParams(new URLSearchParams({ q: query }).toString()).get('q')).toBe(query);
  });

  test.each([
    ['“digital transformation”', '"digital transformation"'],
    ['QĐ-TTg', 'QD-TTg'],
    ['N\u00D0\u2011CP', 'ND-CP'],
    ['trans\u00ADformation', 'transformation'],
    ['“digital transformation”.', '"digital transformation"'],
    ['„digital transformation“,', '"digital transformation"'],
    ['(«digital transformation»);', '"digital transformation"'],
    ['• "digital transformation":', '"digital transformation"'],
    ['"digital" health', '"digital" health'],
    ['health "digital"', 'health "digital"'],
    ['"digital" "health"', '"digital" "health"'],
    ['""', '""'],
    ['"', '"'],
  ])('"%s" are searched as %s', (typed, searched) => expect(searchedWords(queryFrom(typed))).toBe(searched));

  test.each(alike)('%s are searched the same, however they are written', (plain, ...others) => {
    const searched = (typed: string) => fold(searchedWords(queryFrom(typed)));
    expect(others.map(searched)).toEqual(others.map(() => searched(plain)));
  });

  test('stand in a sentence shortened', () => {
    expect(quoteQuery('data')).toBe('“data”');
    expect(quoteQuery('“digital transformation”')).toBe('“digital transformation”');
    expect(quoteQuery('“digital transformation”.')).toBe('"digital transformation"');
    expect(quoteQuery('data '.repeat(100)).length).toBeLessThan(90);
  });
});
