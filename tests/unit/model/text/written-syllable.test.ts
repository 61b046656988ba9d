import { describe, expect, test } from 'vitest';
import { keyboardText } from '../../../../src/model/fold.ts';
import {
  inHouseSpelling,
  isWellFormed,
  isWhole,
  lettersFor,
  mayBeVietnamese,
  slipOf,
  strokedSpellings,
  syllablesOf,
} from '../../../../src/model/text/written-syllable.ts';

const formsOf = (text: string) => syllablesOf(text).map(({ form }) => form);
const only = (text: string) => {
  const [syllable] = syllablesOf(text);
  if (!syllable) throw new Error('There is none.');
  return syllable;
};

describe('what readers type in two ways is one', () => {
  test.each([
    ['hòa, khỏe, thủy', 'hoà, khoẻ, thuỷ'],
    ['kỹ hy lý mỹ sỹ tỷ quý', 'kĩ hi lí mĩ sĩ tỉ quí'],
    ['đường ĐÀO', 'dường DÀO'],
    ['Ðề án', 'Đề án'],
    ['nghiệp', 'nghiệp'.normalize('NFD')],
    ['bán\u00ADdẫn', 'bándẫn'],
  ])('"%s" and "%s"', (one, other) => expect(formsOf(one)).toEqual(formsOf(other)));

  test('but no other y and i', () => {
    expect(formsOf('tay')).not.toEqual(formsOf('tai'));
    expect(formsOf('thuý')).not.toEqual(formsOf('thúi'));
  });
});

test('what is left out costs less than what is wrong, a tone less than a vowel mark, and that less than a letter', () => {
  const cost = (typed: string) => slipOf(only(typed), only('nhẫn'), false);
  const costs = [cost('nhẫn'), cost('nhân'), cost('nhấn'), cost('nhẵn'), 1];
  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  expect(new Set(costs).size).toBe(costs.length);
  expect(slipOf(only('nhan'), only('nhẫn'), true)).toBe(0);
});

test('words may be Vietnamese by their marks, or as several of its syllables without them', () => {
  for (const text of ['bán dẫn', 'đá', 'ban dan', 'tri tue nhan tao', 'nghien cuu', 'khoa hoc', 'quy hoach'])
    expect(mayBeVietnamese(text), text).toBe(true);
  for (const text of ['digital signature', 'semiconductor', 'data', 'AI', 'health insurance', '76', 'decree 76'])
    expect(mayBeVietnamese(text), text).toBe(false);
});

test('a slip is rarely written as a syllable is', () => {
  const wellFormed = (text: string) => syllablesOf(text).map(isWellFormed);
  expect(wellFormed('giày quần xưa khuyến nghiệp quốc uỷ')).toEqual(Array.from({ length: 7 }, () => true));
  expect(wellFormed('onuine vpn qay carbon')).toEqual(Array.from({ length: 4 }, () => false));
});

test.each([
  ['kĩ năng', 'kỹ năng'],
  ['KĨ NĂNG'.normalize('NFD'), 'Kỹ NĂNG'],
  ['ki nang', 'ky nang'],
  ['tỉ lệ, lí do, quí II', 'tỷ lệ, lý do, quý II'],
  ['bác sỹ', 'bác sĩ'],
  ['tỉnh, kinh tế', 'tỉnh, kinh tế'],
  ['wi-fi kit', 'wi-fi kit'],
])('"%s" is looked up as "%s"', (typed, spelled) => expect(inHouseSpelling(typed)).toBe(spelled));

test.each([
  ['AI', true, true],
  ['5G', true, true],
  ['dat', false, false],
  ['sea', false, false],
  ['quỹ', true, false],
  ['đất đai', true, false],
  ['dat dai', true, false],
  ['"đất đai"', false, false],
  ['', false, false],
])('"%s" is meant as it is in Vietnamese: %s, in English: %s', (words, vi, en) => {
  expect(isWhole(words, 'vi')).toBe(vi);
  expect(isWhole(words, 'en')).toBe(en);
});

test.each([
  ['ki', ['ki', 'ky']],
  ['qui', ['qui', 'quy']],
  ['thi', ['thi', 'thi']],
])('"%s" is marked in texts as %s', (key, written) => expect(lettersFor(key)).toEqual(written));

describe('an index that tells đ from d is asked for', () => {
  test.each([
    ['đô thị', ['đô thị']],
    ['Ðô thị, ĐẤT đai'.normalize('NFD'), ['đô thị, đẤT đai']],
    ['do thi', ['do thi']],
    ['5 đề án, 2 dự án', ['5 đề án, 2 dự án']],
    ['QĐ-TTg', ['Qđ-TTg', 'QD-TTg']],
    ['Nghị định 264/2025/NĐ-CP', ['Nghị định 264/2025/Nđ-CP', 'Nghị định 264/2025/ND-CP']],
  ])('"%s"', (typed, spellings) => expect(strokedSpellings(keyboardText(typed), typed)).toEqual(spellings));

  test('plain words where signs that nobody sees part them', () =>
    expect(strokedSpellings(keyboardText('đô\u200Bthị'), 'đô\u200Bthị')).toEqual(['dôthị']));
});
