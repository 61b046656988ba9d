/** Letters that were lost or wrongly decoded before a text came here. Seeds and content are held to the same rules. */
import { findLegacyText } from './legacy-fonts.ts';

/** The encodings that programs take UTF-8 for: those of Windows for western Europe and Viet Nam, and that of old Macs. */
const mistaken = ['windows-1252', 'windows-1258', 'macintosh'] as const;

/** What was found, and what it was meant to say. */
interface TwiceEncoded {
  readonly encoding: string;
  readonly found: string;
  readonly meant: string;
}

// The bytes of an encoding by its signs, 0x80 and above.
const bytesBySign = new Map(
  mistaken.map((encoding) => {
    const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => index + 128));
    return [encoding, new Map([...signs].map((sign, index) => [sign, index + 128] as const))];
  }),
);

// What texts of this kind are meant to hold: letters with marks, quotation marks, dashes, dots, signs of money.
const likely =
  /^[\u00A0-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2010-\u203A\u20AB\u20AC\u2122\u2264\u2265\uFEFF]$/u;
// Marks that also stand behind a capital of a word in capitals: "XÃ”", "CAFÉ…", "XÃ" and a no-break space.
const closing = /^[\u00A0»”’…–—‘“]/u;

/**
 * Finds the first sign of a text that is UTF-8 read twice.
 * @returns the stretch as it stands and as it was meant, or undefined
 */
function findTwiceEncoded(text: string): TwiceEncoded | undefined {
  // Each byte of such a sign is a sign beyond ASCII, and most letters with marks stand alone.
  const places = [...text.matchAll(/[^\u0000-\u007F](?=[^\u0000-\u007F])/gu)].map(({ index }) => index);
  if (places.length === 0) return undefined;
  for (const [encoding, bytes] of bytesBySign) {
    for (const index of places) {
      const first = bytes.get(text[index] ?? '') ?? 0;
      const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : 0;
      if (length === 0) continue;
      const found = text.slice(index, index + length);
      const meant = decode(
        length,
        [...found].map((sign) => bytes.get(sign) ?? 0),
      );
      if (meant === undefined || !likely.test(meant) || isInCapitals(text, index)) continue;
      return { encoding, found, meant };
    }
  }
  return undefined;
}

/** Whether a capital with a mark ends a word in capitals and only a closing mark follows. */
const isInCapitals = (text: string, index: number) =>
  /\p{Lu}\p{Lu}$/u.test(text.slice(Math.max(0, index - 1), index + 1)) && closing.test(text.slice(index + 1));

/** The sign that bytes are in UTF-8; undefined where they are no whole sign. */
function decode(length: number, [first = 0, ...rest]: readonly number[]): string | undefined {
  if (rest.length !== length - 1 || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined;
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), first & (length === 2 ? 0x1f : 0x0f));
  return String.fromCodePoint(code);
}

/** What is wrong with a line, in a sentence that says what to do; the words found and the words meant, where known. */
export interface Damage {
  readonly message: string;
  readonly found?: string;
  readonly meant?: string;
}

// "Tuy&#7875;n", "&agrave;", "\\u1EC3", "=E1=BB=83": letters written as the code of a web page, a program or a mail.
const coded =
  /&#(?:\d{2,7}|x[\da-f]{2,6});|&(?:amp|lt|gt|quot|nbsp|[lr][sd]quo|[nm]dash|hellip|eth|[a-z](?:grave|acute|circ|tilde|uml))?;(?<=\w;)|\\u[\da-f]{4}|(?:=[\dA-F]{2}){2}/iu;
// "Tuy?n truy?n": a program without these letters put question marks. In an address a question mark is none.
const lost = /\p{L}\?\p{Ll}/u;
const inAddress = /[/=&]/u;

/** The first of at least two words with a question mark for a letter; one may only lack the space behind it. */
function findLostLetter(line: string): string | undefined {
  if (!line.includes('?')) return undefined;
  const words = line.split(/\s/u).filter((word) => lost.test(word) && !inAddress.test(word));
  return words.length > 1 ? words[0] : undefined;
}

/**
 * Finds the first damage of a line.
 * @param line text in which nothing was repaired yet
 * @returns undefined where the line is sound
 */
export function findDamage(line: string): Damage | undefined {
  if (line.includes('\uFFFD'))
    return { message: 'Characters of this line were lost (U+FFFD). Restore the line from a good copy.' };
  const twice = findTwiceEncoded(line);
  if (twice) {
    return {
      message: `Characters of this line were wrongly decoded: UTF-8 was read as ${twice.encoding} and saved again. Restore the line from a good copy.`,
      ...{ found: twice.found, meant: twice.meant },
    };
  }
  const legacy = findLegacyText(line);
  if (legacy) {
    return {
      message: `This line is Vietnamese in the letters of an old font (${legacy.encoding}). Convert the text from ${legacy.encoding} to Unicode.`,
      ...{ found: legacy.found, meant: legacy.meant },
    };
  }
  return undefined;
}

/**
 * Finds letters that stand as codes or question marks. Not for the source of a page or of YAML, where a code may be
 * meant as one.
 */
export function findCodedLetters(line: string): Damage | undefined {
  const code = coded.exec(line)?.[0] ?? findLostLetter(line);
  if (code === undefined) return undefined;
  return {
    message: 'Characters of this line stand as codes or question marks. Restore the line from a good copy.',
    found: code.slice(0, 60),
  };
}
