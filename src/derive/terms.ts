/** Which terms of the glossary stand in a text. */
import { foldedWords } from '../model/fold.ts';
import type { GlossaryTerm } from '../model/glossary.ts';

/**
 * The terms that stand in a text, in the order of the glossary. Case and tones do not count; only whole words do.
 * @param text any text
 */
export function termsIn(text: string, glossary: readonly GlossaryTerm[]): GlossaryTerm[] {
  const folded = ` ${foldedWords(text).join(' ')} `;
  return glossary.filter(({ words }) => words.some((word) => folded.includes(` ${foldedWords(word).join(' ')} `)));
}
