/** Words of a file as lines: without line breaks, tabs and spaces that only set them on paper. */

/** One line: white space of any kind is one space, letters are whole. Signs that nobody sees stay: they are letters of some old fonts. */
export const lineOf = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The lines of words with line breaks, without blank ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map(lineOf)
    .filter((line) => line !== '');
