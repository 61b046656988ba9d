/** Bytes of a text file as words: UTF-8 and UTF-16, and the encodings that Windows had for Vietnamese and western texts. */
import { findLegacyText } from '../model/text/legacy-fonts.ts';
import { isSyllable } from '../model/text/syllable.ts';
import type { Notices } from './notices.ts';
import { UnreadableFile } from './office-file.ts';

const readable = 'UTF-8, UTF-16, windows-1258, windows-1252, TCVN3 and VNI';

/**
 * Decodes a text file.
 * @param declared the encoding that the file names for itself, as web pages do
 * @returns the words; those in fonts of the time before Unicode are still in their letters, see legacy.ts
 * @throws UnreadableFile where it is in another encoding, by its name where that can be told
 */
export function decodeText(name: string, bytes: Uint8Array, notices: Notices, declared?: string): string {
  const marked = byMark(name, bytes);
  if (marked !== undefined) return marked;
  const utf8 = decodeAs('utf-8', bytes);
  // Japanese and Korean in seven bits would pass for UTF-8.
  if (utf8 !== undefined && !/\u001B[$(]/u.test(utf8)) return utf8;
  if (utf8 !== undefined) throw otherEncoding(name, 'ISO-2022');
  const western = new TextDecoder('windows-1252').decode(bytes);
  const encoding = nameOf(name, bytes, western, declared);
  if (encoding !== 'old font') notices.add('encoding', 'the whole file', encoding, 'Converted to Unicode.');
  return encoding === 'windows-1258' ? new TextDecoder(encoding).decode(bytes).normalize('NFC') : western;
}

/** The text of a file whose first bytes, or whose zeros, tell its encoding. */
function byMark(name: string, bytes: Uint8Array): string | undefined {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    throw otherEncoding(name, 'UTF-32');
  if (a === 0xff && b === 0xfe) return decodeWhole(name, 'utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decodeWhole(name, 'utf-16be', bytes);
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeWhole(name, 'utf-8', bytes);
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  if (even === 0 || odd === 0) return decodeWhole(name, even === 0 ? 'utf-16le' : 'utf-16be', bytes);
  throw new UnreadableFile(
    `${name} is no text: it holds zeros. Open it in the program that made it and save it as DOCX, XLSX, CSV, HTML, Markdown or text.`,
  );
}

function decodeWhole(name: string, encoding: string, bytes: Uint8Array): string {
  const text = decodeAs(encoding, bytes);
  if (text === undefined)
    throw new UnreadableFile(
      `${name} says that it is ${encoding.toUpperCase()} and holds bytes that are not. Copy it once more from where it came, or save it again as UTF-8.`,
    );
  return text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const otherEncoding = (name: string, encoding: string) =>
  new UnreadableFile(
    `${name} is in the encoding ${encoding}. ${readable} are read. Open it in the program that made it and save it as UTF-8.`,
  );

/** The words of a text that have other letters than those of ASCII. */
const markedWords = (text: string): string[] =>
  text.split(/[\s\u0000-\u0040[-`{-\u007E]+/u).filter((word) => /[^\u0000-\u007F]/u.test(word));

// Letters and marks that no encoding but the Vietnamese one of Windows makes of such bytes.
const vietnamese = /[ĂăĐđƠơƯư\u1EA0-\u1EF9]/u;

// What else such bytes may be, with the letters that prove it.
const others: readonly (readonly [string, RegExp])[] = [
  ['windows-1251', /^[А-яЁё]+$/u],
  ['KOI8-R', /^[А-яЁё]+$/u],
  ['Shift_JIS', /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+$/u],
  ['GB18030', /^\p{Script=Han}+$/u],
  ['Big5', /^\p{Script=Han}+$/u],
  ['EUC-KR', /^\p{Script=Hangul}+$/u],
];

/** The encoding of bytes that are no UTF-8. */
function nameOf(
  name: string,
  bytes: Uint8Array,
  western: string,
  declared: string | undefined,
): 'windows-1252' | 'windows-1258' | 'old font' {
  const lines = western
    .split(/[\r\n]+/u)
    .filter((line) => /[^\u0000-\u007F]/u.test(line))
    .slice(0, 2000);
  const legacy = lines.filter((line) => findLegacyText(line)).length;
  if (legacy > 0.3 * lines.length) return 'old font';
  const windows1258 = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const ours = markedWords(windows1258);
  const syllables = ours.filter((word) => isSyllable(word));
  if (syllables.length > 0.5 * ours.length && syllables.some((word) => vietnamese.test(word))) return 'windows-1258';
  if (declared && !/^(?:utf-?8|us-ascii|ascii|iso-8859-1|latin1|windows-125[28]|cp125[28])$/iu.test(declared))
    throw otherEncoding(name, declared);
  const marked = markedWords(western);
  const [other] = others
    .map(([encoding, letters]) => {
      const found = new TextDecoder(encoding).decode(bytes).match(/[^\s\u0000-\u007F]+/gu) ?? [];
      return { encoding, share: found.filter((word) => letters.test(word)).length / Math.max(1, found.length) };
    })
    .sort((a, b) => b.share - a.share);
  // A western word has more plain letters than letters with marks, and no other signs among them.
  const strange = marked.filter(
    (word) =>
      (/[^\u0000-\u007F]{3}/u.test(word) && !/[A-Za-z]{2}/u.test(word)) ||
      /\p{L}[¡-¿×÷€ƒ„†‡ˆ‰‹˜›]|[¡-¿×÷€ƒ†‡ˆ‰›˜]\p{L}/u.test(word),
  );
  if (strange.length > 0.3 * marked.length && other && other.share > 0.7) throw otherEncoding(name, other.encoding);
  if (/[\u0080-\u009F]/u.test(western) || strange.length > 0.5 * marked.length)
    throw new UnreadableFile(
      `${name} is in an encoding that cannot be told from its bytes, or was damaged on its way. ${readable} are read. Open it in the program that made it and save it as UTF-8.`,
    );
  return 'windows-1252';
}
