/** The columns of the drawing of deadlines over time, and the years that they stand in. */
import { type Tally, totalOf } from '../../derive/status/status-counts.ts';
import type { MonthlyYear, PlainYear, Timeline } from '../../derive/status/timeline.ts';
import type { Words } from '../../words/index.ts';

/** A drawing in its own units; text is 13 of them. */
export interface Size {
  readonly name: 'wide' | 'small';
  readonly width: number;
  readonly plot: number;
  /** Months that share a column. */
  readonly step: 1 | 3;
  /** Widths in columns. */
  readonly slots: { readonly wholeYear: number; readonly year: number; readonly gap: number };
}

export const sizes = {
  wide: {
    name: 'wide',
    width: 800,
    plot: 226,
    step: 1,
    slots: { wholeYear: 2.3, year: 1.6, gap: 0.9 },
  },
  small: {
    name: 'small',
    width: 358,
    plot: 180,
    step: 3,
    slots: { wholeYear: 1.5, year: 1.15, gap: 0.5 },
  },
} as const satisfies Record<string, Size>;

/** One column. */
export interface Slot {
  readonly label: string;
  readonly width: number;
  readonly tally: Tally;
  /** The month or year that it stands for, `2025-06` or `2025`; undefined where it stands for several with tasks. */
  readonly period: string | undefined;
}

/** Columns under one year, or under several that have no months. */
export interface Section {
  readonly label: string;
  readonly slots: readonly Slot[];
}

type TimelineWords = Words['chart']['timeline'];

/** What a drawing of this size holds, from left to right. */
export function sectionsOf({ earlier, monthly, later }: Timeline, size: Size, words: TimelineWords): Section[] {
  return [
    ...plainSection(earlier, words.earlier[size.name], size, words),
    ...monthly.map((year) => ({ label: String(year.year), slots: slotsOf(year, size, words) })),
    ...plainSection(later, words.later[size.name], size, words),
  ];
}

function plainSection(years: readonly PlainYear[], label: string, { slots }: Size, words: TimelineWords): Section[] {
  if (years.length === 0) return [];
  return [
    {
      label,
      slots: years.map(({ year, tally }) => ({
        ...{ label: words.shortYear(year), width: slots.year, tally, period: String(year) },
      })),
    },
  ];
}

function slotsOf({ year, months, wholeYear }: MonthlyYear, { name, step, slots }: Size, words: TimelineWords): Slot[] {
  const periods = months.map((tally, index) =>
    totalOf(tally) > 0 ? `${year}-${String(index + 1).padStart(2, '0')}` : undefined,
  );
  const columns = (step === 1 ? words.months : words.quarters).map((label, index) => ({
    label,
    width: 1,
    tally: sum(months.slice(index * step, (index + 1) * step)),
    period: only(periods.slice(index * step, (index + 1) * step)),
  }));
  if (totalOf(wholeYear) === 0) return columns;
  return [...columns, { label: words.wholeYear[name], width: slots.wholeYear, tally: wholeYear, period: String(year) }];
}

/** The one that there is. */
function only(periods: readonly (string | undefined)[]): string | undefined {
  const own = periods.filter((period) => period !== undefined);
  return own.length === 1 ? own[0] : undefined;
}

function sum(tallies: readonly Tally[]): Tally {
  const add = (a: Tally, b: Tally): Tally => ({
    recorded: a.recorded + b.recorded,
    passed: a.passed + b.passed,
    open: a.open + b.open,
    undated: a.undated + b.undated,
  });
  return tallies.reduce(add, { recorded: 0, passed: 0, open: 0, undated: 0 });
}
