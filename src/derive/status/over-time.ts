/** What fell due and what outcomes were on record, day by day and quarter by quarter. */
import { countsAsOutcome } from '../../model/nearness.ts';
import { endOf } from './schedule.ts';
import type { TaskState } from './state.ts';

/** How many tasks there are from a day on, until the next step. */
export interface Step {
  readonly day: string;
  readonly count: number;
}

/** Two lines over time, of the tasks that have a last day. */
export interface OverTime {
  /** All of them: what a count is a share of. */
  readonly tasks: number;
  /** Tasks that were due by each day, those still to come included. */
  readonly due: readonly Step[];
  /** Tasks with an outcome on record by each day, whether due by then or not. */
  readonly onRecord: readonly Step[];
}

/**
 * What fell due by each day beside the outcomes on record by it.
 * @param states tasks on a day; those that are not in force and those without a last day count nowhere
 */
export function overTimeOf(states: readonly TaskState[]): OverTime {
  const dated = withEnds(states);
  return {
    tasks: dated.length,
    due: stepsOf(dated.map(({ end }) => end)),
    onRecord: stepsOf(dated.flatMap(({ state }) => firstOutcomeOf(state) ?? [])),
  };
}

/** Both counts at the end of a month. */
export interface MonthCount {
  /** Like `2025-06`. */
  readonly month: string;
  readonly due: number;
  readonly onRecord: number;
}

/**
 * Both lines at the end of each month in which one of them rises, the earliest first.
 * @param until the last day for which outcomes are counted; months after its own have what is due only
 */
export function monthCountsOf({ due, onRecord }: OverTime, until: string): MonthCount[] {
  const months = [
    ...new Set([...due, ...onRecord.filter(({ day }) => day <= until)].map(({ day }) => day.slice(0, 7))),
  ];
  const countBy = (steps: readonly Step[], month: string) =>
    steps.filter(({ day }) => day.slice(0, 7) <= month && day <= until).at(-1)?.count ?? 0;
  return months.sort().map((month) => ({
    month,
    due: due.filter(({ day }) => day.slice(0, 7) <= month).at(-1)?.count ?? 0,
    onRecord: countBy(onRecord, month),
  }));
}

/** Quarters after the one in which tasks fall due, at whose end outcomes are counted. */
export const laterQuarters = [0, 1, 2, 4] as const;

/** The tasks that fall due in one quarter, and how many had an outcome on record later. */
export interface Cohort {
  /** Like `2025-Q2`. */
  readonly quarter: string;
  readonly tasks: readonly string[];
  /** For each of `laterQuarters` the tasks with an outcome by the end of that quarter; undefined where nobody has looked so far. */
  readonly known: readonly (readonly string[] | undefined)[];
}

/**
 * Tasks by the quarter in which they fall due, the earliest first, as far as the quarter has ended.
 * @param states tasks on a day
 * @param until the day until which outcomes were looked for
 */
export function cohortsOf(states: readonly TaskState[], until: string): Cohort[] {
  const dated = withEnds(states).filter(({ end }) => endOfQuarter(end, 0) <= until);
  const byQuarter = Map.groupBy(dated, ({ end }) => quarterOf(end));
  return [...byQuarter]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, own]) => ({
      quarter,
      tasks: own.map(({ state }) => state.task.id),
      known: laterQuarters.map((later) => {
        const day = endOfQuarter(own[0]?.end ?? '', later);
        if (day > until) return undefined;
        return own.filter(({ state }) => (firstOutcomeOf(state) ?? '9') <= day).map(({ state }) => state.task.id);
      }),
    }));
}

/** The day from which an outcome is on record: of the first report that names the output, is its other form, or says completed. */
export function firstOutcomeOf({ onRecord }: Pick<TaskState, 'onRecord'>): string | undefined {
  return onRecord
    .filter(({ claim, nearness }) => claim === 'completed' || (nearness !== undefined && countsAsOutcome(nearness)))
    .map(({ on }) => on)
    .sort()[0];
}

const withEnds = (states: readonly TaskState[]) =>
  states.flatMap((state) => {
    const end = state.task.force === undefined ? endOf(state.task.deadline) : undefined;
    return end === undefined ? [] : [{ state, end }];
  });

/** Days as steps that count them up; what falls on one day is one step. */
function stepsOf(days: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (const [index, day] of [...days].sort().entries()) {
    if (steps.at(-1)?.day === day) steps.pop();
    steps.push({ day, count: index + 1 });
  }
  return steps;
}

/** The quarter of a day: `2025-06-30` is in `2025-Q2`. */
const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The last day of the quarter of a day, or of one some quarters later. */
function endOfQuarter(day: string, later: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, (Math.ceil(month / 3) + later) * 3, 0)).toISOString().slice(0, 10);
}
