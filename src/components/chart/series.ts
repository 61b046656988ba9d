/** The series of the pictures of tasks: what each counts and how it looks. */
import { stack } from 'd3-shape';
import { type FacetName, narrowedTo } from '../../derive/facets.ts';
import type { Standing, Tally } from '../../derive/status/status-counts.ts';

export interface Series {
  /** In the words of the key. */
  readonly name: 'recorded' | 'passed' | 'open';
  /** Its class: `solid` is filled, `hatched` takes the figure's hatch, `outlined` stays paper. */
  readonly look: 'solid' | 'hatched' | 'outlined';
  readonly standings: readonly Standing[];
}

/** In the order in which they are stacked. */
export const series = [
  { name: 'recorded', look: 'solid', standings: ['recorded'] },
  { name: 'passed', look: 'hatched', standings: ['passed'] },
  { name: 'open', look: 'outlined', standings: ['open', 'undated'] },
] as const satisfies readonly Series[];

/** What narrows the catalogue to the tasks of each series. */
export type Narrowing = Readonly<Record<Series['name'], readonly (readonly [facet: FacetName, value: string])[]>>;

/** Where the tasks of each series are listed, as far as a filter shows just those. */
export type SeriesLinks = Readonly<Partial<Record<Series['name'], string>>>;

/** Where a bar, and each of its stretches, is opened as a list. */
export type BarLinks = Readonly<Record<Series['name'] | 'all', string>>;

/**
 * @param tasks the address of the catalogue
 * @param own what narrows it to the bar
 */
export const linksOf = (tasks: string, own: Narrowing['open'], narrowing: Narrowing): BarLinks => ({
  all: narrowedTo(tasks, own),
  recorded: narrowedTo(tasks, [...own, ...narrowing.recorded]),
  passed: narrowedTo(tasks, [...own, ...narrowing.passed]),
  open: narrowedTo(tasks, [...own, ...narrowing.open]),
});

/** How many tasks of a tally belong to a series. */
export const countIn = (tally: Tally, { standings }: Pick<Series, 'standings'>): number =>
  standings.reduce((sum, standing) => sum + tally[standing], 0);

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
