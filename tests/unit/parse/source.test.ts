import { describe, expect, test } from 'vitest';
import { findLines, parseSource } from '../../../src/parse/source.ts';
import { documentWith, sealed } from '../../fixtures/parsing.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The lines, and the diagnostics as "line rule". */
function read(content: string | Uint8Array, fields: object = {}) {
  const { lines, diagnostics } = parseSource(sealed(documentWith(fields), content));
  return {
    texts: lines.map((line) => line.text),
    ignored: lines.map((line) => line.ignored),
    found: diagnostics.map(({ line, rule }) => `${line} ${rule}`),
  };
}

describe('the lines of a seed', () => {
  test.each([
    ['a final line end', 'a\nb\n'],
    ['no final line end', 'a\nb'],
  ])('are the same with %s', (_what, text) => {
    expect(read(text)).toEqual({ texts: ['a', 'b'], ignored: [null, null], found: [] });
  });

  test('are none in an empty file', () => {
    expect(read('')).toEqual({ texts: [], ignored: [], found: [] });
  });

  test('keep a blank line', () => {
    expect(read('a\n\nb\n').texts).toEqual(['a', '', 'b']);
  });

  test.each([
    ['CRLF', 'a\r\nb\r\n'],
    ['CR', 'a\rb\r'],
    ['mixed ends', 'a\r\nb\r'],
  ])('end at %s too, which is noted once', (_what, text) => {
    expect(read(text)).toEqual({ texts: ['a', 'b'], ignored: [null, null], found: ['1 carriage-returns'] });
  });

  test('start after a byte order mark, which is noted', () => {
    expect(read('\uFEFFArticle 1\n')).toMatchObject({ texts: ['Article 1'], found: ['1 byte-order-mark'] });
  });
});

describe('odd characters', () => {
  test.each([
    ['a non-breaking space', 'Bộ\u00A0Y tế', 'Bộ Y tế', 'unusual-space'],
    ['a tab', 'a\tb', 'a b', 'unusual-space'],
    ['doubled spaces', 'a  b', 'a b', 'unusual-space'],
    ['a zero-width space', 'a\u200Bb', 'ab', 'unusual-space'],
    ['a soft hyphen', 'digi\u00ADtal', 'digital', 'unusual-space'],
    ['a right-to-left override', 'a\u202Eb', 'ab', 'unusual-space'],
    ['letters apart from their marks', 'Bộ Công an'.normalize('NFD'), 'Bộ Công an', 'decomposed-letters'],
    ['a blank that is no space', 'a\u2800b', 'a b', 'unusual-space'],
    ['an isolate of direction', 'a\u2067b\u2069', 'ab', 'hidden-sign'],
    ['an Arabic letter mark', 'a\u061Cb', 'ab', 'hidden-sign'],
    ['a Mongolian separator', 'a\u180Eb', 'ab', 'hidden-sign'],
    ['a Hangul filler', 'a\u3164b', 'ab', 'hidden-sign'],
    ['tags', 'a\u{E0001}\u{E0041}b', 'ab', 'hidden-sign'],
    ['a variation selector', 'a\uFE0Fb', 'ab', 'hidden-sign'],
    ['a Cyrillic letter in a word', 'Minist\u0433\u0443'.replace('\u0433', 'r'), 'Ministry', 'look-alike-letter'],
    ['a word of Cyrillic letters alone', '\u0410\u0406 strategy', 'AI strategy', 'look-alike-letter'],
    ['a Greek capital', '\u039Dational', 'National', 'look-alike-letter'],
    ['an eth for Đ', '109/2022/N\u00D0-CP', '109/2022/NĐ-CP', 'look-alike-letter'],
    ['an African D for Đ', '\u0189iều 1', 'Điều 1', 'look-alike-letter'],
    ['a ligature', '\uFB01nance', 'finance', 'compatibility-letter'],
    ['figures of full width', '\uFF12\uFF10\uFF12\uFF15', '2025', 'compatibility-letter'],
    ['a Roman figure of one sign', 'Quý \u2161', 'Quý II', 'compatibility-letter'],
    ['a non-breaking space within capitals', 'KINH TẾ - XÃ\u00A0HỘI', 'KINH TẾ - XÃ HỘI', 'unusual-space'],
  ])('%s is evened out with a note', (_what, text, even, rule) => {
    expect(read(`first\n${text}\n`)).toMatchObject({ texts: ['first', even], found: [`2 ${rule}`] });
  });

  test('blanks at the end of a line are no words and no oddity', () => {
    expect(read('a  \nb\t\n')).toEqual({ texts: ['a', 'b'], ignored: [null, null], found: [] });
  });

  test.each([
    ['NUL', 'a\u0000b', 'control-character'],
    ['escape', '\u001B[31mred', 'control-character'],
    ['a C1 control', 'a\u0085b', 'control-character'],
    ['a line separator', 'a\u2028b', 'control-character'],
    ['a replacement character', 'B\uFFFD C\uFFFDng an', 'damaged-character'],
    ['text encoded twice', 'Governmentâ€™s', 'damaged-character'],
    ['Vietnamese encoded twice', 'Bá»™ Y táº¿', 'damaged-character'],
    ['Vietnamese of TCVN3', 'a) Tuyªn truyÒn trªn b¸o chÝ vÒ chuyÓn ®æi sè.', 'damaged-character'],
    ['Vietnamese of TCVN3 whose letter ư is a soft hyphen', 'Th\u00ADêng xuyªn', 'damaged-character'],
    ['Vietnamese of VNI', 'b) Ñaøo taïo caùn boä coâng chöùc.', 'damaged-character'],
    ['letters as codes', 'Tuy&#7875;n', 'damaged-character'],
    ['a line as long as a book', 'a'.repeat(50_001), 'line-too-long'],
  ])('%s is an error', (_what, text, rule) => {
    expect(read(`first\n${text}\n`).found).toContain(`2 ${rule}`);
  });

  test('a word that mixes letters without a Latin twin stays and is noted', () => {
    expect(read('first\nMinist\u0433y\n')).toMatchObject({
      texts: ['first', 'Minist\u0433y'],
      found: ['2 look-alike-letter'],
    });
  });

  test('signs and encodings are named', () => {
    const { diagnostics } = parseSource(sealed(documentWith({}), 'd\u0430ta\na\u2067b\nLuËt\n'));
    expect(diagnostics.map(({ actual, expected }) => [actual, expected])).toEqual([
      ['а (U+0430)', undefined],
      ['U+2067', undefined],
      ['LuËt', 'Luật'],
    ]);
    expect(diagnostics[2]?.message).toContain('TCVN3');
  });

  test('bytes that are not UTF-8 are an error at their line', () => {
    const latin1 = Uint8Array.from([...bytesOf('first\nR'), 0xe9, ...bytesOf('solution\n')]);
    expect(read(latin1).found).toEqual(['2 not-utf-8', '2 damaged-character']);
  });

  test('UTF-16 bytes are errors', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'Article 1\n'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(read(utf16).found).toContain('1 not-utf-8');
  });
});

test('a changed seed does not have its checksum', () => {
  const source = sealed(documentWith({}), 'a\n');
  const { diagnostics } = parseSource({ ...source, sha256: 'f'.repeat(64) });
  expect(diagnostics).toMatchObject([
    { rule: 'checksum-mismatch', line: 1, expected: source.sha256, actual: 'f'.repeat(64) },
  ]);
});

describe('an ignored span', () => {
  const text = 'Report\nSee more\nHeadline\n\nEnd of page\nLast\n';
  const reason = 'Furniture.';

  test.each([
    [{ begins: 'See more' }, [null, reason, null, null, null, null], ['2 ignored-text']],
    [{ begins: 'see more', through: 'End of' }, [null, reason, reason, null, reason, null], ['2 ignored-text']],
    [{ begins: 'See more', through: 'end' }, [null, reason, reason, null, reason, reason], ['2 ignored-text']],
    [{ begins: 'Missing' }, [null, null, null, null, null, null], ['1 place-not-found']],
    [{ begins: 'See more', through: 'Report' }, [null, null, null, null, null, null], ['2 place-not-found']],
  ])('%j is found by its first words', (span, ignored, found) => {
    expect(read(text, { ignored: [{ ...span, reason }] })).toMatchObject({ ignored, found });
  });

  test('is the one line that has no other words, where several begin with its words', () => {
    expect(read('1 a\n2\n2 b\n', { ignored: [{ begins: '2', reason }] })).toMatchObject({
      ignored: [null, reason, null],
      found: ['2 ignored-text'],
    });
    expect(read('2 a\n2 b\n', { ignored: [{ begins: '2', reason }] })).toMatchObject({ found: ['1 place-not-found'] });
  });

  test('may be every line with its words', () => {
    expect(read('---\na\n---\n', { ignored: [{ begins: '---', every: true, reason }] })).toMatchObject({
      ignored: [reason, null, reason],
      found: ['1 ignored-text', '3 ignored-text'],
    });
  });

  test('is an error where its words begin two lines', () => {
    expect(read('x\nx\n', { ignored: [{ begins: 'x', reason }] }).found).toEqual(['1 place-not-found']);
  });
});

test('lines are found by their first words, whatever their capitals, tones and apostrophes', () => {
  const lines = ['Điều 1. Ban hành', 'dieu 2', 'The Government’s plan'];
  expect(findLines(lines, 'ĐIỀU')).toEqual([0, 1]);
  expect(findLines(lines, "the government's")).toEqual([2]);
  expect(findLines(lines, 'plan')).toEqual([]);
});
