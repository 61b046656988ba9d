/** Where the picture of a target against its values has its marks, in the units of the drawing. */
import { scaleLinear } from 'd3-scale';
import type { Series } from '../../derive/status/observed.ts';
import type { Observation } from '../../model/observation.ts';
import type { Target } from '../../model/target.ts';

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly observation: Observation;
  /** Left out where there is no room for it: the table behind the picture has the value. */
  readonly label?: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };
}

export interface TargetLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly rows: readonly { readonly y: number; readonly value: number }[];
  readonly years: readonly {
    readonly x: number;
    readonly middle: number;
    readonly year: number;
    readonly named: boolean;
  }[];
  readonly aims: readonly {
    readonly y: number;
    readonly target: Target;
    readonly value: number;
    readonly last: boolean;
  }[];
  /** Dots that may be joined: of one method and unit. */
  readonly series: readonly (readonly Dot[])[];
  readonly today: number;
  /** Whether there is room for words beside the mark of the day. */
  readonly roomForToday: boolean;
}

const sizes = {
  wide: { width: 700, height: 300, left: 48, right: 680, top: 34, base: 252, letter: 7.2 },
  small: { width: 358, height: 250, left: 40, right: 346, top: 44, base: 206, letter: 7.2 },
} as const;

/**
 * Lays out the picture.
 * @param horizon the year in which the target is to be reached
 * @param textOf the label of a value, as long as there is room for it
 */
export function layoutTarget(
  series: readonly Series[],
  targets: readonly Target[],
  horizon: number,
  asOf: string,
  size: keyof typeof sizes,
  textOf: (observation: Observation) => string,
): TargetLayout {
  const { width, height, left, right, top, base, letter } = sizes[size];
  const values = series.flatMap(({ observations }) => observations);
  const aims = targets.flatMap((target) =>
    [target.value, ...(target.upper === undefined ? [] : [target.upper])].map((value) => ({ target, value })),
  );
  const highest = Math.max(...values.map(({ value }) => value), ...aims.map(({ value }) => value));
  const y = scaleLinear([0, highest], [base, top]).nice(4);
  const first = Math.min(...values.map(({ period }) => Number(period.slice(0, 4))), Number(asOf.slice(0, 4)));
  const x = scaleLinear([first, Math.max(horizon, Number(asOf.slice(0, 4))) + 1], [left, right]);
  const [, end = horizon + 1] = x.domain();
  const step = (end - first) / (size === 'wide' ? 12 : 6);
  const every = [1, 2, 5, 10].find((one) => one >= step) ?? 10;
  const taken: Box[] = aims.map(({ value }) => ({ x0: left, x1: right, y0: y(value) - 2, y1: y(value) + 2 }));
  const placed = values.map((observation) => ({
    observation,
    x: snap(x(middleOf(observation.period))),
    y: snap(y(observation.value)),
  }));
  for (const dot of placed) taken.push({ x0: dot.x - 5, x1: dot.x + 5, y0: dot.y - 5, y1: dot.y + 5 });
  const frame = { left, right, top, base };
  const joined = new Set(series.flatMap(({ observations }) => observations.slice(0, -1)));
  const dots = new Map(
    placed.map((dot) => {
      const label = labelOf(dot, textOf(dot.observation).length * letter, joined.has(dot.observation), taken, frame);
      return [dot.observation, { ...dot, ...(label ? { label } : {}) }];
    }),
  );
  return {
    ...{ width, height, left, right, base },
    rows: y.ticks(4).map((value) => ({ value, y: snap(y(value)) })),
    years: Array.from({ length: end - first }, (_, index) => first + index).map((year) => ({
      year,
      x: snap(x(year)),
      middle: snap(x(year + 0.5)),
      named: (horizon - year) % every === 0,
    })),
    aims: aims.map(({ target, value }, index) => ({
      target,
      value,
      y: snap(y(value)),
      last: aims[index + 1]?.target !== target,
    })),
    series: series.map(({ observations }) => observations.flatMap((observation) => dots.get(observation) ?? [])),
    today: snap(x(middleOf(asOf))),
    roomForToday: aims.every(({ value }) => y(value) < base - 40),
  };
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The first place beside, below or above a dot that is free and inside, which is then taken; undefined where none is. A line to the next dot starts to the right. */
function labelOf(
  dot: { x: number; y: number },
  width: number,
  joined: boolean,
  taken: Box[],
  frame: { left: number; right: number; top: number; base: number },
) {
  const places = [
    { x: dot.x + 10, y: dot.y + 4, anchor: 'start', x0: dot.x + 10 },
    { x: dot.x, y: dot.y + 20, anchor: 'middle', x0: dot.x - width / 2 },
    { x: dot.x, y: dot.y - 11, anchor: 'middle', x0: dot.x - width / 2 },
    { x: dot.x - 10, y: dot.y + 4, anchor: 'end', x0: dot.x - 10 - width },
  ] as const;
  const boxOf = (place: (typeof places)[number]): Box => ({
    x0: place.x0,
    x1: place.x0 + width,
    y0: place.y - 11,
    y1: place.y + 3,
  });
  const free = (box: Box) =>
    box.x0 >= frame.left &&
    box.x1 <= frame.right &&
    box.y0 >= frame.top - 24 &&
    box.y1 <= frame.base &&
    taken.every((other) => box.x1 <= other.x0 || box.x0 >= other.x1 || box.y1 <= other.y0 || box.y0 >= other.y1);
  const inOrder = joined ? [places[1], places[2], places[3], places[0]] : places;
  const place = inOrder.find((one) => free(boxOf(one)));
  if (place === undefined) return undefined;
  taken.push(boxOf(place));
  return { x: place.x, y: place.y, anchor: place.anchor };
}

/** The middle of a period as a year with its fraction. */
function middleOf(period: string): number {
  const [year = 0, month, day] = period.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : day / 31)) / 12;
}

const snap = (value: number): number => Math.round(value * 2) / 2;
