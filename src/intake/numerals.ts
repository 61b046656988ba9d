/** Numbers as lists print them: figures, letters, Roman numerals. */

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** 4 → `iv`; figures where Romans have no numeral. */
export function romanOf(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let written = '';
  for (const [value, letters] of romans) {
    while (left >= value) {
      written += letters;
      left -= value;
    }
  }
  return written;
}

/** 1 → `a`, 27 → `aa`, 28 → `bb`, as Word and browsers' relatives print it; figures where there is no letter. */
export function letterOf(number: number): string {
  if (number < 1 || number > 26 * 30) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const raisedFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const loweredFigures = '₀₁₂₃₄₅₆₇₈₉';

/** Figures above or below the line by their own signs, so that 10² does not become 102; other words as they are. */
export function raise(text: string, where: string | undefined): string {
  const figures = where === 'superscript' ? raisedFigures : where === 'subscript' ? loweredFigures : undefined;
  if (figures === undefined || !/^\s*\d+\s*$/u.test(text)) return text;
  return text.replace(/\d/gu, (figure) => figures[Number(figure)] ?? figure);
}
