/** The numbers of rows: how they look, and which may follow which. */

// No list counts to a million or in more than six levels; a longer figure is a cell.
export const rowNumber = /^(\d{1,6}(?:\.\d{1,6}){0,5})[.)]?$/u;
// A cell that could be taken for a row number; a year could not.
export const numberLike = /^\d{1,3}(?:\.\d{1,3})*[.)]?$/u;
// "I", "IV.", "A)": the numeral of a heading.
export const headingNumeral = /^(?:[IVXLC]+|[A-Z])[.)]?$/u;

/** A number without zeros before its figures: `01.02` is `1.2`. */
export const plainNumber = (shown: string): string => shown.replace(/(?<!\d)0+(?=\d)/gu, '');

/** Next numbers that may follow `last`: 11 is followed by 12 or 11.1, 11.1 by 11.2 or 12. */
export function nextNumbers(last: string | undefined): string[] {
  if (last === undefined) return ['1'];
  const parts = last.split('.').map(Number);
  const following = parts.map((_, depth) => [...parts.slice(0, depth), (parts[depth] ?? 0) + 1].join('.'));
  return [...following, `${last}.1`];
}

/**
 * The first numbers of the next part where parts have no row of their own: 1.2 is followed by 2.1 as well, 1.1.2 by 1.2.1.
 * @param isRow whether a number stands in a row: below a row 1, part 2 begins with 2
 */
export function nextParts(last: string, isRow: (number: string) => boolean): string[] {
  const parts = last.split('.').map(Number);
  return parts.slice(0, -1).flatMap((part, depth) => {
    if (isRow(parts.slice(0, depth + 1).join('.'))) return [];
    const next = [...parts.slice(0, depth), part + 1].join('.');
    // As deep as the numbers before: 1.1.2 may be followed by 2.1 and by 2.1.1.
    return parts.slice(depth + 1).map((_, more) => `${next}${'.1'.repeat(more + 1)}`);
  });
}
