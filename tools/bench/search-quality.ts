/**
 * `node tools/bench/search-quality.ts`: how often the catalogue's search finds the record that a query was made from,
 * how fast it answers, and what its data weighs. Queries are drawn from the records with a fixed seed.
 */
import path from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { buildEngine } from '../../src/client/catalogue/engine.ts';
import { type Entry, entriesOf } from '../../src/client/catalogue/entries.ts';
import { readContent } from '../../src/content/read.ts';
import { readRecords } from '../../src/content/seeds.ts';
import { countFacets, type FacetSource, type Option } from '../../src/derive/facets.ts';
import { buildCatalogue } from '../../src/derive/records/catalogue.ts';
import { statesOf } from '../../src/derive/status/state.ts';
import { catalogueFile } from '../../src/export/catalogue-file.ts';
import { foldedWords } from '../../src/model/fold.ts';
import { randomFrom } from './random.ts';

const root = path.resolve(import.meta.dirname, '../..');
const limits = { exact: 0.94, typo: 0.9, milliseconds: 50 };

/** Three different words of five and more letters from what must be done; undefined where it has fewer. */
function wordsFrom({ description }: Entry, random: () => number): string[] | undefined {
  const words = [...new Set(foldedWords(description).filter((word) => /^[a-z]{5,}$/u.test(word)))];
  if (words.length < 3) return undefined;
  return [0, 1, 2].flatMap(() => words.splice(Math.floor(random() * words.length), 1));
}

/** One word of the query without one of its inner letters. */
function withTypo(words: readonly string[], random: () => number): string[] {
  const at = Math.floor(random() * words.length);
  return words.map((word, index) => {
    if (index !== at) return word;
    const letter = 1 + Math.floor(random() * (word.length - 2));
    return word.slice(0, letter) + word.slice(letter + 1);
  });
}

const cut = (words: readonly string[]): string[] => [...words.slice(0, -1), (words.at(-1) ?? '').slice(0, 4)];

const content = await readContent(root);
const catalogue = buildCatalogue(await readRecords(root), '2026-11-22');
const { synonyms } = content;
const states = statesOf(catalogue.tasks, catalogue.progressReports, catalogue.getAgency, '2026-11-22');
const stateById = new Map(states.map((state) => [state.task.id, state]));
const source: FacetSource = {
  catalogue,
  types: content.outputTypes,
  stateOf: (id) => stateById.get(id) ?? { schedule: 'unstated', evidence: 'none' },
};
const file = catalogueFile(source, synonyms);
const options = new Map<string, Option>(
  countFacets(catalogue.tasks, source).flatMap(({ name, options: own }) =>
    own.map((option) => [`${name} ${option.id}`, option] as const),
  ),
);
const entries = entriesOf(file, (facet, id) => options.get(`${facet} ${id}`) ?? { name: '', words: '' });
const from = performance.now();
const engine = buildEngine(entries, file.synonyms);
const building = performance.now() - from;

const random = randomFrom(57);
const drawn = entries.flatMap((entry) => {
  const words = wordsFrom(entry, random);
  return words ? [{ entry, words }] : [];
});
const kinds = {
  exact: drawn.map(({ entry, words }) => ({ entry, query: words.join(' ') })),
  typo: drawn.map(({ entry, words }) => ({ entry, query: withTypo(words, random).join(' ') })),
  cut: drawn.map(({ entry, words }) => ({ entry, query: cut(words).join(' ') })),
};

/** Whether another entry holds all the words as well, so that no search can tell which one is meant. */
const held = entries.map(({ description }) => new Set(foldedWords(description)));
const isAmbiguous = (words: readonly string[]) => held.filter((own) => words.every((word) => own.has(word))).length > 1;
const clear = new Set(drawn.filter(({ words }) => !isAmbiguous(words)).map(({ entry }) => entry));

const times: number[] = [];
const shares: Record<string, number> = {};
const empties: Record<string, number> = {};
for (const [kind, queries] of Object.entries(kinds)) {
  let first = 0;
  let firstOfClear = 0;
  let among = 0;
  let empty = 0;
  for (const { entry, query } of queries) {
    const start = performance.now();
    const found = engine.search(query).entries;
    times.push(performance.now() - start);
    const place = found.findIndex(({ id }) => id === entry.id);
    if (place === 0) first++;
    if (place === 0 && clear.has(entry)) firstOfClear++;
    if (place >= 0 && place < 5) among++;
    if (found.length === 0) empty++;
    if (process.argv.includes('--misses') && place !== 0)
      console.log(`${kind}: "${query}" ${entry.id} at ${place}, first ${found[0]?.id}`);
  }
  shares[kind] = firstOfClear / clear.size;
  empties[kind] = empty;
  const share = (count: number, all = queries.length) => (count / all).toFixed(3);
  console.log(
    `${kind.padEnd(6)} hit@1 ${share(firstOfClear, clear.size)} where the words name one record (${clear.size}), ${share(first)} of all ${queries.length}   hit@5 ${share(among)}   empty ${empty}`,
  );
}

times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
console.log(
  `time   median ${at(0.5).toFixed(1)} ms   95 % ${at(0.95).toFixed(1)} ms   most ${at(1).toFixed(1)} ms (index built in ${building.toFixed(0)} ms)`,
);
const json = JSON.stringify(file);
console.log(`data   ${brotliCompressSync(json).byteLength} bytes (Brotli) for ${entries.length} entries`);

const met =
  (shares['exact'] ?? 0) >= limits.exact &&
  (shares['typo'] ?? 0) >= limits.typo &&
  empties['typo'] === 0 &&
  at(0.95) <= limits.milliseconds;
if (!met) process.exitCode = 1;
