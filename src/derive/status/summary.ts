/** The state of a list of tasks on a day, in counts. */
import { outcomeCountsOf } from './outcome.ts';
import type { TaskState } from './state.ts';

export interface Summary {
  readonly tasks: number;
  /** Of all, those whose printed date has passed; the next three add up to it. */
  readonly passed: number;
  /** Of these, those with nothing but a related outcome. */
  readonly related: number;
  /** Of these, those on which a lead agency or its successor has reported, confirmed and disputed ones too. */
  readonly reported: number;
  /** Of these, those with no report published here. */
  readonly silent: number;
  /** Of those passed, those with an outcome on record: what the task names or its other form. */
  readonly outcomes: number;
  /** Of those passed, those with an outcome of one body, sector or place only. */
  readonly oneBody: number;
  /** Of those passed, those with a part or neighbour only. */
  readonly parts: number;
}

/** Counts states. */
export function summaryOf(states: readonly TaskState[]): Summary {
  const passed = states.filter(({ schedule }) => schedule === 'past-due');
  const silent = passed.filter(({ evidence }) => evidence === 'none').length;
  const related = passed.filter(({ evidence }) => evidence === 'related-outcome').length;
  const { outcome, 'one-body': oneBody, part } = outcomeCountsOf(passed);
  return {
    ...{ tasks: states.length, passed: passed.length, related, reported: passed.length - related - silent, silent },
    ...{ outcomes: outcome, oneBody, parts: part },
  };
}
