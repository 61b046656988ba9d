/** Text folded for comparison: small letters, no tone marks, đ as d, one kind of apostrophe, quotation mark, dash and space. */

const ascii = /^[\x20-\x7E]*$/;

// Soft hyphens, joiners, direction marks, tags, variation selectors, Hangul fillers: signs that nobody sees.
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
// Đ, and the letters of other alphabets that old fonts and keyboards put in its place: eth (U+00D0, U+00F0), African D
// (U+0189, U+0256), D with a short stroke (U+A7C7, U+A7C8).
const strokedD = /[đĐðÐɖƉꟈꟇ]/gu;
// The modifier letters and accents that stand for an apostrophe; U+00B4 before NFKD makes a space of it.
const apostrophes = /[‘’‚‛ʹʼʻ′´`]/gu;
// Curly, low, pointed and ornamental ones, and double primes.
const quotationMarks = /[“”„‟«»‹›″‶❝❞〝〞〟＂]/gu;
const dashes = /[‐-―−⁃]/gu;
const slashes = /[⁄∕]/gu;

/**
 * A text in the letters and signs of a plain keyboard; its tones and capitals stay. What phones, word processors and PDF
 * files put in by themselves goes: curly quotation marks, ligatures, soft hyphens, full-width figures, no-break spaces.
 * `“QÐ‑TTg”` (eth, no-break hyphen) and `"QĐ-TTg"` both become `"QD-TTg"`.
 * @param text any text
 * @returns the plain text; its length may differ from the input's
 */
export function keyboardText(text: string): string {
  // Most texts are plain ASCII.
  if (ascii.test(text)) return tidy(text.replaceAll('`', "'"));
  const plain = text
    .replace(quotationMarks, '"')
    .replace(apostrophes, "'")
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(strokedD, (letter) => (letter === letter.toLowerCase() ? 'd' : 'D'))
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(slashes, '/');
  return tidy(plain);
}

/** Two apostrophes are a quotation mark. Most texts have one space between their words. */
const tidy = (text: string): string =>
  (/''|\s\s|[^\S ]/.test(text) ? text.replaceAll("''", '"').replace(/\s+/g, ' ') : text).trim();

/**
 * Folds a text so that spellings which a reader takes for the same compare equal. The only rule of its kind: the parser,
 * the registry's names, the data for the browser and both searches use it.
 * `Bộ Công an` and `bo cong an` fold alike; so do `People’s` and `people's`, `NÐ-CP` (U+00D0) and `NĐ-CP`, `ﬁnancial`
 * (one letter for two) and `financial`, `２６` and `26`, and a word with and without a soft hyphen.
 * @param text any text
 * @returns the folded text; its length may differ from the input's
 */
export function fold(text: string): string {
  const plain = keyboardText(text);
  return ascii.test(plain)
    ? plain.toLowerCase()
    : tidy(
        plain
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase(),
      );
}

/** Between the names of a page in its head. */
export const separator = ' · ';

/**
 * Names as the search index should hold them: each that has đ stands once more with d, which the index does not fold.
 * @param names ids, abbreviations and names in any language
 */
export function searchWords(names: readonly string[]): string {
  return [...names, ...names.filter((name) => /đ/i.test(name)).map(fold)].join(separator);
}

/**
 * The words of a text, folded. Punctuation separates words; an apostrophe stays inside one.
 * @param text any text
 * @returns the folded words in order
 */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
}
