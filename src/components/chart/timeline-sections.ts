/** The columns of the drawing of deadlines over time, and the years that they stand in. */
import type { Tally } from '../../derive/status/status-counts.ts';
import type { MonthlyYear, PlainYear, Timeline } from '../../derive/status/timeline.ts';
import { totalOf } from './series.ts';

/** A drawing in its own units; text is 13 of them. */
export interface Size {
  readonly width: number;
  readonly plot: number;
  /** Months that share a column. */
  readonly step: 1 | 3;
  readonly labels: readonly string[];
  readonly wholeYear: string;
  /** Widths in columns. */
  readonly slots: { readonly wholeYear: number; readonly year: number; readonly gap: number };
}

export const sizes = {
  wide: {
    width: 800,
    plot: 226,
    step: 1,
    labels: [...'JFMAMJJASOND'],
    wholeYear: 'all year',
    slots: { wholeYear: 2.3, year: 1.6, gap: 0.9 },
  },
  small: {
    width: 358,
    plot: 180,
    step: 3,
    labels: ['Q1', 'Q2', 'Q3', 'Q4'],
    wholeYear: 'all',
    slots: { wholeYear: 1.5, year: 1.15, gap: 0.5 },
  },
} as const satisfies Record<string, Size>;

/** One column. */
export interface Slot {
  readonly label: string;
  readonly width: number;
  readonly tally: Tally;
}

/** Columns under one year, or under several that have no months. */
export interface Section {
  readonly label: string;
  readonly slots: readonly Slot[];
}

/** What a drawing of this size holds, from left to right. */
export function sectionsOf({ earlier, monthly, later }: Timeline, size: Size): Section[] {
  const small = size.step > 1;
  return [
    ...plainSection(earlier, small ? 'earlier' : 'earlier years', size),
    ...monthly.map((year) => ({ label: String(year.year), slots: slotsOf(year, size) })),
    ...plainSection(later, small ? 'later' : 'later years', size),
  ];
}

function plainSection(years: readonly PlainYear[], label: string, { slots }: Size): Section[] {
  if (years.length === 0) return [];
  return [
    {
      label,
      slots: years.map(({ year, tally }) => ({ label: `’${String(year).slice(2)}`, width: slots.year, tally })),
    },
  ];
}

function slotsOf({ months, wholeYear }: MonthlyYear, { step, labels, wholeYear: label, slots }: Size): Slot[] {
  const columns = labels.map((name, index) => ({
    label: name,
    width: 1,
    tally: sum(months.slice(index * step, (index + 1) * step)),
  }));
  return totalOf(wholeYear) > 0 ? [...columns, { label, width: slots.wholeYear, tally: wholeYear }] : columns;
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
