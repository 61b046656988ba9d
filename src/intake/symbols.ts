/** Signs of fonts of symbols, which are letters or nothing elsewhere, as the signs of Unicode that look like them. */

// By the byte of the sign in its font.
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: '−',
    97: 'α',
    98: 'β',
    68: 'Δ',
    109: 'μ',
    163: '≤',
    165: '∞',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    222: '⇒',
    229: '∑',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    117: '◆',
    118: '❖',
    119: '◆',
    159: '•',
    167: '▪',
    168: '◻',
    216: '➢',
    223: '←',
    224: '→',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 80: '✓', 79: '✗', 82: '☑', 83: '☒', 84: '☒', 163: '□' },
};

const byteOf = (code: number) => (code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);

/** A sign of a font of symbols that was met. */
export interface SymbolSign {
  /** `Wingdings FC (✓)` */
  readonly name: string;
  /** The sign of Unicode, or undefined where it is not known. */
  readonly sign: string | undefined;
}

/** A sign with its font, its number there, and what it looks like. */
export function nameSymbol(font: string, code: number): SymbolSign {
  const sign = symbols[font.toLowerCase()]?.[byteOf(code)];
  const number = byteOf(code).toString(16).toUpperCase();
  return { name: `${font || 'Unknown font'} ${number}${sign === undefined ? '' : ` (${sign})`}`, sign };
}

/**
 * Words with the signs of symbol fonts that stand in them as letters of the private area of Unicode.
 * @param met called for each; those that are not known are left out
 */
export const withSymbols = (text: string, font: string | undefined, met: (symbol: SymbolSign) => void): string =>
  text.replace(/[\uE000-\uF8FF]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    // A bullet that was pasted without its font.
    const symbol = nameSymbol(code === 0xf0b7 ? 'Symbol' : (font ?? ''), code);
    met(symbol);
    return symbol.sign ?? '';
  });
