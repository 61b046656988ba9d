import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageWords } from '../../src/parse/language.ts';
import { buildAgencyNames, parseNames } from '../../src/parse/names.ts';
import { readAgencies } from '../seeds/project.ts';

const agencies = await readAgencies();
const names = buildAgencyNames(agencies);
const { en } = languageWords;

const spellings = agencies.flatMap((agency) =>
  [agency.name, ...agency.otherNames, agency.nameVi, agency.abbreviation].flatMap((name) =>
    name === null ? [] : [{ name, agency: agency.id, named: agency.kind !== 'collective' }],
  ),
);
const listOf = (candidates: typeof spellings) =>
  fc.array(fc.constantFrom(...candidates), { minLength: 1, maxLength: 8 });
const ids = (text: string) => parseNames(text, names, en).mentions.map((mention) => mention.agency);
const runs = { numRuns: 5_000 };

test('no two agencies of the registry share a name', () => {
  const owners = new Map<string, string>();
  for (const { name, agency } of spellings) {
    const key = name.toLowerCase();
    expect(`${name}: ${owners.get(key) ?? agency}`).toBe(`${name}: ${agency}`);
    owners.set(key, agency);
  }
});

describe('a list of names', () => {
  test.each(['; ', ';\n'])('joined with "%s" gives its agencies back in order', (mark) => {
    fc.assert(
      fc.property(listOf(spellings), (list) => {
        const text = list.map((entry) => entry.name).join(mark);
        expect(parseNames(text, names, en).oddities).toEqual([]);
        expect(ids(text)).toEqual(list.map((entry) => entry.agency));
      }),
      runs,
    );
  });

  // Unnamed sets are left out: "Ministries, sectors" before "localities" is one set, not two.
  test.each([', ', ', and ', ' and '])('of named bodies joined with "%s" gives its agencies back in order', (mark) => {
    fc.assert(
      fc.property(listOf(spellings.filter((entry) => entry.named)), (list) => {
        expect(ids(list.map((entry) => entry.name).join(mark))).toEqual(list.map((entry) => entry.agency));
      }),
      runs,
    );
  });

  test('is read alike in capitals', () => {
    fc.assert(
      fc.property(listOf(spellings), (list) => {
        expect(ids(list.map((entry) => entry.name.toUpperCase()).join('; '))).toEqual(
          list.map((entry) => entry.agency),
        );
      }),
      runs,
    );
  });

  test('with one letter lost has an unknown name or the same agencies, never others without a word', () => {
    fc.assert(
      fc.property(listOf(spellings.filter((entry) => entry.named && entry.name.length > 6)), fc.nat(), (list, seed) => {
        const text = list.map((entry) => entry.name).join('; ');
        const at = seed % text.length;
        const { mentions, oddities } = parseNames(text.slice(0, at) + text.slice(at + 1), names, en);
        const same = mentions.map((mention) => mention.agency).join() === list.map((entry) => entry.agency).join();
        expect(same || oddities.length > 0).toBe(true);
      }),
      runs,
    );
  });
});

const ministries = agencies.flatMap(({ id, nameVi }) =>
  nameVi?.startsWith('Bộ ') ? [{ agency: id, under: nameVi.slice(3) }] : [],
);

test.each(['Các Bộ: ', 'Các Bộ ', 'các bộ, ngành: ', 'Bộ: '])('names under "%s" are those that stand apart', (head) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ministries), { minLength: 1, maxLength: 6 }), (list) => {
      const { mentions, oddities } = parseNames(
        head + list.map(({ under }) => under).join(', '),
        names,
        languageWords.vi,
      );
      expect(mentions.map(({ agency }) => agency)).toEqual(list.map(({ agency }) => agency));
      expect(oddities.map(({ rule }) => rule)).toEqual(['shared-noun']);
    }),
    { numRuns: 500 },
  );
});

test('any cell is accounted for: each of its words is a name, a connective or an oddity', () => {
  const word = fc.constantFrom(
    'Ministry',
    'of',
    'Health',
    'and',
    'the',
    ',',
    ';',
    '.',
    '-',
    'provinces',
    'VTV',
    'xyz',
    '[1]',
    'Ministries',
    '(',
    ')',
    ':',
    '&',
    'lead',
    'Support',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(word, { maxLength: 12 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        const { mentions, oddities } = parseNames(text, names, en);
        const said = [...mentions, ...oddities].map((entry) => ('text' in entry ? entry.text : '')).join(' ');
        for (const [found] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
          if (!['and', 'the'].includes(found.toLowerCase())) expect(said).toContain(found);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
