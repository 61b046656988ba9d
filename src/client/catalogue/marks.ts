/** A text cut into stretches, some of which match the reader's words. Pure. */
import { fold } from '../../model/fold.ts';

export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Marks the words of a text that matched.
 * @param terms folded words
 * @returns stretches that join to the text
 */
export function markWords(text: string, terms: ReadonlySet<string>): Stretch[] {
  if (terms.size === 0) return [{ text, marked: false }];
  const stretches: { text: string; marked: boolean }[] = [];
  for (const piece of text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const marked = terms.has(fold(piece));
    const last = stretches.at(-1);
    if (last && last.marked === marked) last.text += piece;
    else stretches.push({ text: piece, marked });
  }
  return stretches;
}

/**
 * Cuts a text near a length, at the end of a word.
 * @returns the text, or its beginning with a no-break space and …
 */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > 0 ? space : length)}\u00A0…`;
}
