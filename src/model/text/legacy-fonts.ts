/**
 * Vietnamese typed with the fonts of the time before Unicode: the letters of such a text are bytes of an encoding of
 * its own, and whoever reads them as Unicode sees `Tuyªn truyÒn` for `Tuyên truyền`.
 */
import { isSyllable } from './syllable.ts';

/** A stretch of text in the letters of an old font. */
export interface LegacyText {
  /** The encoding, as converters call it. */
  readonly encoding: string;
  /** The words as they stand, and as they were meant. */
  readonly found: string;
  readonly meant: string;
}

interface Encoding {
  readonly name: string;
  /** What a word was meant to say; undefined where it holds a sign that the encoding does not have. */
  readonly decode: (word: string) => string | undefined;
  /** What a word was meant to say; signs that the encoding does not have stay. */
  readonly convert: (word: string) => string;
}

// Windows-1252, bytes 0x80 to 0x9F: how most programs show them. A dot stands for a byte without a sign.
const windows = '€·‚ƒ„…†‡ˆ‰Š‹Œ·Ž··‘’“”•–—˜™š›œ·žŸ';

/** The byte that a sign was; undefined where the sign belongs to no western encoding. */
function byteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x100) return code;
  const at = windows.indexOf(sign);
  return at < 0 ? undefined : 0x80 + at;
}

// TCVN 5712:1993, VN3: the .Vn fonts ("ABC"). Bytes 0xA0 to 0xFF; capitals with tones have fonts of their own.
const tcvn3 = '·ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợù·ủũúụừửữứựỳỷỹýỵ·';
// RFC 1456. Bytes 0x80 to 0xFF.
const viscii =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
// Vietnamese Professionals Society. Bytes 0x80 to 0xFF.
const vps =
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ··ỀỂỄỐỒỔỖýỷỵỚỜỞ·ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸ·ÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉ·ẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ·àáâãảạă·èéêẽìí·ĩ·Đòóôõ·Ơụùúủ··Ẽỳ';

function fromTable(name: string, table: string, first: number): Encoding {
  const letterOf = (sign: string) => {
    const byte = byteOf(sign);
    const letter = byte === undefined ? undefined : byte < 0x80 ? sign : table[byte - first];
    return letter === '·' ? undefined : letter;
  };
  return {
    name,
    decode: (word) => {
      let decoded = '';
      for (const sign of word) {
        const letter = letterOf(sign);
        if (letter === undefined) return undefined;
        decoded += letter;
      }
      return decoded;
    },
    convert: (word) => word.replace(/[^\u0000-\u007F]/gu, (sign) => letterOf(sign) ?? sign),
  };
}

// VNI: a vowel and a sign for its marks; ô and ö are ơ and ư, ñ is đ, and i has letters of its own.
const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const vniLetters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const vniSign = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[^\u0000-\u007F]/gu;

/** @param unknown what stands for a sign that VNI does not have */
function convertVni(word: string, unknown = (sign: string) => sign): string {
  const small = word.toLowerCase();
  const decoded = small.replace(vniSign, (sign: string, vowel: string | undefined, mark: string | undefined) =>
    vowel !== undefined && mark !== undefined
      ? (vniLetters[vowel] ?? vowel) + (vniMarks[mark] ?? '')
      : (vniLetters[sign] ?? unknown(sign)),
  );
  return inCaseOf(word, decoded.normalize('NFC'));
}

function decodeVni(word: string): string | undefined {
  let whole = true;
  const decoded = convertVni(word, () => {
    whole = false;
    return '';
  });
  return whole ? decoded : undefined;
}

/** Letters as large as those of the word that they were read from. */
function inCaseOf(word: string, decoded: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return decoded.toUpperCase();
  return word[0] === word[0]?.toLowerCase() ? decoded : decoded.charAt(0).toUpperCase() + decoded.slice(1);
}

// Where a few words fit several alike, the one that was used most is named: it stands first.
const encodings: readonly Encoding[] = [
  fromTable('TCVN3', tcvn3, 0xa0),
  { name: 'VNI', decode: decodeVni, convert: (word) => convertVni(word) },
  fromTable('VISCII', viscii, 0x80),
  fromTable('VPS', vps, 0x80),
];

// White space and ASCII marks part words; all other signs may be letters of an old font.
const wordPattern = /[^\s\u0000-\u002F:-@[-`{-\u007F]+/gu;
const ascii = /^[\u0000-\u007F]*$/u;
// Marks of today's texts that stand at a word, not in it.
const outerMarks = /^[‘’“”«»„‚…–—•·°]+|(?<![‘’“”«»„‚…–—•·°¹²³ªº®©™])[‘’“”«»„‚…–—•·°¹²³ªº®©™]+$/gu;
// A small letter and then a capital with marks: "chÝ", "truyÒn".
const capitalWithin = /\p{Ll}[À-ÖØ-Þ]/u;
// A sign that is no letter, between letters or before two of them: "b¸o", "®æi", "th­". Quotation marks, dashes,
// points and the signs of multiplication also stand between words of other languages.
const signWithin =
  /[\p{L}][¡-©«-­®-±´-¶¸»-¿€ƒˆ†‡‰‹›˜¨¯]\p{L}|\p{L}[ª¹º]\p{L}|^[¡-©¬­®¯±´µ¶¸¼-¾]\p{L}{2}|\p{L}[¢-¨¬­¯±´-¶¸¼-¾€ƒˆ†‡‰˜]$/u;
// A vowel with a mark that only VNI puts there; "ï", "û" and "ù" stand behind some vowels in French too.
const vniWithin = /[aeouy][øåäâã]|[aeuy][õù]|[aeuy]û|[eu]ï|[öô][ùøûõï]|aê/iu;
// Figures of footnotes, powers and measures: "task¹", "m²", "µm".
const measure = /^(?:[\u0000-\u007F]*[¹²³°ªº®©™]|µ[A-Za-z]{1,2})$/u;
const vowel = /[aeiouyà-öø-ý]/iu;

interface Evidence {
  readonly found: string;
  readonly meant: string;
  /** Whether the word alone is enough: no other language writes such a word. */
  readonly certain: boolean;
}

/**
 * Finds Vietnamese in the letters of an old font in a line. A word is evidence if it is no syllable of Vietnamese as it
 * stands and is one as an encoding reads it. One word is enough where no language writes it so (`b¸o`, `chÝ`, `caùn`);
 * a word that may also be a foreign name (`Thaï`, `Län`) needs others beside it.
 * @param line text in which nothing was repaired yet: a soft hyphen is the letter ư of TCVN3
 * @returns the encoding with the first words, or undefined
 */
export function findLegacyText(line: string): LegacyText | undefined {
  if (ascii.test(line) || !(line.match(wordPattern) ?? []).some(isSuspect)) return undefined;
  // A cell may have been pasted among others that are sound.
  const cells = line.includes('|') ? line.split('|') : [];
  for (const text of [line, ...cells]) {
    const found = findInText(text);
    if (found) return found;
  }
  return undefined;
}

/**
 * Reads a text whose encoding is known, by its font or by words found in it.
 * @param encoding as findLegacyText names it; a text in another one stays as it is
 * @example convertLegacyText('TCVN3', 'Tuyªn truyÒn') → 'Tuyên truyền'
 */
export function convertLegacyText(encoding: string, text: string): string {
  const known = encodings.find(({ name }) => name === encoding);
  return known ? text.replace(wordPattern, (word) => known.convert(word)) : text;
}

function findInText(line: string): LegacyText | undefined {
  const words = (line.match(wordPattern) ?? []).filter((word) => !/^[^\p{L}\p{S}\p{N}­]+$/u.test(word));
  const marked = words.filter((word) => !ascii.test(word) && !measure.test(word));
  const readings = encodings.flatMap((encoding) => readAs(encoding, words, marked) ?? []);
  readings.sort((a, b) => b.count - a.count || b.certain - a.certain);
  return readings[0]?.text;
}

/** What an encoding makes of the words of a line; undefined where they are none of its. */
function readAs(
  encoding: Encoding,
  words: readonly string[],
  marked: readonly string[],
): { text: LegacyText; count: number; certain: number } | undefined {
  const evidence = marked.flatMap((word) => evidenceIn(word, encoding) ?? []);
  const certain = evidence.filter((entry) => entry.certain).length;
  if (certain === 0 && !fits(words, marked, evidence, encoding)) return undefined;
  const shown = evidence.slice(0, 3);
  const found = shown.map((entry) => entry.found).join(' ');
  const meant = shown.map((entry) => entry.meant).join(' ');
  return { text: { encoding: encoding.name, found, meant }, count: evidence.length, certain };
}

function evidenceIn(written: string, encoding: Encoding): Evidence | undefined {
  const bare = written.replace(outerMarks, '');
  if (ascii.test(bare)) return undefined;
  for (const word of new Set([written, bare])) {
    if (isWellWritten(word)) continue;
    const meant = encoding.decode(word);
    if (meant === undefined || ascii.test(meant) || !isSyllable(meant)) continue;
    return { found: word, meant, certain: isCertain(word, encoding) };
  }
  return undefined;
}

/** Words that were looked at: a text has the same ones again and again. */
const suspects = new Map<string, boolean>();

/** Whether a word has letters beyond ASCII, and is no syllable of Vietnamese: only then can it be evidence. */
function isSuspect(word: string): boolean {
  let suspect = suspects.get(word);
  if (suspect === undefined) {
    const bare = word.replace(outerMarks, '');
    suspect = !ascii.test(bare) && !(isWellWritten(word) && isWellWritten(bare));
    suspects.set(word, suspect);
  }
  return suspect;
}

/** Whether a word is a syllable of Vietnamese as it stands, in small letters, in capitals or with one at its head. */
// Ð (U+00D0) at the head of a word is taken for Đ elsewhere, see letters.ts.
const isWellWritten = (word: string) => !capitalWithin.test(word) && isSyllable(word.replace(/^Ð/u, 'Đ'));

function isCertain(word: string, { name }: Encoding): boolean {
  const signs = word.match(/[^\u0000-\u007F]/gu) ?? [];
  if (name === 'VNI') return signs.length > 1 || vniWithin.test(word);
  if (capitalWithin.test(word) && word.length > 2) return true;
  // "phßng": a word of letters without a vowel.
  if (word.length > 2 && /^\p{L}+$/u.test(word) && !vowel.test(word)) return true;
  return signWithin.test(word) || (signs.length > 1 && /[^\p{L}]/u.test(word));
}

/** Whether words that may be foreign names are more than that: most of the line's words with marks are of their kind, or all of its words are Vietnamese so. */
function fits(
  words: readonly string[],
  marked: readonly string[],
  evidence: readonly Evidence[],
  encoding: Encoding,
): boolean {
  const distinct = new Set(evidence.map(({ found }) => found.toLowerCase())).size;
  if (distinct > 3 && evidence.length >= marked.length * 0.7) return true;
  const whole = words.filter((word) => /\p{L}|[^\u0000-\u007F]/u.test(word) && !/^[IVX]+$/u.test(word));
  return (
    evidence.length > 0 &&
    whole.length > 1 &&
    marked.length > 1 &&
    whole.every((word) => {
      const meant = encoding.decode(word);
      return meant !== undefined && isSyllable(meant);
    })
  );
}
