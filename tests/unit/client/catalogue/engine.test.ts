import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../../../src/client/catalogue/engine.ts';
import type { Entry } from '../../../../src/client/catalogue/entries.ts';
import { entries, file, idsOf, namesOfObjects } from './sample.ts';

const engine = await buildEngine(entries, file.synonyms);

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

  test('what a body leads before what holds its words in other places', async () => {
    const scattered: Entry = {
      ...(entries[3] as Entry),
      ...{ description: 'Expand the project to An Giang.', coordinatingWords: 'Bộ Lao động – Thương binh và Xã hội' },
    };
    const led: Entry = { ...(entries[4] as Entry), leads: ['Hoi An Office'], leadWords: 'Hoi An Office' };
    const both = await buildEngine([scattered, led], []);
    expect(idsOf(both.search('Hoi An').entries)).toEqual([led.id, scattered.id]);
    expect(idsOf(both.search('an').entries)).toEqual([scattered.id, led.id]);
  });

  test('everything, in its order, where nothing is asked', () => {
    expect(engine.search(' ').entries).toBe(entries);
  });
});

describe('words that every object has are words like others', () => {
  test.each(namesOfObjects)('%s', (name) => {
    expect(engine.search(`digital signatures ${name}`).partial).toBe(true);
    for (const query of [name, `${name} digital`, `"${name}"`, name.slice(0, 6)])
      for (const entry of engine.search(query).entries) expect(entries).toContain(entry);
  });

  test('also where a text holds them', async () => {
    const [first, ...rest] = entries;
    if (!first) throw new Error('The sample is empty.');
    const held = [{ ...first, description: 'A constructor of constructors and valueof.' }, ...rest];
    const other = await buildEngine(held, file.synonyms);
    expect(idsOf(other.search('constructor').entries)).toEqual(['aa-1']);
    expect(other.search('constructor').terms).toContain('constructor');
  });
});

describe('what phones, word processors and PDF files put into words is passed over', () => {
  test.each([
    ['digital sig\u00ADnatures', 'digital signatures'],
    ['digital\u00A0sig\u200Bnatures', 'digital signatures'],
    ['\uFF24\uFF29\uFF27\uFF29\uFF34\uFF21\uFF2C signatures', 'digital signatures'],
    ['“digital signatures”', '"digital signatures"'],
    ['B\u1ED9 Công an'.normalize('NFD'), 'Bộ Công an'],
    ['\uFF12', '2'],
    ['aa\u20113', 'aa-3'],
  ])('"%s" is "%s"', (typed, plain) => {
    expect(idsOf(engine.search(typed).entries)).toEqual(idsOf(engine.search(plain).entries));
    expect(engine.search(typed).entries.length).toBeGreaterThan(0);
  });
});

test('a text of a megabyte is searched by its beginning', () => {
  const text = 'digital signatures '.repeat(55_000);
  expect(idsOf(engine.search(text).entries)).toEqual(['aa-1']);
  expect(engine.search('x'.repeat(1_000_000)).entries).toEqual([]);
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
    // Half of its letters are none of it: "and" is not near.
    expect(engine.search('HĐND').suggestion).toBeUndefined();
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
