/** What is said of how long builds take. */
import { formatIn } from '../../model/format.ts';
import { type Builder, builders, type MeasuredSearches, type PlannedFigure, type Speed } from '../../model/speed.ts';
import { count } from './counts.ts';

const { day, number } = formatIn('en');

const names: Readonly<Record<Builder, string>> = {
  ...builders,
  astro: 'Astro with one Markdown file per record, and Pagefind',
  eleventy: 'Eleventy and Pagefind',
  hugo: 'Hugo and Pagefind',
  bare: 'Only writing the files: no templates, search or checks',
};

const rounded = (value: number, digits: number): string => number(Number(value.toFixed(digits)));
const megabytes = (bytes: number, digits: number): string => `${rounded(bytes / 1e6, digits)}\u00a0MB`;

/** A figure of the plan, to two or three places that count. */
const figure = (value: number): string => number(Number(value.toPrecision(value < 100 ? 2 : 3)));

const plan = {
  heading: 'Against the plan',
  caption: 'Builds against the plan',
  columns: { figure: 'Figure', planned: 'Planned, at most', measured: 'Measured', kept: 'Met' },
  what: {
    time: 'Time for this site, in both languages',
    memory: 'Memory for this site',
    page: 'Processor time per additional page, with its share of the index',
    whole: 'Processor time per additional page, with data, citations and checks',
    largeTime: 'Time for 20,000 records',
    largeMemory: 'Memory for 20,000 records',
  } satisfies Record<PlannedFigure['what'], string>,
  figure: (value: number, unit: PlannedFigure['unit']) =>
    ({
      seconds: `${figure(value)}\u00a0s`,
      megabytes: `${figure(value)}\u00a0MB`,
      milliseconds: `${figure(value)}\u00a0ms`,
    })[unit],
  kept: 'yes',
  broken: (ratio: number) => `no, ${figure(ratio)} times as much`,
};

const searches = {
  figures: 'Figures: the catalogue’s search from 500 to 20,000 records',
  measured: ({ on, machine }: Pick<MeasuredSearches, 'on' | 'machine'>) =>
    `Measured on ${day(on)}, on ${machine}, in Chromium over the built site; the records beyond its own are made by varying them. Times are medians, bytes are compressed, and scripts count. From 2,501 records on, the catalogue comes in parts and a worker searches it. The last three columns say how often the record that was meant comes first: for three of its own words, for the same with one letter missing, and for four Vietnamese syllables without tones; in the Vietnamese catalogue for four syllables, for the same with one letter wrong, missing or too many, and without tones.`,
  caption: 'Searches of the catalogue by number of records',
  vietnamese: 'Searches of the Vietnamese catalogue by number of records',
  columns: {
    records: 'Records',
    bytes: 'First answer loads',
    requests: 'Files',
    later: 'Then, for the filters',
    first: 'First answer after',
    key: 'Each letter after',
    block: 'Page held up, longest',
    exact: 'Exact words',
    slipped: 'One letter missing',
    untoned: 'Without tones',
  },
  kilobytes: (bytes: number) => `${rounded(bytes / 1024, 0)}\u00a0KB`,
  milliseconds: (time: number) => `${rounded(time, 0)}\u00a0ms`,
  free: 'under 50\u00a0ms',
  share: (share: number) => `${rounded(100 * share, 1)}\u00a0%`,
};

export const speed = {
  figures: 'Figures: builds with Astro, Eleventy, Hugo and this project',
  none: 'No figures have been recorded yet.',
  measured: ({ on, machine, versions }: Pick<Speed, 'on' | 'machine' | 'versions'>) =>
    `Measured on ${day(on)}, on ${machine}: the builds took turns, and the figures are medians. Versions: ${Object.entries(
      versions,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  leftOut: (words: string) => `Left out: ${words}`,
  catalogue: (records: number, real: boolean) =>
    `${count(records, 'record')}${real ? ': this site' : ', made by varying the real ones'}`,
  runs: (runs: number) => `Each build ran ${runs === 1 ? 'once' : `${runs} times`}.`,
  caption: (records: number) => `Builds of ${count(records, 'record')}`,
  columns: {
    build: 'Build',
    time: 'Time',
    processor: 'Processor',
    memory: 'Memory',
    seconds: 'Seconds',
    pages: 'Pages per second',
    files: 'Files',
    size: 'Size',
  },
  names,
  times: (ratio: number | undefined) => (ratio === undefined ? '–' : `×\u00a0${rounded(ratio, 2)}`),
  seconds: (seconds: number) => rounded(seconds, 1),
  megabytes,
  further: 'What each additional page costs',
  costs: (costs: readonly { readonly builder: Builder; readonly cost: number }[]) =>
    `From the smallest and the largest catalogue above, in milliseconds of processor time: ${costs.map(({ builder, cost }) => `${names[builder]} ${rounded(cost, 2)}`).join('; ')}.`,
  plan,
  searches,
};
