import { describe, expect, test } from 'vitest';
import { findCodedLetters, findDamage } from '../../../../src/model/text/damage.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(bytesOf(text));

describe('UTF-8 read as an older encoding', () => {
  test.each(['windows-1252', 'windows-1258', 'macintosh', 'iso-8859-1'])(
    'is found whatever the encoding: %s',
    (name) => {
      for (const text of [
        'Bộ Y tế',
        'chuyển đổi số',
        'the Government’s plan',
        'café',
        '“quoted”',
        '2025 – 2030',
        'Đầu tư',
      ])
        expect(findDamage(misread(text, name)), `${text}: ${misread(text, name)}`).toBeDefined();
    },
  );

  test('is told with what was meant', () => {
    expect(findDamage('Bá»™ Y táº¿')).toMatchObject({ found: 'á»™', meant: 'ộ' });
    expect(findDamage('Bá»™ Y táº¿')?.message).toContain('windows-1252');
  });

  test.each(['XÃ HỘI', 'XÃ\u00A0HỘI', 'XÃ”', 'CAFÉ…', 'PERÚ”', '“XÔ', 'Â', 'Ä', '√', 'á »', 'ÁÀ Ã Ï'])(
    'is not seen in "%s"',
    (text) => {
      expect(findDamage(text)).toBeUndefined();
    },
  );
});

test('a lost letter is found', () => {
  expect(findDamage('B\uFFFD Y t\uFFFD')?.message).toContain('U+FFFD');
});

test.each([
  'Tuy&#7875;n',
  'Tuy&#x1EC3;n',
  '&agrave;',
  'R&amp;D',
  'Tuy\\u1EC3n',
  'Tuy=E1=BB=83n',
  'Tuy?n truy?n tr?n b?o ch?',
])('letters that stand as codes or question marks are found in "%s"', (text) => {
  expect(findCodedLetters(text)).toBeDefined();
});

test.each([
  'R&D, A&B; C',
  'Why? Because. Ready?yes',
  'https://a.example/?p=6&q=a?b?c',
  'a = b, c == d',
  'C:\\users',
  '5 & 6; 7',
])('no code is seen in "%s"', (text) => {
  expect(findCodedLetters(text)).toBeUndefined();
});

test('a long line of odd signs is read in proportion to its length', () => {
  // Each of these would have no end, were each sign tried with each other.
  for (const part of ['”', '®', 'Ã', 'a\u0301', 'b¸o ', '?a', '&#', '\u00AD', '‹', '«a»', '\u{1F600}\u200D'])
    expect(() => [findDamage(part.repeat(20_000)), findCodedLetters(part.repeat(20_000))]).not.toThrow();
});
