/** Positions in the drawing of deadlines over time. */
import { scaleLinear } from 'd3-scale';
import { totalOf } from '../../derive/status/status-counts.ts';
import type { Timeline } from '../../derive/status/timeline.ts';
import type { Words } from '../../words/index.ts';
import { snap, stretchesOf } from './series.ts';
import { type Section, type Size, sectionsOf, sizes } from './timeline-sections.ts';

/** Room above the bars for the day, and below them for months and years. */
const above = 40;
const below = 46;

type TimelineWords = Words['chart']['timeline'];

/** Lays out one drawing. */
export function layoutTimeline(timeline: Timeline, name: keyof typeof sizes, words: TimelineWords) {
  const size: Size = sizes[name];
  const sections = sectionsOf(timeline, size, words);
  const lengths = sections.map(({ slots }) => slots.reduce((sum, { width }) => sum + width, 0));
  const total = lengths.reduce((sum, length) => sum + length, 0) + size.slots.gap * (sections.length - 1);
  const x = scaleLinear([0, total], [0, size.width]);
  const tallies = sections.flatMap(({ slots }) => slots.map(({ tally }) => tally));
  const base = above + size.plot;
  const y = scaleLinear([0, Math.max(1, ...tallies.map(totalOf))], [base, above]);

  const starts = lengths.map((_, index) =>
    lengths.slice(0, index).reduce((sum, length) => sum + length + size.slots.gap, 0),
  );
  const columns = sections.flatMap(({ slots }, section) =>
    slots.map((slot, index) => {
      const before = slots.slice(0, index).reduce((sum, { width }) => sum + width, starts[section] ?? 0);
      const [from, to] = [x(before), x(before + slot.width)];
      const count = totalOf(slot.tally);
      return {
        label: slot.label,
        count,
        wide: slot.width > 1,
        period: slot.period,
        middle: snap((from + to) / 2),
        from: snap(from + 1),
        to: snap(to - 1),
        top: snap(y(count)),
      };
    }),
  );
  const boxes = stretchesOf(tallies).flatMap((stretches, index) =>
    stretches.map(({ look, from, to }) => {
      const column = columns[index];
      const top = snap(y(to));
      return {
        look,
        x: column?.from ?? 0,
        width: (column?.to ?? 0) - (column?.from ?? 0),
        y: top,
        height: snap(y(from)) - top,
      };
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
    callout: name === 'wide' ? calloutOf(timeline, columns, words) : undefined,
  };
}

/** The place of the day, in slots: within its month, else before or after everything. */
function todayAt(
  { asOf, monthly }: Timeline,
  sections: readonly Section[],
  starts: readonly number[],
  total: number,
): number {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number);
  const section = sections.findIndex(({ label }) => label === String(year));
  if (section < 0) return year > (monthly.at(-1)?.year ?? 0) ? total : 0;
  const ofYear = (month - 1 + day / 31) / 12;
  const months = (sections[section]?.slots ?? []).filter(({ width }) => width === 1).length;
  return (starts[section] ?? 0) + ofYear * months;
}

/** Words beside the highest column, where it is a year without months and there is room to its left. */
function calloutOf(
  { monthly }: Timeline,
  columns: readonly { count: number; wide: boolean; from: number; top: number }[],
  words: TimelineWords,
) {
  const highest = columns.reduce((one, other) => (other.count > one.count ? other : one), {
    count: 0,
    wide: false,
    from: 0,
    top: 0,
  });
  const year = monthly.find(({ wholeYear }) => totalOf(wholeYear) === highest.count);
  const room = columns.every(
    ({ from, top }) => from >= highest.from || from < highest.from - 230 || top > highest.top + 60,
  );
  const passed = year?.wholeYear.passed ?? 0;
  if (!highest.wide || !year || !room || highest.from < 230 || passed === 0) return undefined;
  return {
    x: highest.from - 14,
    y: highest.top + 6,
    end: highest.from - 2,
    lines: words.callout(passed, year.year),
  };
}
