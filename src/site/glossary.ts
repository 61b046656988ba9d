/** The glossary's terms over this site's records. */
import { termFinder } from '../derive/editorial/glossary-terms.ts';
import { oncePer } from '../derive/records/indexes.ts';
import type { GlossaryTerm } from '../model/glossary.ts';
import type { Task } from '../model/task.ts';
import { catalogue, glossary } from './catalogue.ts';

export { glossary };

const findTerms = termFinder(glossary);

/** The terms that stand in the words of a task or measure, or in its expected output. */
export const termsOf = oncePer(({ description, outputText }: Task): GlossaryTerm[] =>
  findTerms(`${description} ${outputText}`),
);

/** The tasks and measures by the id of each term that stands in them. */
export function usersOfTerms(): Map<string, string[]> {
  const users = new Map<string, string[]>(glossary.map(({ id }) => [id, []]));
  for (const task of catalogue.tasks) for (const term of termsOf(task)) users.get(term.id)?.push(task.id);
  return users;
}
