import { describe, expect, test } from 'vitest';
import {
  differenceOf,
  findHiddenSign,
  findMixedWords,
  nameOfSign,
  withLatinLetters,
  withPlainD,
  withPlainForms,
} from '../../../../src/model/text/letters.ts';

describe('letters of another alphabet among Latin ones', () => {
  test.each([
    ['d\u0430ta', 'data'],
    ['\u0410\u0406', 'AI'],
    ['\u0406. GENERAL', 'I. GENERAL'],
    ['Minist\u0433y', undefined],
    ['\u039Finistry', 'Oinistry'],
    ['\u0395\u039A\u0391', 'EKA'],
    ['d\u0585cument', 'document'],
    ['\u13DFentral', 'Central'],
    ['B\u1ED9 Y t\u0435\u0301', 'B\u1ED9 Y te\u0301'],
  ])('are found in "%s"', (text, plain) => {
    expect(findMixedWords(text)).toHaveLength(1);
    expect(withLatinLetters(text)).toBe(plain ?? text);
  });

  test.each(['Россия', 'с контекстом', 'Ελλάδα', 'Δt', '5 μm', 'α = 5', 'ν', '東京 AI', 'Bộ Công an', 'data', 'A股'])(
    'are not seen in "%s"',
    (text) => {
      expect(findMixedWords(text)).toEqual([]);
    },
  );
});

test.each([
  ['N\u00D0-CP', 'NĐ-CP'],
  ['\u00D0ầu tư', 'Đầu tư'],
  ['\u00F0ào', 'đào'],
  ['\u0189iều', 'Điều'],
  ['D\u0335ầu tư', 'Đầu tư'],
  ['\u0111ầu d\u0336ầu', 'đầu đầu'],
  ['Guðmundur', 'Guðmundur'],
])('"%s" is read with Đ', (text, plain) => {
  expect(withPlainD(text)).toBe(plain);
});

test('ligatures, full-width letters and Roman figures of one sign are plain letters; powers stay', () => {
  expect(withPlainForms('ﬁnance ２６ ＡＩ Quý Ⅱ m² CO₂ ½')).toBe('finance 26 AI Quý II m² CO₂ ½');
});

describe('a sign that nobody sees', () => {
  test.each([
    0xad, 0x61c, 0x115f, 0x180e, 0x200b, 0x200e, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x3164, 0xfe0f, 0xfeff, 0xffa0,
    0xe0001, 0xe0041, 0xe0100,
  ])('is found: U+%s', (code) => {
    expect(findHiddenSign(`da${String.fromCodePoint(code)}ta`)).toBe(String.fromCodePoint(code));
  });

  test.each(['a\u00A0b', '\u25B6\uFE0F', '\u{1F468}\u200D\u{1F4BB}', 'Bộ', 'e\u0301'])('is none of "%s"', (text) => {
    expect(findHiddenSign(text)).toBeUndefined();
  });
});

test('two texts that look alike are told apart by their code points', () => {
  expect(differenceOf('\u0410I', 'AI')).toBe('А (U+0410), not A (U+0041)');
  expect(differenceOf('Bộ \u00D0ầu tư', 'Bộ Đầu tư')).toBe('Ð (U+00D0), not Đ (U+0110)');
  expect(differenceOf('da\u200Bta', 'data')).toBe('U+200B, which nobody sees');
  expect(differenceOf('data', 'data')).toBeUndefined();
  expect(differenceOf('date', 'data')).toBeUndefined();
});

test('a sign is named by its code point', () => {
  expect(nameOfSign('Đ')).toBe('Đ (U+0110)');
  expect(nameOfSign('\u202E')).toBe('U+202E');
  expect(nameOfSign('\u{E0041}')).toBe('U+E0041');
});
