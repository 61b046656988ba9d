/** Tasks counted by where they stand on a day: on record, date passed, still to come, or without a day. */
import { endOf } from './schedule.ts';
import type { TaskState } from './state.ts';

/** Where a task may stand, in the order in which pictures stack it; each has a look in components/chart/series.ts. */
export const standings = ['recorded', 'passed', 'open', 'undated'] as const;

/**
 * `recorded`: something is published on it, whatever its date. Else `passed`: its last day lies before; `open`: its
 * last day is still to come; `undated`: it has no last day.
 */
export type Standing = (typeof standings)[number];

export type Tally = Readonly<Record<Standing, number>>;

/** The parts of a task's state that decide which standing it has. */
export type Countable = Pick<TaskState, 'schedule' | 'evidence'> & {
  readonly task: Pick<TaskState['task'], 'deadline'>;
};

export function standingOf({ task, schedule, evidence }: Countable): Standing {
  if (evidence !== 'none') return 'recorded';
  if (endOf(task.deadline) === undefined) return 'undated';
  return schedule === 'past-due' ? 'passed' : 'open';
}

/** Counts tasks by where they stand. */
export function tallyOf(states: readonly Countable[]): Tally {
  const tally = { recorded: 0, passed: 0, open: 0, undated: 0 };
  for (const state of states) tally[standingOf(state)]++;
  return tally;
}

/** All tasks of a tally. */
export const totalOf = (tally: Tally): number => standings.reduce((sum, standing) => sum + tally[standing], 0);
