/** Whether what editors write about looks holds: documents and tasks exist, and each task has one result. */

import { documentOf } from '../../model/ids.ts';
import { type Look, searchResults } from '../../model/look.ts';
import { documentEntry, type Problem, recordEntry } from '../../model/problem.ts';
import type { Records } from '../../model/records.ts';
import { unknown } from './unknown.ts';

/** @returns a problem each, with what to do */
export function findLookProblems({
  looks,
  documents,
  tasks,
}: Pick<Records, 'looks' | 'documents' | 'tasks'>): Problem[] {
  const known = {
    // What is looked for is what a document holds, in whatever language.
    document: new Set(documents.flatMap(({ id, translates }) => (translates === undefined ? [id] : []))),
    task: new Set(tasks.filter(({ kind }) => kind === 'task').map(({ id }) => id)),
  };
  return looks.flatMap((look) => {
    const say = (message: string, restsOn: readonly string[] = []): Problem => ({
      ...{ file: 'content/looks.yaml', line: 1, message: `the look of ${look.on} ${message}`, restsOn, about: look },
    });
    if (!known.document.has(look.document))
      return [say(unknown('document', look.document, known.document), [documentEntry(look.document)])];
    const named = namedIn(look);
    return named.flatMap((id, place) => {
      if (!known.task.has(id)) return [say(unknown('task', id, known.task), [recordEntry(id)])];
      if (documentOf(id) !== look.document)
        return [say(`names ${id}, which is no task of ${look.document}. Remove it.`)];
      return named.indexOf(id) < place ? [say(`names ${id} twice. Keep it in one list.`)] : [];
    });
  });
}

const namedIn = (look: Look): string[] => {
  const lists = { 'in-vain': look.inVain, 'too-weak': look.tooWeak, 'not-searched': look.notSearched };
  return searchResults.flatMap((result) => lists[result]);
};
