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
 * A text for a row of results: whole, or cut at words to about a length. Where the first mark stands behind the cut,
 * the beginning gives way to its surroundings.
 * @returns marked stretches; no-break spaces hold the dots to their words
 */
export function excerptOf(text: string, terms: ReadonlySet<string>, length: number): Stretch[] {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= length) return markWords(line, terms);
  const [before] = markWords(line, terms);
  const first = before && !before.marked && before.text.length < line.length ? before.text.length : 0;
  const from = first < length - 20 ? 0 : line.lastIndexOf(' ', first - length / 3) + 1;
  const to = line.length - from <= length ? line.length : line.lastIndexOf(' ', from + length);
  const cut = (from > 0 ? '…\u00A0' : '') + line.slice(from, to) + (to < line.length ? '\u00A0…' : '');
  return markWords(cut, terms);
}
