/** UTF-8 that a program took for an older encoding and saved again: `Bá»™` for `Bộ`, `Ã©` for `é`, `â€™` for `’`. */

/** The encodings that programs take UTF-8 for: those of Windows for western Europe and Viet Nam, and that of old Macs. */
const mistaken = ['windows-1252', 'windows-1258', 'macintosh'] as const;

/** What was found, and what it was meant to say. */
export interface TwiceEncoded {
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
export function findTwiceEncoded(text: string): TwiceEncoded | undefined {
  for (const [encoding, bytes] of bytesBySign) {
    for (const { index } of text.matchAll(/[^\u0000-\u007F]/gu)) {
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
