/** Which terms of the glossary stand in a text. */
import { foldedWords } from '../../model/fold.ts';
import type { GlossaryTerm } from '../../model/glossary.ts';

/**
 * Reads texts for the terms of a glossary. Case and tones do not count; only whole words do.
 * @returns gives the terms that stand in a text, in the order of the glossary
 */
export function termFinder(glossary: readonly GlossaryTerm[]): (text: string) => GlossaryTerm[] {
  const known = glossary.map((term) => ({ term, words: term.words.map(inSpaces) }));
  return (text) => {
    const folded = inSpaces(text);
    return known.filter(({ words }) => words.some((word) => folded.includes(word))).map(({ term }) => term);
  };
}

const inSpaces = (text: string): string => ` ${foldedWords(text).join(' ')} `;
