/** The state of a list of tasks on a day, in counts. */
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
}

/** Counts states. */
export function summaryOf(states: readonly TaskState[]): Summary {
  const passed = states.filter(({ schedule }) => schedule === 'past-due');
  const silent = passed.filter(({ evidence }) => evidence === 'none').length;
  const related = passed.filter(({ evidence }) => evidence === 'related-outcome').length;
  return { tasks: states.length, passed: passed.length, related, reported: passed.length - related - silent, silent };
}
