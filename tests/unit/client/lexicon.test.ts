import { describe, expect, test } from 'vitest';
import { inMarks, inWordsOf, nearestPhrases, phrasesIn, rowsOf } from '../../../src/client/lexicon.ts';
import { lexiconFile } from '../../../src/export/lexicon-file.ts';
import { lexicon } from '../../../src/model/lexicon.ts';

const rows = rowsOf(
  lexiconFile(
    lexicon.parse([
      { vi: ['học phí'], en: ['tuition', 'tuition fees'], viTyped: ['tiền học'] },
      { vi: ['bán dẫn'], en: ['semiconductor'], enTyped: ['chip'] },
      { vi: ['trí tuệ nhân tạo'], en: ['artificial intelligence', 'AI'] },
      { vi: ['học sinh'], en: ['students'] },
      { vi: ['sinh viên'], en: ['students'] },
      { vi: ['xã'], en: ['the commune'] },
      { vi: ['thể chế'], en: ['the'] },
    ]),
  ),
);
const inEnglish = (query: string) => inWordsOf('en', query, phrasesIn(query, rows));
const inVietnamese = (query: string) => inWordsOf('vi', query, phrasesIn(query, rows));

describe('a phrase of one language is searched for in the words of the other', () => {
  test.each([
    ['học phí', ['tuition', 'tuition fees']],
    ['hoc phi', ['tuition', 'tuition fees']],
    ['học phí'.normalize('NFD'), ['tuition', 'tuition fees']],
    ['tiền học', ['tuition', 'tuition fees']],
    ['chip', ['semiconductor']],
    ['trí tuệ nhân tạo 2025', ['artificial intelligence 2025', 'AI 2025']],
    ['giá vàng', []],
  ])('"%s" in English', (query, words) => expect(inEnglish(query)).toEqual(words));

  test.each([
    ['semiconductor', ['bán dẫn']],
    ['Chip', ['bán dẫn']],
    ['tiền học', ['học phí']],
    ['students', ['học sinh', 'sinh viên']],
  ])('"%s" in Vietnamese', (query, words) => expect(inVietnamese(query)).toEqual(words));
});

test.each([
  ['hoc phi', 'học phí'],
  ['mien HOC PHI nam 2026', 'mien học phí nam 2026'],
  ['học phi', 'học phi'],
  ['the che', 'thể chế'],
  ['the commune', 'the commune'],
  ['xa', 'xa'],
])('"%s" has the marks of "%s" in Vietnamese texts', (typed, marked) =>
  expect(inMarks(typed, phrasesIn(typed, rows))).toBe(marked),
);

test('an English word never stands for a syllable with marks', () => {
  expect(inVietnamese('the')).toEqual(['thể chế']);
  expect(inVietnamese('thể')).toEqual([]);
});

test('of what is not in it the nearest phrases are offered, first what begins so', () => {
  const nearest = (query: string) => nearestPhrases(query, rows).map(({ vi }) => vi[0]);
  expect(nearest('semicond')).toEqual(['bán dẫn']);
  expect(nearest('artifical inteligence')).toEqual(['trí tuệ nhân tạo']);
  expect(nearest('bóng đá')).toEqual([]);
});
