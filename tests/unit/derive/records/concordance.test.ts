import { describe, expect, test } from 'vitest';
import { findUnpaired, pairsIn, phraseFinder } from '../../../../src/derive/records/concordance.ts';
import { lexicon } from '../../../../src/model/lexicon.ts';

const rows = lexicon.parse([
  { vi: ['dữ liệu', 'kho dữ liệu'], en: ['data', 'Data warehouse'], viTyped: ['đata'] },
  { vi: ['dữ liệu mở'], en: ['open data'] },
  { vi: ['học sinh'], en: ['students'] },
  { vi: ['sinh viên'], en: ['students', 'university students'] },
  { vi: ['người dân và doanh nghiệp'], en: ['people and businesses'] },
  { vi: ['luật'], en: ['law', 'basic law'] },
  { vi: ['thời hạn đã qua'], en: ['behind schedule'], unused: true },
]);

type Text = readonly [en: string, vi: string | undefined];

/** Records of one text each, in English and in Vietnamese. */
const held = (...texts: readonly Text[]) => {
  const said = new Map(texts.map(([, vi], place) => [`plan-${place + 1}`, vi]));
  const records = texts.map(([description], place) => ({ id: `plan-${place + 1}`, document: 'plan', description }));
  const vietnameseOf = (id: string) => {
    const description = said.get(id);
    return description === undefined
      ? undefined
      : { words: { description }, rendering: 'own' as const, outdated: false };
  };
  return [records, vietnameseOf] as const;
};

describe('phrases in a text', () => {
  const find = phraseFinder(['data', 'open data', 'IT', 'R&D', '5G coverage', 'số', 'dữ liệu']);
  test.each([
    ['Open data and data', ['open data', 'data']],
    ['database, metadata, data-driven', ['data']],
    ['it; the IT sector; It', ['IT']],
    ['R&D, 5G Coverage.', ['R&D', '5G coverage']],
    ['Số liệu và Dữ Liệu, so, sổ', ['số', 'dữ liệu']],
    ['', []],
  ])('of "%s"', (text, phrases) => {
    expect(find(text).map(({ phrase }) => phrase)).toEqual(phrases);
    expect(find(text).every(({ at, words }) => text.slice(at, at + words.length) === words)).toBe(true);
  });
});

describe('the pairs in records', () => {
  const pairs = (...texts: readonly Text[]) =>
    pairsIn(rows, ...held(...texts)).map(({ vi, en, places }) => [
      ...[vi.join(), en.join()],
      places.map(({ record, en: own, vi: other }) => `${record}: ${own.words} = ${other.words}`).join('; '),
    ]);

  test('stand with one place of each record, in the order of the rows', () => {
    expect(
      pairs(
        ['Open data.', 'Dữ liệu mở.'],
        ['Share Data with students.', 'Chia sẻ kho dữ liệu với sinh viên.'],
        ['data, data', 'Dữ liệu, dữ liệu'],
      ),
    ).toEqual([
      ['dữ liệu,kho dữ liệu', 'data', 'plan-2: Data = kho dữ liệu; plan-3: data = Dữ liệu'],
      ['dữ liệu mở', 'open data', 'plan-1: Open data = Dữ liệu mở'],
      ['sinh viên', 'students', 'plan-2: students = sinh viên'],
    ]);
  });

  test.each([
    ['words that readers type', ['data', 'đata']],
    ['other tones', ['data', 'dư liệu']],
    ['no Vietnamese words', ['data', undefined]],
    ['a word of one syllable', ['law', 'luật']],
  ] as const)('are none with %s', (_what, texts) => expect(pairs(texts)).toEqual([]));
});

describe('English terms that are rendered by other words', () => {
  test.each([
    ['a term', ['Open data.', 'Thông tin mở.'], ['open data: plan-1']],
    ['another term of its row', ['Data warehouse', 'kho dữ liệu'], []],
    [
      'the term of another row with it',
      ['Data for university students', 'Dữ liệu cho học viên'],
      ['university students: plan-1'],
    ],
    ['its parts, joined otherwise', ['Serve people and businesses', 'Phục vụ người dân, doanh nghiệp'], []],
    ['part of it', ['Serve people and businesses', 'Phục vụ người dân'], ['people and businesses: plan-1']],
    ['a single word', ['data for students', 'thông tin'], []],
    ['a term of one syllable', ['basic law', 'bộ luật cơ bản'], []],
    ['words of a row that no record needs', ['behind schedule', 'chậm'], []],
    ['nothing', ['Open data', undefined], []],
  ] as const)('%s', (_what, texts, expected) => {
    const found = findUnpaired(rows, ...held(texts)).map(({ phrase, records }) => `${phrase}: ${records.join()}`);
    expect(found).toEqual(expected);
  });
});
