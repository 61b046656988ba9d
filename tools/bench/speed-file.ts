/** The figures of builds, for the terminal and for the file from which the guide's table is made. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import {
  type Builder,
  builders,
  furtherPage,
  type MeasuredSearches,
  ratioTo,
  type Speed,
  speed,
} from '../../src/model/speed.ts';
import { formatColumns } from './table.ts';

export const speedFile = 'content/speed.yaml';

/** Writes the figures beside those that belong to them. @throws Error where they are not what the file may hold */
export async function writeSpeed(root: string, figures: Speed): Promise<void> {
  const known = await readSpeed(root);
  await write(root, known ? joinSpeed(known, figures) : figures);
}

/** Writes the figures of searches beside those of builds. @throws Error where there are none of builds */
export async function writeSearches(root: string, searches: MeasuredSearches): Promise<void> {
  const known = await readSpeed(root);
  if (!known) throw new Error(`${speedFile} holds no figures of builds. Run \`npm run bench -- build --write\` first.`);
  await write(root, { ...known, searches });
}

async function readSpeed(root: string): Promise<Speed | undefined> {
  const known = speed.safeParse(parse(await readFile(path.join(root, speedFile), 'utf8').catch(() => '')));
  return known.data;
}

async function write(root: string, figures: Speed): Promise<void> {
  const head =
    '# Written by `npm run bench -- build --write` and `-- search --write`; not to be edited by hand. Seconds (searches: milliseconds) and bytes.\n';
  await writeFile(path.join(root, speedFile), head + stringify(rounded(speed.parse(figures))));
}

/** With three decimals at most: clocks and shares give more digits than content may hold, or anyone would read. */
const rounded = (figures: Speed): unknown =>
  JSON.parse(
    JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)),
  );

/**
 * Figures with those of other catalogues that were measured before, the smallest catalogue first. Only figures of one
 * day, machine and set of versions belong together; else those measured before are dropped.
 */
export function joinSpeed(before: Speed, now: Speed): Speed {
  const { on, machine, versions } = now;
  const { searches } = before;
  if (!isDeepStrictEqual([before.on, before.machine, before.versions], [on, machine, versions]))
    return searches ? { ...now, searches } : now;
  const others = before.catalogues.filter(({ records }) => now.catalogues.every((own) => own.records !== records));
  const catalogues = [...others, ...now.catalogues].sort((one, other) => one.records - other.records);
  return { ...now, catalogues, ...(searches && { searches }) };
}

/** The figures of searches as tables of text, one for each language. */
export function formatSearches({ sizes, vietnamese = [] }: MeasuredSearches): string {
  const head = ['records', 'first answer', 'files', 'later', 'ms', 'ms a key', 'block', 'hit@1', 'slip', 'no tones'];
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const table = (measured: MeasuredSearches['sizes']) => {
    const rows = measured.map(({ records, bytes, later, requests, first, key, block, exact, slipped, untoned }) => [
      ...[String(records), kilobytes(bytes), String(requests), kilobytes(later)],
      ...[first.toFixed(0), key.toFixed(0), block === 0 ? '< 50' : String(block)],
      ...[exact, slipped, untoned].map((share) => share.toFixed(3)),
    ]);
    return formatColumns(head, rows, () => true);
  };
  return table(sizes) + (vietnamese.length > 0 ? `\n\nVietnamese\n${table(vietnamese)}` : '');
}

/** One catalogue as a table of text. */
export function formatCatalogue({ records, real, builds }: Speed['catalogues'][number]): string {
  const head = ['', 'time', 'x Astro', 'CPU', 'x Astro', 'memory', 'pages/s', 'pages', 'files', 'size'];
  const rows = builds.map(({ builder, wall, cpu, memory, pages, files, bytes }) => [
    builders[builder],
    `${wall.toFixed(1)} s`,
    ratioTo(builds, builder, 'wall')?.toFixed(2) ?? '',
    `${cpu.toFixed(1)} s`,
    ratioTo(builds, builder, 'cpu')?.toFixed(2) ?? '',
    `${Math.round(memory / 1e6)} MB`,
    String(Math.round(pages / wall)),
    ...[String(pages), String(files), `${(bytes / 1e6).toFixed(1)} MB`],
  ]);
  return `${records} records${real ? ', the real ones' : ''}\n${formatColumns(head, rows, (column) => column > 0)}`;
}

/** What each further page costs each builder, in milliseconds of processor; empty where only one catalogue was built. */
export function formatFurther(measured: Pick<Speed, 'catalogues'>): string {
  const rows = (Object.keys(builders) as Builder[]).flatMap((builder) => {
    const cost = furtherPage(measured, builder);
    return cost === undefined ? [] : [[builders[builder], `${cost.toFixed(2)} ms`]];
  });
  return rows.length === 0 ? '' : formatColumns(['each further page', 'CPU'], rows, (column) => column > 0);
}
