/** The reader's words, as they are kept, shown and searched. Pure. */
import { keyboardText } from '../model/fold.ts';
import { mostLetters } from '../model/query.ts';

/** The words as the address keeps them: those that are used, and "…" where there were more. */
export function queryFrom(text: string): string {
  const words = text.trim();
  if (words.length <= mostLetters) return words;
  // Half of a letter of two code units is none.
  return `${words.slice(0, mostLetters).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** Whether there were more. */
export const isCut = (query: string): boolean => query.length >= mostLetters && query.endsWith('…');

/** An exact phrase: words in quotation marks, and nothing beside them but the marks of the sentence that it was copied from. */
const phrase = /^[^\p{L}\p{N}"]*("[^"]+")[^\p{L}\p{N}"]*$/u;

/**
 * The words that are searched for, in the letters of a plain keyboard, like `"digital transformation"` or `QD-TTg`.
 * `(“digital transformation”),` is searched as `"digital transformation"`.
 */
export function searchedWords(query: string): string {
  const words = keyboardText(query.slice(0, mostLetters));
  return phrase.exec(words)?.[1] ?? words;
}

/** The words for a sentence: in quotation marks, unless they have their own, and long ones shortened. */
export function quoteQuery(query: string): string {
  if (query.length > 80) return `“${query.slice(0, 79).trimEnd()}…”`;
  const words = searchedWords(query);
  if (!phrase.test(words)) return `“${query}”`;
  return words === keyboardText(query) ? query : words;
}
