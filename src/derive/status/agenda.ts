/** Deadlines in the order in which they come: what is next first, then what has passed, the latest first. */
import { type Deadline, statesOnlyYears } from '../../model/deadline.ts';
import { endOf, type Schedule } from './schedule.ts';
import type { TaskState } from './state.ts';

/** The deadlines of one month, or those of a year that state no month. */
export interface AgendaPeriod {
  /** `2026-12`, or `2026` where only the year is stated. */
  readonly id: string;
  readonly year: number;
  readonly month: number | undefined;
  readonly states: readonly TaskState[];
  /** Where a list goes on on further pages: how many of the period stand on pages before. */
  readonly before?: number;
}

export interface AgendaYear {
  readonly year: number;
  readonly periods: readonly AgendaPeriod[];
  /** All that stand in it. */
  readonly count: number;
}

/** What has no day that is still to come or has passed, in the order of the agenda. */
const undatedSchedules = ['ongoing', 'annual', 'unread', 'unstated'] as const satisfies readonly Schedule[];
export type Undated = (typeof undatedSchedules)[number];

export interface Agenda {
  /** The next first. */
  readonly coming: readonly AgendaYear[];
  /** The latest first. */
  readonly passed: readonly AgendaYear[];
  /** Without a day that is still to come. */
  readonly undated: { readonly kind: Undated; readonly states: readonly TaskState[] }[];
}

/**
 * Sorts states by when they fall due.
 * @param all tasks, and measures that state a time; each period keeps their order, and those not in force are left out
 */
export function agendaOf(all: readonly TaskState[]): Agenda {
  const states = all.filter(({ task }) => task.force === undefined);
  const coming = states.filter(({ schedule }) => schedule === 'due-soon' || schedule === 'not-due');
  const passed = states.filter(({ schedule }) => schedule === 'past-due');
  return {
    coming: yearsOf(coming, (a, b) => (a < b ? -1 : 1)),
    passed: yearsOf(passed, (a, b) => (a < b ? 1 : -1)),
    undated: undatedSchedules
      .map((kind) => ({ kind, states: states.filter(({ schedule }) => schedule === kind) }))
      .filter((part) => part.states.length > 0),
  };
}

/** The month of a deadline's last day, `2026-12`; `2026` where it states only years. Its first day where it has no last. */
export function periodOf(deadline: Deadline): string {
  const day = endOf(deadline) ?? ('start' in deadline ? deadline.start : '');
  return statesOnlyYears(deadline) ? day.slice(0, 4) : day.slice(0, 7);
}

function yearsOf(states: readonly TaskState[], order: (a: string, b: string) => number): AgendaYear[] {
  const held = Map.groupBy(states, ({ task }) => periodOf(task.deadline));
  // A year alone ends after its last month.
  const sortable = (id: string) => (id.length === 4 ? `${id}-13` : id);
  const ids = [...held.keys()].sort((a, b) => order(sortable(a), sortable(b)));
  const periods = ids.map((id): AgendaPeriod => {
    const [year, month] = id.split('-').map(Number);
    return { id, year: year ?? 0, month, states: held.get(id) ?? [] };
  });
  return agendaYearsOf(periods);
}

/** Puts periods under their years, in the order given. */
export function agendaYearsOf(periods: readonly AgendaPeriod[]): AgendaYear[] {
  return [...Map.groupBy(periods, ({ year }) => year)].map(([year, own]) => ({
    year,
    periods: own,
    count: own.reduce((sum, period) => sum + period.states.length, 0),
  }));
}
