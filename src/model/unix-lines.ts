/** The text of files, the same whatever editor saved them. */

/**
 * A text without what editors for Windows add to it: a byte order mark before it, and a carriage return in each line end.
 * @param text as it was read from a file, decoded
 * @returns the same with `\n` at the end of each line
 */
export const withUnixLines = (text: string): string => text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n');
