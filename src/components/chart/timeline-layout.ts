/** Where everything stands in the drawing of deadlines over time. */
import { scaleLinear } from 'd3-scale';
import type { Tally } from '../../derive/tally.ts';
import type { MonthlyYear, PlainYear, Timeline } from '../../derive/timeline.ts';
import { snap, stretchesOf, totalOf } from './series.ts';

/** A drawing in its own units; text is 13 of them. */
interface Size {
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

/** Room above the bars for the day, and below them for months and years. */
const above = 40;
const below = 46;

interface Slot {
  readonly label: string;
  readonly width: number;
  readonly tally: Tally;
}

interface Section {
  readonly label: string;
  readonly slots: readonly Slot[];
}

/** Lays out one drawing. */
export function layoutTimeline(timeline: Timeline, name: keyof typeof sizes) {
  const size: Size = sizes[name];
  const sections = sectionsOf(timeline, size);
  const lengths = sections.map(({ slots }) => slots.reduce((sum, { width }) => sum + width, 0));
  const total = lengths.reduce((sum, length) => sum + length, 0) + size.slots.gap * (sections.length - 1);
  const x = scaleLinear([0, total], [0, size.width]);
  const tallies = sections.flatMap(({ slots }) => slots.map(({ tally }) => tally));
  const base = above + size.plot;
  const y = scaleLinear([0, Math.max(1, ...tallies.map(totalOf))], [base, above]);

  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length + size.slots.gap, 0));
  const columns = sections.flatMap(({ slots }, section) =>
    slots.map((slot, index) => {
      const before = slots.slice(0, index).reduce((sum, { width }) => sum + width, starts[section] ?? 0);
      const [from, to] = [x(before), x(before + slot.width)];
      const count = totalOf(slot.tally);
      return { label: slot.label, count, wide: slot.width > 1, middle: snap((from + to) / 2), from: snap(from + 1), to: snap(to - 1), top: snap(y(count)) };
    }),
  );
  const boxes = stretchesOf(tallies).flatMap((stretches, index) =>
    stretches.map(({ look, from, to }) => {
      const column = columns[index];
      const top = snap(y(to));
      return { look, x: column?.from ?? 0, width: (column?.to ?? 0) - (column?.from ?? 0), y: top, height: snap(y(from)) - top };
    }),
  );
  const today = snap(x(todayAt(timeline, sections, starts, total)));
  return {
    ...{ width: size.width, height: base + below, base, columns, boxes, today },
    sections: sections.map(({ label }, index) => ({
      label,
      from: snap(x(starts[index] ?? 0)) + 1,
      to: snap(x((starts[index] ?? 0) + (lengths[index] ?? 0))) - 1,
    })),
    callout: name === 'wide' ? calloutOf(timeline, columns) : undefined,
  };
}

function sectionsOf({ earlier, monthly, later }: Timeline, size: Size): Section[] {
  const small = size.step > 1;
  return [
    ...plainSection(earlier, small ? 'earlier' : 'earlier years', size),
    ...monthly.map((year) => ({ label: String(year.year), slots: slotsOf(year, size) })),
    ...plainSection(later, small ? 'later' : 'later years', size),
  ];
}

function plainSection(years: readonly PlainYear[], label: string, { slots }: Size): Section[] {
  if (years.length === 0) return [];
  return [{ label, slots: years.map(({ year, tally }) => ({ label: `’${String(year).slice(2)}`, width: slots.year, tally })) }];
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

/** The place of the day, in slots: within its month, else before or after everything. */
function todayAt({ asOf, monthly }: Timeline, sections: readonly Section[], starts: readonly number[], total: number): number {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  const section = sections.findIndex(({ label }) => label === String(year));
  if (section < 0) return year > (monthly.at(-1)?.year ?? 0) ? total : 0;
  const ofYear = (month - 1 + day / 31) / 12;
  const months = (sections[section]?.slots ?? []).filter(({ width }) => width === 1).length;
  return (starts[section] ?? 0) + ofYear * months;
}

/** Words beside the highest column, where it is a year without months and there is room to its left. */
function calloutOf({ monthly }: Timeline, columns: readonly { count: number; wide: boolean; from: number; top: number }[]) {
  const highest = columns.reduce((one, other) => (other.count > one.count ? other : one), { count: 0, wide: false, from: 0, top: 0 });
  const year = monthly.find(({ wholeYear }) => totalOf(wholeYear) === highest.count);
  const room = columns.every(({ from, top }) => from >= highest.from || from < highest.from - 230 || top > highest.top + 60);
  const passed = year?.wholeYear.passed ?? 0;
  if (!highest.wide || !year || !room || highest.from < 230 || passed === 0) return undefined;
  return {
    x: highest.from - 14,
    y: highest.top + 6,
    end: highest.from - 2,
    lines: [`${passed} stated only as “${year.year}”,`, 'date passed, no report published'],
  };
}
