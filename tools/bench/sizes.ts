/**
 * `npm run bench -- search`: what a first search of the catalogue loads, how fast it answers and how often it finds what was
 * meant, by how many records there are. In Node, so that sizes can be had for which no site is built: scripts are not counted.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../src/cli/programs.ts';
import { buildEngine } from '../../src/client/catalogue/engine.ts';
import { entriesOf, type OptionOf } from '../../src/client/catalogue/entries.ts';
import { readRecords } from '../../src/content/seeds.ts';
import { catalogueFile } from '../../src/export/catalogue-file.ts';
import type { CatalogueFile } from '../../src/model/catalogue-file.ts';
import { copyProject } from './contestants.ts';
import { replicate } from './replicate.ts';
import { measureEnglish, optionsOf, readSource } from './search-quality.ts';
import { median } from './statistics.ts';
import type { Figure } from './table.ts';

/** As the queries of the search in a browser, but for numbers, which the catalogue's own script does not find. */
const queries =
  'digital signature|semiconductor|artificial inteligence|data|health|venture capital|univers|cloud|talent|AI'.split(
    '|',
  );
/** Queries that are drawn for each kind. */
const drawn = 300;
/** The seed of the varied records. */
const chance = 57;

/** @param sizes how many records each catalogue has; fewer than the site itself has are its own */
export async function measureSizes(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(...(await measureSize(size)));
  return figures;
}

async function measureSize(size: number): Promise<Figure[]> {
  const work = await mkdtemp(path.join(os.tmpdir(), 'bench-search-'));
  try {
    const real = await readRecords(root);
    const folder = size > real.tasks.length ? work : root;
    if (folder === work) await copyProject(work, { files: replicate(real, size - real.tasks.length, chance) });
    const { source } = await readSource(folder);
    return measure(catalogueFile(source), optionsOf(source));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function measure(file: CatalogueFile, optionOf: OptionOf): Figure[] {
  const began = performance.now();
  const entries = entriesOf(file, optionOf);
  const engine = buildEngine(entries, file.synonyms);
  const built = performance.now() - began;
  const times = queries.map((query) => {
    const from = performance.now();
    engine.search(query);
    return performance.now() - from;
  });
  const name = (what: string) => `${what}, ${entries.length} records`;
  const note = `${queries.length} queries`;
  return [
    {
      what: name('data that the first search loads'),
      value: brotliCompressSync(JSON.stringify(file)).byteLength,
      unit: 'bytes',
    },
    { what: name('engine is made'), value: built, unit: 'ms' },
    { what: name('words are found, median'), value: median(times), unit: 'ms', note },
    { what: name('words are found, slowest'), value: Math.max(...times), unit: 'ms', note },
    ...measureEnglish(entries, engine, drawn).map((figure) => ({ ...figure, what: name(figure.what) })),
  ];
}
