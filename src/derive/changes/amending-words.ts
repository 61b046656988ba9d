/** Where the words of an amending document stand, and to which of its records they belong. */
import type { SourceLine } from '../../model/source-line.ts';
import { cut } from './reread-words.ts';

/** The line of some words and the record that claims them. */
export interface AmendingPlace {
  readonly line: number;
  readonly by: string;
}

/**
 * The place of words that stand in exactly one line of a document.
 * @param lines all source lines
 * @returns the place, or what is wrong in one sentence
 */
export function amendingPlace(
  words: string,
  document: string,
  lines: readonly SourceLine[],
): AmendingPlace | { readonly problem: string } {
  const found = lines.filter((line) => line.document === document && line.text.includes(words));
  const [line] = found;
  if (!line || found.length > 1) {
    const where = line ? `stands in lines ${found.map((other) => other.line).join(', ')}` : 'stands in no line';
    const todo = line ? 'Quote more of the line that is meant.' : 'Quote it exactly, from one line.';
    return { problem: `"${cut(words)}" ${where} of ${document}. ${todo}` };
  }
  const at = line.text.indexOf(words);
  const claim = line.claims.find(({ from, to }) => from < at + words.length && at < to);
  if (!claim) return { problem: `"${cut(words)}" stands in line ${line.line}, which is no part of ${document}.` };
  return { line: line.line, by: claim.by };
}

/** Whether words stand, line breaks and doubled spaces apart, in a document from a line on: new words often follow. */
export function saysWords(words: string, document: string, from: number, lines: readonly SourceLine[]): boolean {
  const own = lines.filter((line) => line.document === document && line.line >= from && line.ignored === null);
  return plain(own.map(({ text }) => text).join(' ')).includes(plain(words));
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
