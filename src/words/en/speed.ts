/** What is said of how long builds take. */
import { formatIn } from '../../model/format.ts';
import { type Builder, builders, type PlannedFigure, type Speed } from '../../model/speed.ts';
import { count } from './counts.ts';

const { day, number } = formatIn('en');

const names: Readonly<Record<Builder, string>> = {
  ...builders,
  astro: 'Astro, one Markdown file a record, and Pagefind',
  eleventy: 'Eleventy and Pagefind',
  hugo: 'Hugo and Pagefind',
  bare: 'Bare writing: no templates, no search, no checks',
};

const rounded = (value: number, digits: number): string => number(Number(value.toFixed(digits)));
const megabytes = (bytes: number, digits: number): string => `${rounded(bytes / 1e6, digits)}\u00a0MB`;

/** A figure of the plan, to two or three places that count. */
const figure = (value: number): string => number(Number(value.toPrecision(value < 100 ? 2 : 3)));

const plan = {
  caption: 'Builds against the plan',
  columns: { figure: 'Figure', planned: 'Planned, at most', measured: 'Measured', kept: 'Kept' },
  what: {
    time: 'Time of the real site, against Astro',
    memory: 'Memory of the real site',
    page: 'Processor of each further page, with its part of the index',
    largeTime: 'Time of 20,000 records, against Hugo',
    largeMemory: 'Memory of 20,000 records',
  } satisfies Record<PlannedFigure['what'], string>,
  figure: (value: number, unit: PlannedFigure['unit']) =>
    ({
      times: `×\u00a0${figure(value)}`,
      megabytes: `${figure(value)}\u00a0MB`,
      milliseconds: `${figure(value)}\u00a0ms`,
    })[unit],
  kept: 'yes',
  broken: (ratio: number) => `no, ${figure(ratio)} times as much`,
};

export const speed = {
  none: 'No figures are on record yet.',
  measured: ({ on, machine, versions }: Pick<Speed, 'on' | 'machine' | 'versions'>) =>
    `Measured on ${day(on)}, on ${machine}: the builds ran in turns, and the figures are medians. Versions: ${Object.entries(
      versions,
    )
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  leftOut: (words: string) => `Left out: ${words}`,
  catalogue: (records: number, real: boolean) =>
    `${count(records, 'record')}${real ? ': this site' : ', varied from the real ones'}`,
  runs: (runs: number) => `Each build ran ${runs === 1 ? 'once' : `${runs} times`}.`,
  caption: (records: number) => `Builds of ${count(records, 'record')}`,
  columns: {
    build: 'Build',
    time: 'Time',
    processor: 'Processor',
    memory: 'Memory',
    seconds: 'Seconds',
    pages: 'Pages a second',
    files: 'Files',
    size: 'Size',
  },
  names,
  times: (ratio: number | undefined) => (ratio === undefined ? '–' : `×\u00a0${rounded(ratio, 2)}`),
  seconds: (seconds: number) => rounded(seconds, 1),
  megabytes,
  further: 'What each further page costs',
  costs: (costs: readonly { readonly builder: Builder; readonly cost: number }[]) =>
    `By the smallest and the largest catalogue above, in milliseconds of processor: ${costs.map(({ builder, cost }) => `${names[builder]} ${rounded(cost, 2)}`).join('; ')}.`,
  plan,
};
