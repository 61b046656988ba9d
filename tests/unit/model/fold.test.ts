import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '../../../src/model/fold.ts';

describe('spellings that a reader takes for the same', () => {
  test.each([
    ['Bộ Công an', 'bo cong an'],
    ['ĐIỀU', 'dieu'],
    ['điện toán đám mây', 'dien toan dam may'],
    ['People’s', "people's"],
    ['2025 – 2026', '2025 - 2026'],
    ['−5', '-5'],
    ['  a \n\t b  ', 'a b'],
    ['Bộ Công an'.normalize('NFD'), 'bo cong an'],
    ['', ''],
  ])('fold alike: "%s" to "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('fold no further', () => {
    for (const text of ['Bộ Công an', 'People’s', 'ĐIỀU 1–2']) expect(fold(fold(text))).toBe(fold(text));
  });
});

test('words are parted by marks, not by apostrophes within them', () => {
  expect(foldedWords('Supreme People’s Court; 109/2022/NĐ-CP')).toEqual([
    'supreme',
    "people's",
    'court',
    '109',
    '2022',
    'nd',
    'cp',
  ]);
});
