/** Where everything stands in the drawing of what fell due and what was on record, over time. */
import { scaleLinear } from 'd3-scale';
import type { OverTime, Step } from '../../derive/status/over-time.ts';
import { daysBetween } from '../../model/calendar.ts';
import { snap } from './series.ts';

export const sizes = {
  wide: { width: 760, plot: 220 },
  small: { width: 340, plot: 180 },
} as const;

/** Room above and below the plot, and for the shares at its left. */
const above = 28;
const below = 34;
const margin = 50;

/** A line of steps: flat until a day, then up to its count. */
export interface StepLine {
  readonly path: string;
  /** Where it ends, and the share that it has there. */
  readonly end: { readonly x: number; readonly y: number; readonly share: number };
}

/**
 * Lays out one drawing. Time runs from the year of the first day to the end of the year of the last day that is due, or until which somebody looked.
 * @param until the day until which outcomes were looked for: they are drawn up to it, what is due beyond it
 */
export function layoutOverTime({ tasks, due, onRecord }: OverTime, until: string, name: keyof typeof sizes) {
  const { width, plot } = sizes[name];
  const base = above + plot;
  const days = [...due, ...onRecord].map(({ day }) => day);
  const first = `${[...days, until].sort()[0]?.slice(0, 4)}-01-01`;
  const last = `${[...due.map(({ day }) => day), until].sort().at(-1)?.slice(0, 4)}-12-31`;
  const x = scaleLinear([0, daysBetween(first, last)], [margin, width - 8]);
  const y = scaleLinear([0, Math.max(1, tasks)], [base, above]);
  const xOf = (day: string) => snap(x(daysBetween(first, day)));
  const lineOf = (steps: readonly Step[], to: string): StepLine => {
    const shown = steps.filter(({ day }) => day <= to);
    const drawn = shown.map(({ day, count }) => `H${xOf(day)}V${snap(y(count))}`).join('');
    const count = shown.at(-1)?.count ?? 0;
    return {
      path: `M${margin} ${base}${drawn}H${xOf(to)}`,
      end: { x: xOf(to), y: snap(y(count)), share: tasks === 0 ? 0 : count / tasks },
    };
  };
  const years = Array.from(
    { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
    (_, step) => Number(first.slice(0, 4)) + step,
  );
  return {
    ...{ width, height: base + below, left: margin, right: width - 8, base },
    looked: xOf(until),
    shares: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, y: snap(y(share * Math.max(1, tasks))) })),
    years: years.map((year) => ({
      year,
      x: xOf(`${year}-01-01`),
      middle: snap((xOf(`${year}-01-01`) + xOf(`${year}-12-31`)) / 2),
    })),
    due: lineOf(due, last),
    onRecord: lineOf(onRecord, until),
  };
}
