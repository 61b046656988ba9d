import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../../../src/client/catalogue/engine.ts';
import { entries, file, idsOf } from './sample.ts';

const engine = buildEngine(entries, file.synonyms);

describe('the engine finds', () => {
  test.each([
    ['digital signatures', ['aa-1']],
    ['digital', ['aa-1', 'aa-1a']],
    ['DIGITAL  signature', ['aa-1']],
    ['digitl signaturs', ['aa-1']],
    ['digi', ['aa-1', 'aa-1a']],
    ['AI', ['aa-2']],
    ['artificial intelligence', ['aa-2']],
    ['bo cong an', ['aa-3', 'aa-2']],
    ['Bộ Công an', ['aa-3', 'aa-2']],
    ['BCA', ['aa-3', 'aa-2']],
    ['ministry of science', ['aa-1', 'aa-2']],
    ['aa-1b-1', ['aa-1b-1']],
    ['1a', ['aa-1a']],
  ])('"%s"', (query, expected) => {
    expect(idsOf(engine.search(query).entries).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['2', 'aa-2'],
    ['aa-3', 'aa-3'],
    ['AA-3', 'aa-3'],
  ])('the record of the number "%s" first', (query, first) => {
    expect(engine.search(query).entries[0]?.id).toBe(first);
  });

  test('everything, in its order, where nothing is asked', () => {
    expect(engine.search(' ').entries).toBe(entries);
  });
});

describe('where not every word fits', () => {
  test('entries with some of the words are shown, and the unknown words named', () => {
    const found = engine.search('digital xqzzyw');
    expect(found).toMatchObject({ partial: true, unknown: ['xqzzyw'], suggestion: undefined });
    expect(idsOf(found.entries).toSorted()).toEqual(['aa-1', 'aa-1a']);
  });

  test('words that no entry has together are all known', () => {
    expect(engine.search('hospitals police')).toMatchObject({ partial: true, unknown: [] });
  });

  test('a word with many slips leads to the nearest', () => {
    const found = engine.search('hxspxxals');
    expect(found).toMatchObject({ entries: [], partial: false, unknown: ['hxspxxals'], suggestion: 'hospitals' });
  });

  test('a word that is near nothing leads nowhere', () => {
    expect(engine.search('qqqqqqqq')).toMatchObject({ entries: [], unknown: ['qqqqqqqq'], suggestion: undefined });
  });
});

test('no query makes it fail or invent an entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (query) => {
      for (const entry of engine.search(query).entries) expect(entries).toContain(entry);
    }),
  );
});
