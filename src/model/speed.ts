/** How long builds and searches took, as `npm run bench -- build --write` and `-- search --write` measured them. content/speed.yaml; nobody types it. */
import { z } from 'zod';
import { day } from './day.ts';

/** What builds the records: this project, and what others would take. */
export const builders = {
  site: 'This site',
  pages: 'This site, pages and search alone',
  astro: 'Astro',
  eleventy: 'Eleventy',
  hugo: 'Hugo',
  bare: 'Bare writing',
} as const;

export type Builder = keyof typeof builders;
const builderNames = Object.keys(builders) as [Builder, ...Builder[]];

const positive = z.number().positive();
const count = z.int().positive();

const measuredBuild = z.strictObject({
  builder: z.enum(builderNames),
  wall: positive.describe('Seconds on the clock, the median of all runs.'),
  cpu: positive.describe('Seconds of all processors, the median of all runs.'),
  memory: count.describe('Bytes of the process that held most, the median of all runs.'),
  ...{ pages: count, files: count, bytes: count },
});

const measuredCatalogue = z
  .strictObject({
    records: count,
    real: z.boolean().describe("Whether these are the site's own records, without varied ones."),
    runs: count.describe('How often each builder ran.'),
    builds: z.array(measuredBuild).min(1),
  })
  .refine(({ builds }) => new Set(builds.map(({ builder }) => builder)).size === builds.length, {
    error: 'one builder stands twice; run `npm run bench -- build --write` again',
  });

const share = z.number().min(0).max(1);

/** What a search of the catalogue costs a reader at a number of records, and how often it finds what was meant. */
const measuredSearch = z.strictObject({
  records: count,
  bytes: count.describe('Bytes until the first answer, compressed, scripts included.'),
  later: z.int().min(0).describe('Bytes that follow, for what the filters would show.'),
  requests: count.describe('Files until the first answer.'),
  first: positive.describe('Milliseconds from the first letter to the first answer, the median of all runs.'),
  key: positive.describe('Milliseconds from a further letter to its answer, the median of all queries.'),
  block: z.int().min(0).describe('Milliseconds of the longest time that the page did nothing else; 0 below 50.'),
  exact: share.describe('How often the record that is meant comes first for words as they stand there.'),
  slipped: share.describe(
    'The same, where one letter is missing; of Vietnamese, where one is wrong, missing or too many.',
  ),
  untoned: share.describe('The same for Vietnamese words that are typed without tones.'),
});

const measuredSearches = z.strictObject({
  on: day.describe('The day of the measurement.'),
  machine: z.string().min(1),
  sizes: z.array(measuredSearch).min(1),
  vietnamese: z.array(measuredSearch).optional().describe('The same of the Vietnamese catalogue.'),
});

export type MeasuredSearches = z.infer<typeof measuredSearches>;

export const speed = z.strictObject({
  on: day.describe('The day of the measurement.'),
  machine: z.string().min(1).describe('Processor, cores, memory and system.'),
  versions: z.record(z.string(), z.string().min(1)),
  left: z.array(z.string().min(1)).describe('Builders that were left out, each with the reason.'),
  catalogues: z.array(measuredCatalogue).min(1),
  searches: measuredSearches.optional().describe('As `npm run bench -- search --write` measured them.'),
});

export type Speed = z.infer<typeof speed>;
export type MeasuredBuild = z.infer<typeof measuredBuild>;

/** How many times as much as the naive build with Astro a builder took; undefined where either did not run. */
export function ratioTo(
  builds: readonly MeasuredBuild[],
  builder: Builder,
  what: 'wall' | 'cpu' | 'memory',
): number | undefined {
  const [own, other] = [builder, 'astro'].map((name) => builds.find((build) => build.builder === name)?.[what]);
  return own === undefined || other === undefined ? undefined : own / other;
}

/**
 * What each page more costs a builder, by its smallest and its largest catalogue: start and bundling fall out.
 * @returns milliseconds of processor; undefined where it did not build two catalogues of different size
 */
export function furtherPage({ catalogues }: Pick<Speed, 'catalogues'>, builder: Builder): number | undefined {
  const own = catalogues.flatMap(({ builds }) => builds.filter((build) => build.builder === builder));
  const [least, most] = [own.at(0), own.at(-1)];
  if (!least || !most || most.pages <= least.pages) return undefined;
  return (1000 * (most.cpu - least.cpu)) / (most.pages - least.pages);
}

/** A figure that was planned for, and what was measured. */
export interface PlannedFigure {
  readonly what: 'time' | 'memory' | 'page' | 'whole' | 'largeTime' | 'largeMemory';
  readonly unit: 'seconds' | 'megabytes' | 'milliseconds';
  readonly planned: number;
  readonly measured: number;
}

/** From this size on a catalogue is held against the plan for 20,000 records, and is built once: that takes minutes, and what a busy moment adds is little of it. */
export const largeFrom = 20_000;

/** The plan for builds beside what was measured, as far as it was: less is better in each. */
export function plannedFigures(measured: Speed): PlannedFigure[] {
  const real = measured.catalogues.find((catalogue) => catalogue.real);
  const large = measured.catalogues.find(({ records }) => records >= largeFrom);
  const siteIn = (catalogue: typeof real) => catalogue?.builds.find(({ builder }) => builder === 'site');
  const inMegabytes = (bytes: number | undefined) => bytes && bytes / 1e6;
  const figures = [
    ['time', 'seconds', 20, siteIn(real)?.wall],
    ['memory', 'megabytes', 700, inMegabytes(siteIn(real)?.memory)],
    ['page', 'milliseconds', 2, furtherPage(measured, 'pages')],
    ['whole', 'milliseconds', 4, furtherPage(measured, 'site')],
    ['largeTime', 'seconds', 120, siteIn(large)?.wall],
    ['largeMemory', 'megabytes', 2000, inMegabytes(siteIn(large)?.memory)],
  ] as const;
  return figures.flatMap(([what, unit, planned, measured]) =>
    measured === undefined ? [] : [{ what, unit, planned, measured }],
  );
}
