/** When tasks fall due: a column a month, years that stand without a month apart, other years as a column each. */
import { type Deadline, isUnread, statesOnlyYears } from '../../model/deadline.ts';
import { endOf } from './schedule.ts';
import { type Countable, type Tally, tallyOf } from './status-counts.ts';

/** Deadlines that fall on one month, or that state only a year. */
export interface Period {
  readonly year: number;
  /** 1 to 12; undefined where only the year is stated. */
  readonly month: number | undefined;
  readonly tally: Tally;
}

/** A year shown by month. */
export interface MonthlyYear {
  readonly year: number;
  /** January to December. */
  readonly months: readonly Tally[];
  /** Tasks that state only the year. */
  readonly wholeYear: Tally;
}

/** A year shown as one column. */
export interface PlainYear {
  readonly year: number;
  readonly tally: Tally;
}

export interface Timeline {
  /** The periods that hold tasks, in order; within a year its months, then the year alone. */
  readonly periods: readonly Period[];
  readonly earlier: readonly PlainYear[];
  readonly monthly: readonly MonthlyYear[];
  readonly later: readonly PlainYear[];
  /** Tasks with a last day. */
  readonly tally: Tally;
  /** Tasks without one, by the kind of their deadline; apart, those whose time was not read. */
  readonly undated: Readonly<Record<'annual' | 'ongoing' | 'from' | 'unread' | 'unstated', number>>;
  readonly asOf: string;
}

/** Up to so many years are drawn by month. */
const monthlyYears = 3;

/**
 * Sorts tasks into months and years by the last day of their deadline.
 * @param states the tasks, as they stand on the day
 */
export function buildTimeline(states: readonly Countable[], asOf: string): Timeline {
  const dated = states.flatMap((state) => {
    const place = placeOf(state.task.deadline);
    return place ? [{ ...place, state }] : [];
  });
  const tallyIn = (year: number, month?: number | null) =>
    tallyOf(
      dated
        .filter((entry) => entry.year === year && (month === null || entry.month === month))
        .map(({ state }) => state),
    );
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => a - b);
  const [from, to] = monthlySpan(years, Number(asOf.slice(0, 4)));
  const plain = (keep: (year: number) => boolean) =>
    years.filter(keep).map((year) => ({ year, tally: tallyIn(year, null) }));
  const kinds = states.map(({ task: { deadline } }) => (isUnread(deadline) ? 'unread' : deadline.kind));
  const countOf = (kind: (typeof kinds)[number]) => kinds.filter((other) => other === kind).length;
  return {
    periods: years.flatMap((year) =>
      [...months, undefined].flatMap((month) =>
        dated.some((entry) => entry.year === year && entry.month === month)
          ? [{ year, month, tally: tallyIn(year, month) }]
          : [],
      ),
    ),
    earlier: plain((year) => year < from),
    monthly: range(from, to).map((year) => ({
      year,
      months: months.map((month) => tallyIn(year, month)),
      wholeYear: tallyIn(year),
    })),
    later: plain((year) => year > to),
    tally: tallyOf(dated.map(({ state }) => state)),
    undated: {
      annual: countOf('annual'),
      ongoing: countOf('ongoing'),
      from: countOf('from'),
      unread: countOf('unread'),
      unstated: countOf('unstated'),
    },
    asOf,
  };
}

/** A month or a year. A quarter falls on its last month; a span of whole years on its last year. */
function placeOf(deadline: Deadline): { year: number; month: number | undefined } | undefined {
  const end = endOf(deadline);
  if (end === undefined) return undefined;
  const [year, month] = end.split('-').map(Number) as [number, number];
  return { year, month: statesOnlyYears(deadline) ? undefined : month };
}

/** The first and last year shown by month: those up to the year of the day, where tasks fall due in it or after. */
function monthlySpan(years: readonly number[], present: number): readonly [number, number] {
  const [first, last] = [years[0] ?? present, years.at(-1) ?? present];
  const to = Math.min(Math.max(present, first), last);
  return [Math.max(first, to - monthlyYears + 1), to];
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(to - from + 1, 0) }, (_, step) => from + step);

const months = range(1, 12);
