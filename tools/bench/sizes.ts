/**
 * `npm run bench -- search`: what a first search of the catalogue loads, how fast it answers and how often it finds what was
 * meant, by how many records there are. In Node, so that sizes can be had for which no site is built: scripts are not counted.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../src/cli/programs.ts';
import { buildEngine, type Engine } from '../../src/client/catalogue/engine.ts';
import { entriesOf, type OptionOf } from '../../src/client/catalogue/entries.ts';
import { loadParts } from '../../src/client/catalogue/parts.ts';
import { readRecords } from '../../src/content/seeds.ts';
import { catalogueFile, catalogueNames } from '../../src/export/catalogue-file.ts';
import { catalogueParts } from '../../src/export/catalogue-parts.ts';
import type { CatalogueFile } from '../../src/model/catalogue-file.ts';
import { isInParts } from '../../src/model/catalogue-parts.ts';
import { cataloguePartsPath } from '../../src/model/paths.ts';
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
/** Rows that are shown at first. */
const rows = 25;
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
    return await measure(catalogueFile(source), JSON.stringify(catalogueNames(source)), optionsOf(source));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function measure(file: CatalogueFile, names: string, optionOf: OptionOf): Promise<Figure[]> {
  const whole = entriesOf(file, optionOf);
  const name = (what: string) => `${what}, ${whole.length} records`;
  const inParts = isInParts(whole.length, 'en');
  const loaded: string[] = [];
  const open = inParts ? serveParts(file, loaded) : async () => buildEngine(entriesOf(file, optionOf), file.synonyms);
  loaded.push(inParts ? names : JSON.stringify(file));
  const began = performance.now();
  const engine = await open(optionOf);
  const built = performance.now() - began;
  const times: number[] = [];
  const first: string[] = [];
  for (const [place, query] of queries.entries()) {
    await engine.parts?.prepare(query);
    const from = performance.now();
    const { entries } = engine.search(query);
    times.push(performance.now() - from);
    if (place > 0) continue;
    await engine.parts?.describe(entries.slice(0, rows));
    first.push(...loaded);
  }
  const bytes = first.reduce((sum, text) => sum + brotliCompressSync(text).byteLength, 0);
  const other = buildEngine(whole, file.synonyms);
  const alike = queries.filter((query) => idsIn(engine, query) === idsIn(other, query)).length;
  return [
    {
      what: name('first answer loads, scripts not counted'),
      value: bytes,
      unit: 'bytes',
      note: `${first.length} requests`,
    },
    { what: name('engine is made'), value: built, unit: 'ms' },
    { what: name('words are found, median'), value: median(times), unit: 'ms', note: `${queries.length} queries` },
    { what: name('words are found, slowest'), value: Math.max(...times), unit: 'ms' },
    { what: name('the same order as in a whole'), value: alike / queries.length, unit: 'share' },
    // The engine in a whole, since each query would load its parts.
    ...measureEnglish(whole, other, drawn).map((figure) => ({ ...figure, what: name(figure.what) })),
  ];
}

const idsIn = (engine: Engine, query: string): string =>
  engine
    .search(query)
    .entries.map(({ id }) => id)
    .join();

/**
 * Gives the parts as a site would.
 * @param loaded takes what was asked for
 */
function serveParts(file: CatalogueFile, loaded: string[]): (optionOf: OptionOf) => Promise<Engine> {
  const { index, parts } = catalogueParts(file);
  const whole = JSON.stringify(index);
  globalThis.fetch = async (address) => {
    const name = String(address).replace(cataloguePartsPath, '').replace(`${index.folder}/`, '');
    const text = parts.get(name) ?? whole;
    loaded.push(text);
    return new Response(text);
  };
  return loadParts;
}
