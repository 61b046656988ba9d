import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWords, keyboardText, searchWords } from '../../../src/model/fold.ts';

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
    // Letters that stand for Đ in papers made with old fonts.
    ['109/2022/N\u00D0-CP', '109/2022/nd-cp'],
    ['\u00D0ầu tư', 'dau tu'],
    ['\u00F0ầu tư', 'dau tu'],
    ['\u0189iều', 'dieu'],
    ['\u0256iều', 'dieu'],
    ['\uA7C7iều \uA7C8ược', 'dieu duoc'],
    ['D\u0335iều', 'dieu'],
    // Compatibility forms, as PDF files and other keyboards have them.
    ['\uFB01nancial e\uFB03ciency', 'financial efficiency'],
    ['\uFF12\uFF16', '26'],
    ['\uFF21\uFF29', 'ai'],
    ['Quý \u2161', 'quy ii'],
    ['CO\u2082', 'co2'],
    ['\u{1D400}\u{1D408}', 'ai'],
    ['2025\u201130', '2025-30'],
    ['People\u00B4s', "people's"],
    ['People\uFF07s', "people's"],
    ['“digital” «transformation» „now“', '"digital" "transformation" "now"'],
    // Signs that nobody sees.
    ['transfor\u00ADmation', 'transformation'],
    ['trans\u200Bfor\u200Cma\u200Dtion\u2060', 'transformation'],
    ['\u2067data\u2069 \u202Ebase\u202C', 'data base'],
    ['da\u061Cta\u180E', 'data'],
    ['da\u3164ta\u115F\u1160\uFFA0', 'data'],
    ['da\u{E0001}\u{E0061}\u{E007F}ta', 'data'],
    ['data\uFE0F \u{E0100}base\u034F', 'data base'],
    ['\uFEFFdata', 'data'],
  ])('fold alike: "%s" to "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('fold no further', () => {
    for (const text of ['Bộ Công an', 'People’s', 'ĐIỀU 1–2']) expect(fold(fold(text))).toBe(fold(text));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('a text as a plain keyboard writes it', () => {
  test.each([
    ['“digital transformation”', '"digital transformation"'],
    ['„digital transformation“', '"digital transformation"'],
    ['«\u00A0digital transformation\u00A0»', '" digital transformation "'],
    ['‹digital transformation›', '"digital transformation"'],
    ['″digital transformation‶', '"digital transformation"'],
    ['＂digital transformation〞', '"digital transformation"'],
    ['‘‘digital transformation’’', '"digital transformation"'],
    ["''digital transformation''", '"digital transformation"'],
    ['QĐ-TTg', 'QD-TTg'],
    ['N\u00D0\u2011CP', 'ND-CP'],
    ['109\u22152022\u2044NĐ\u2212CP', '109/2022/ND-CP'],
    ['Bộ Công\u00A0an', 'Bộ Công an'],
    ['Bộ Công an'.normalize('NFD'), 'Bộ Công an'],
    ['đổi mới', 'dổi mới'],
    ['trans\u00ADfor\u200Bma\u2060tion', 'transformation'],
    ['\uFB01nancial \uFF12\uFF16', 'financial 26'],
    ['People’s', "People's"],
  ])('"%s" becomes %s', (text, plain) => expect(keyboardText(text)).toBe(plain));

  test('folds like the text itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(keyboardText(text)) === fold(text)));
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

test('a word with a soft hyphen, a ligature or figures of full width is one word', () => {
  expect(foldedWords('transfor\u00ADmation of \uFB01nance in \uFF12\uFF10\uFF12\uFF15')).toEqual([
    'transformation',
    'of',
    'finance',
    'in',
    '2025',
  ]);
});

test('names with đ stand once more with d for the search index', () => {
  expect(searchWords(['BKHĐT', 'mpi'])).toBe('BKHĐT · mpi · bkhdt');
  expect(searchWords(['Bộ Công an'])).toBe('Bộ Công an');
});
