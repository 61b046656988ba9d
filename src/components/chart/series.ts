/** The series of the pictures of tasks: what each counts, how it looks and what the key calls it. */
import { stack } from 'd3-shape';
import type { Standing, Tally } from '../../derive/status/status-counts.ts';

interface Series {
  /** Its class: `solid` is filled, `hatched` takes the figure's hatch, `outlined` stays paper. */
  readonly look: 'solid' | 'hatched' | 'outlined';
  readonly standings: readonly Standing[];
  readonly words: string;
  /** Where tasks without a day are drawn too: it may be that none is stated, or that none was read. */
  readonly wordsWithUndated: string;
}

/** In the order in which they are stacked. */
export const series = [
  {
    look: 'solid',
    standings: ['recorded'],
    words: 'with a report or a related outcome on record',
    wordsWithUndated: 'with a report or a related outcome on record',
  },
  {
    look: 'hatched',
    standings: ['passed'],
    words: 'date passed, no report published here',
    wordsWithUndated: 'date passed, no report published here',
  },
  {
    look: 'outlined',
    standings: ['open', 'undated'],
    words: 'not yet due',
    wordsWithUndated: 'not yet due, ongoing, or no day read',
  },
] as const satisfies readonly Series[];

/** The columns of the tables behind the pictures. */
export const columns: readonly { readonly standing: Standing; readonly words: string }[] = [
  { standing: 'recorded', words: 'On record' },
  { standing: 'passed', words: 'Date passed, no report' },
  { standing: 'open', words: 'Not yet due' },
  { standing: 'undated', words: 'Ongoing, or no day read' },
];

/** How many tasks of a tally belong to a series. */
export const countIn = (tally: Tally, { standings }: Pick<Series, 'standings'>): number =>
  standings.reduce((sum, standing) => sum + tally[standing], 0);

/** All tasks of a tally. */
export const totalOf = (tally: Tally): number => series.reduce((sum, one) => sum + countIn(tally, one), 0);

/** One stretch of a stacked bar, in tasks. */
export interface Stretch {
  readonly look: Series['look'];
  readonly from: number;
  readonly to: number;
}

/** For each tally its stretches, one on the other; those without tasks are left out. */
export function stretchesOf(tallies: readonly Tally[]): Stretch[][] {
  const layers = stack<unknown, Tally, (typeof series)[number]>()
    .keys(series)
    .value((tally, one) => countIn(tally, one))([...tallies]);
  return tallies.map((_, index) =>
    layers.flatMap((layer) => {
      const [from, to] = layer[index] ?? [0, 0];
      return to > from ? [{ look: layer.key.look, from, to }] : [];
    }),
  );
}

/** Rectangles as one path. */
export function pathOf(
  boxes: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[],
): string {
  return boxes.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');
}

/** A length in the units of a drawing: half a unit is fine enough. */
export const snap = (value: number): number => Math.round(value * 2) / 2;
