/** How much each agency is given: its tasks by where they stand, by the year they fall due, and by group. */
import type { Agency } from '../../model/agency.ts';
import type { Group } from '../../model/group.ts';
import { groupBy } from '../records/indexes.ts';
import { endOf } from './schedule.ts';
import type { TaskState } from './state.ts';
import { type Tally, tallyOf, totalOf } from './status-counts.ts';

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
  const byAgency = groupBy(states, ({ task }) => task[part]);
  const named = agencies
    .filter(({ kind }) => kind !== 'collective')
    .map((agency) => ({ agency, tally: tallyOf(byAgency.get(agency.id) ?? []) }));
  const sets = new Set(agencies.filter(({ kind }) => kind === 'collective').map(({ id }) => id));
  const unnamed = tallyOf(states.filter(({ task }) => task[part].some((id) => sets.has(id))));
  return [...named.sort((a, b) => totalOf(b.tally) - totalOf(a.tally)), { agency: undefined, tally: unnamed }].filter(
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
  const groups = Map.groupBy(states, keyOf);
  const known = [...groups.keys()].filter((key) => key !== undefined).sort(order);
  return [...known, ...(groups.has(undefined) ? [undefined] : [])].map((key) => ({
    of: key,
    tally: tallyOf(groups.get(key) ?? []),
  }));
}
