import { describe, expect, test } from 'vitest';
import { readWith, showNotices, showParts } from './show-file.ts';

const vietnamese = 'Kế hoạch triển khai Nghị quyết\nĐổi mới sáng tạo, chuyển đổi số quốc gia';

/** Bytes of signs below 256, as an old program wrote them. */
const bytes = (signs: string) => Uint8Array.from(signs, (sign) => sign.charCodeAt(0));

const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return Uint8Array.from(units);
};

// Windows-1258 has letters with a hat, breve or horn, and marks of tones behind them.
const toneBytes: Readonly<Record<string, string>> = {
  '\u0300': '\u00CC',
  '\u0309': '\u00D2',
  '\u0303': '\u00DE',
  '\u0301': '\u00EC',
  '\u0323': '\u00F2',
};
const letterBytes: Readonly<Record<string, string>> = {
  Ă: '\u00C3',
  ă: '\u00E3',
  Đ: '\u00D0',
  đ: '\u00F0',
  Ơ: '\u00D5',
  ơ: '\u00F5',
  Ư: '\u00DD',
  ư: '\u00FD',
};
const windows1258 = (text: string) =>
  bytes(
    text.replace(/./gsu, (letter) => {
      const [, tone = ''] = /([\u0300\u0301\u0303\u0309\u0323])/u.exec(letter.normalize('NFD')) ?? [];
      const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
      return (letterBytes[base] ?? base) + (toneBytes[tone] ?? '');
    }),
  );

describe('text files', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(vietnamese)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${vietnamese}`)],
    ['UTF-16, little end first', utf16(vietnamese, false, true)],
    ['UTF-16, big end first', utf16(vietnamese, true, true)],
    ['UTF-16 without a mark', utf16(vietnamese, false, false)],
  ])('are read in %s', async (_, content) => {
    const file = await readWith('a.txt', content);
    expect(showParts(file.parts)).toEqual(vietnamese.split('\n'));
    expect(file.notices).toEqual([]);
  });

  test.each([
    ['windows-1258', windows1258(vietnamese), vietnamese.split('\n'), 'encoding @ the whole file: windows-1258'],
    [
      'windows-1252',
      bytes('Plan d\u0027\u00E9tudes \u2013 caf\u00E9'.replace('\u2013', '\u0096')),
      ["Plan d'études – café"],
      'encoding @ the whole file: windows-1252',
    ],
    [
      'TCVN3',
      bytes('Tuyªn truyÒn, phæ biÕn\nthµnh phè Hµ Néi'),
      ['Tuyên truyền, phổ biến', 'thành phố Hà Nội'],
      'encoding @ line 1 and 1 more: Tuyªn truyÒn phæ; thµnh Hµ Néi',
    ],
    [
      'VNI',
      bytes('Ñoåi môùi saùng taïo\ncaùn boä'),
      ['Đổi mới sáng tạo', 'cán bộ'],
      'encoding @ line 1 and 1 more: Ñoåi môùi saùng; caùn boä',
    ],
  ])('are converted from %s, and a notice says so', async (_, content, lines, notice) => {
    const file = await readWith('a.txt', content);
    expect(showParts(file.parts)).toEqual(lines);
    expect(showNotices(file)).toEqual([notice]);
  });

  test('in old letters that are Unicode are converted line by line among sound ones', async () => {
    const file = await readWith('a.txt', 'Kế hoạch\nTuyªn truyÒn\nphè');
    expect(showParts(file.parts)).toEqual(['Kế hoạch', 'Tuyên truyền', 'phè']);
    expect(showNotices(file)).toEqual(['encoding @ line 2: Tuyªn truyÒn']);
  });

  test.each([
    ['VISCII', bytes('C\u00F5 quan ch\u00FC tr\u00EC th\u00F1c hi\u00AEn nhi\u00AEm v\u00F8'), 'VISCII'],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'UTF-32'],
    [
      'windows-1251',
      bytes('\u00CF\u00EB\u00E0\u00ED \u00F0\u00E0\u00E1\u00EE\u00F2\u00FB \u00ED\u00E0 \u00E3\u00EE\u00E4'),
      'windows-1251',
    ],
    ['Shift_JIS', bytes('\u0083e\u0083X\u0083g \u008Cv\u0089\u00E6'), 'Shift_JIS'],
    ['ISO-2022', bytes('\u001B$B7W2h\u001B(B'), 'ISO-2022'],
  ])('in %s are refused by its name', async (_, content, name) => {
    await expect(readWith('a.txt', content)).rejects.toThrow(name);
  });

  test.each([
    ['bytes of a program', bytes('\u0000\u0001\u0000\u0000\u0002\u0003'), 'is no text'],
    [
      'UTF-8 with a mark and broken letters',
      Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0x28]),
      'holds bytes that are not',
    ],
    ['broken letters', bytes('a\u0081b \u008D\u0090 \u009D'), 'cannot be told from its bytes'],
    ['nothing', new Uint8Array(), 'is empty'],
  ])('that are %s are refused', async (_, content, message) => {
    await expect(readWith('a.txt', content)).rejects.toThrow(message);
  });

  test('that are web pages are read as they declare', async () => {
    const page = (charset: string) =>
      bytes(`<html><meta charset=${charset}><p>caf\u00E9 \u00E0 c\u00F4t\u00E9</p></html>`);
    expect(showParts((await readWith('a.html', page('iso-8859-1'))).parts)).toEqual(['café à côté']);
    await expect(readWith('a.html', page('gb2312'))).rejects.toThrow('is in the encoding gb2312');
  });
});
