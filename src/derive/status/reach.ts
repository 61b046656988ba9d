/** How far outcomes of a document's tasks were looked for, as was known on a day. What lies after that day was not looked for. */
import type { Look, SearchResult } from '../../model/look.ts';
import type { Task } from '../../model/task.ts';

export interface Reach extends Look {
  /** Whether the day by which somebody had to look again has passed. */
  readonly overdue: boolean;
}

/**
 * The latest look for a document's outcomes.
 * @param asOf a calendar day in Viet Nam; later looks do not count
 * @returns undefined where nobody had looked by that day
 */
export function reachOf(looks: readonly Look[], document: string, asOf: string): Reach | undefined {
  const latest = looksBy(looks, document, asOf).at(-1);
  return latest && { ...latest, overdue: latest.next < asOf };
}

/** What the latest look says of a task; undefined where it says nothing, or nobody has looked. */
export function searchResultOf(look: Look | undefined, task: string): SearchResult | undefined {
  if (look?.inVain.includes(task)) return 'in-vain';
  if (look?.tooWeak.includes(task)) return 'too-weak';
  return look?.notSearched.includes(task) ? 'not-searched' : undefined;
}

/** Looks for a document's outcomes that had ended by a day, the earliest first. */
export const looksBy = (looks: readonly Look[], document: string, asOf: string): Look[] =>
  looks
    .filter((look) => look.document === document && look.on <= asOf)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/**
 * Tasks whose outcomes nobody has looked for by a day, in their order.
 * @param tasks tasks and measures; measures are not looked for
 */
export function neverSearched(tasks: readonly Task[], looks: readonly Look[], asOf: string): Task[] {
  const searches = (id: string, document: string) =>
    looksBy(looks, document, asOf).some((look) => searchResultOf(look, id) !== 'not-searched');
  return tasks.filter(({ id, kind, document }) => kind === 'task' && !searches(id, document));
}
