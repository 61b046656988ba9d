/** How much each agency is given: its tasks by where they stand, by the year they fall due, and by group. */
import type { Agency } from '../model/agency.ts';
import type { Group } from '../model/group.ts';
import { endOf } from './schedule.ts';
import type { TaskState } from './state.ts';
import { type Tally, tallyOf, totalOf } from './tally.ts';

/** The tasks of one agency, or of all unnamed sets together. */
export interface Load {
  /** Undefined for the unnamed sets. */
  readonly agency: Agency | undefined;
  readonly tally: Tally;
}

/** The tasks of an agency that fall into one year or one group. */
export interface Share<T> {
  /** Undefined for what falls into none. */
  readonly of: T | undefined;
  readonly tally: Tally;
}

/**
 * What each agency leads or coordinates: the largest load first, unnamed sets last. A task with two leads counts for both.
 * @param part which of its agencies a task counts for
 */
export function buildLoads(
  states: readonly TaskState[],
  agencies: readonly Agency[],
  part: 'leads' | 'coordinating',
): Load[] {
  const loadOf = (agency: Agency | undefined, ids: readonly string[]): Load => ({
    agency,
    tally: tallyOf(states.filter(({ task }) => task[part].some((id) => ids.includes(id)))),
  });
  const named = agencies.filter(({ kind }) => kind !== 'collective').map((agency) => loadOf(agency, [agency.id]));
  const sets = agencies.filter(({ kind }) => kind === 'collective').map(({ id }) => id);
  return [...named.sort((a, b) => totalOf(b.tally) - totalOf(a.tally)), loadOf(undefined, sets)].filter(
    ({ tally }) => totalOf(tally) > 0,
  );
}

/** Tasks by the year in which their deadline ends; those without an end last. */
export function sharesByYear(states: readonly TaskState[]): Share<number>[] {
  return sharesOf(states, yearOf, (a, b) => a - b);
}

/** Tasks by their group, in the order of the groups; those without one last. */
export function sharesByGroup(states: readonly TaskState[], groups: readonly Group[]): Share<Group>[] {
  const groupOf = ({ task }: TaskState) => groups.find(({ id }) => id === task.group);
  return sharesOf(states, groupOf, (a, b) => groups.indexOf(a) - groups.indexOf(b));
}

function yearOf({ task }: TaskState): number | undefined {
  const end = endOf(task.deadline);
  return end === undefined ? undefined : Number(end.slice(0, 4));
}

function sharesOf<T>(
  states: readonly TaskState[],
  keyOf: (state: TaskState) => T | undefined,
  order: (a: T, b: T) => number,
): Share<T>[] {
  const keys = [...new Set(states.map(keyOf))];
  const known = keys.filter((key) => key !== undefined).sort(order);
  return [...known, ...keys.filter((key) => key === undefined)].map((key) => ({
    of: key,
    tally: tallyOf(states.filter((state) => keyOf(state) === key)),
  }));
}
