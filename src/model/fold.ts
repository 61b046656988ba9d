/** Text folded for comparison: small letters, no tone marks, đ as d, one kind of apostrophe, dash and space. */

const ascii = /^[\x20-\x7E]*$/;

/**
 * Folds a text so that spellings which a reader takes for the same compare equal.
 * `Bộ Công an` and `bo cong an` fold alike; so do `People’s` and `people's`.
 * @param text any text
 * @returns the folded text; its length may differ from the input's
 */
export function fold(text: string): string {
  // Most texts are plain ASCII, which has nothing to take apart.
  if (ascii.test(text)) return text.toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The words of a text, folded. Punctuation separates words; an apostrophe stays inside one.
 * @param text any text
 * @returns the folded words in order
 */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}
