/** The glossary's terms over this site's records. */

import { foldedWords } from '../model/fold.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { Task } from '../model/task.ts';
import { catalogue, glossary } from './catalogue.ts';

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

export { glossary };

const findTerms = termFinder(glossary);

/** The terms that stand in the words of a task or measure, or in its expected output. */
export const termsOf = ({ description, outputText }: Task): GlossaryTerm[] => findTerms(`${description} ${outputText}`);

/** The tasks and measures by the id of each term that stands in them. */
export function usersOfTerms(): Map<string, string[]> {
  const users = new Map<string, string[]>(glossary.map(({ id }) => [id, []]));
  for (const task of catalogue.tasks) for (const term of termsOf(task)) users.get(term.id)?.push(task.id);
  return users;
}
