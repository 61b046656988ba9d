/** The levels of the headings in a table: where A stands above I and II, each kind of numeral is a level. */

/** Where a heading stands: its place from 1 among its siblings, and the heading above it where it is of the second level. */
export interface HeadingPlace {
  readonly place: number;
  readonly above?: { readonly place: number; readonly number: string };
}

type Kind = 'letter' | 'roman' | 'digit';

/** Follows the headings of one table in their order. The first kind of numeral is the upper level, another one the lower. */
export function headingLevels(): { pass(number: string): HeadingPlace } {
  let upper: Kind | undefined;
  let letter = '@';
  let top = { place: 0, number: '' };
  let inner = 0;
  /** "C" and "I" are letters where the one before it in the alphabet was the last. */
  const kindOf = (number: string): Kind => {
    if (/^\d/u.test(number)) return 'digit';
    return number.length === 1 && (number.charCodeAt(0) === letter.charCodeAt(0) + 1 || !/^[IVXLC]$/u.test(number))
      ? 'letter'
      : 'roman';
  };
  return {
    pass: (number) => {
      // A heading that has lost its numeral stands beside the last one.
      const kind = number === '' ? undefined : kindOf(number);
      upper ??= kind;
      if (kind === 'letter') letter = number;
      const isInner = kind === undefined ? inner > 0 : kind !== upper && top.place > 0;
      if (isInner) return { place: ++inner, above: top };
      top = { place: top.place + 1, number };
      inner = 0;
      if (upper === 'roman') letter = '@';
      return { place: top.place };
    },
  };
}

/** The letter of a place in an id: b for the second, a27 for the twenty-seventh. */
export const placeLetter = (place: number): string => (place <= 26 ? String.fromCharCode(96 + place) : `a${place}`);
