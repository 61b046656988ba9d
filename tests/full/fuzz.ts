/**
 * Made-up and damaged input for everything that reads: `node tests/full/fuzz.ts [--seed N] [--runs N]`. The seed is
 * printed; with it a run is repeated, and a failure shows the smallest input that was found.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { z } from 'zod';
import * as catalogueState from '../../src/client/catalogue/state.ts';
import * as searchState from '../../src/client/search-state.ts';
import { readContent } from '../../src/content/read.ts';
import { deadline as deadlineSchema } from '../../src/model/deadline.ts';
import { target as targetSchema } from '../../src/model/target.ts';
import { parseDeadline } from '../../src/parse/deadline.ts';
import { languageWords } from '../../src/parse/language.ts';
import { buildAgencyNames, parseNames } from '../../src/parse/names.ts';
import { parseTarget } from '../../src/parse/target.ts';
import { parseOne } from '../fixtures/parsing.ts';
import { anySeed } from '../property/arbitraries.ts';
import { misquotations, unaccounted } from '../property/laws.ts';
import { projectFolder } from '../seeds/project.ts';
import { agencies, sources } from '../seeds/records.ts';
import { temporaryFolder } from './shared/folder.ts';
import { check, figure, finish } from './shared/tally.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string' } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(values.runs ?? 20_000);
console.log(`To repeat this run: node tests/full/fuzz.ts --seed ${seed} --runs ${runs}\n`);
figure('Seed', String(seed));

/** Runs a law on so many inputs as the share says; the message of a failure holds the smallest input. */
async function law<T>(what: string, share: number, input: fc.Arbitrary<T>, holds: (value: T) => unknown) {
  const numRuns = Math.max(1, Math.round(runs * share));
  figure(what, numRuns);
  const property = fc.asyncProperty(input, async (value) => {
    await holds(value);
  });
  await check(what, () => fc.assert(property, { seed, numRuns, verbose: 0 }));
}

const none = (list: readonly unknown[]): void => {
  if (list.length > 0) throw new Error(JSON.stringify(list.slice(0, 5)));
};
const language = fc.constantFrom(...Object.values(languageWords));

// Pieces of damage: what a slip of the hand, a broken download or a hostile sender does to a text.
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    length: fc.nat(60),
    put: fc.oneof(
      fc.constantFrom(
        '',
        '|',
        '\n',
        '\r\n',
        '\t',
        ':',
        '- ',
        '"',
        "'",
        '&a',
        '*a',
        '{',
        '[',
        '<<',
        '!!',
        '#',
        '\0',
        '\uFEFF',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('- ', '≥ ', '2025 - ', 'Hue, ', '1.1.', '>=').map((part) => part.repeat(400)),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A text with each piece of damage done to it. */
function damaged(text: string, pieces: readonly { at: number; length: number; put: string }[]): string {
  return pieces.reduce((before, { at, length, put }) => {
    const place = Math.floor(at * before.length);
    return before.slice(0, place) + put + before.slice(place + length);
  }, text);
}

await law('Made-up texts of every grammar: words stand where they are cited, none is lost', 1, anySeed, (made) => {
  const records = parseOne(made.document, made.text);
  none([...misquotations(records), ...unaccounted(records)]);
});

const texts = sources.map(({ document, bytes }) => ({ document, text: new TextDecoder().decode(bytes) }));
await law(
  'Damaged real texts: words stand where they are cited, none is lost',
  0.05,
  fc.tuple(fc.constantFrom(...texts), damage),
  ([{ document, text }, pieces]) => {
    const records = parseOne(document, damaged(text, pieces), agencies);
    none([...misquotations(records), ...unaccounted(records)]);
  },
);

const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 }));
/** Cells of one column of the real texts, damaged, and noise. */
const cellLike = (cells: readonly string[]) =>
  fc.oneof(
    noise,
    fc.tuple(fc.constantFrom(...new Set(cells)), damage).map(([cell, pieces]) => damaged(cell, pieces)),
  );

const records = texts.map(({ document, text }) => parseOne(document, text, agencies));
const deadlines = cellLike(records.flatMap(({ tasks }) => tasks.map((task) => task.deadline.raw)));
await law(
  'Deadline cells: read with their own words, or not at all',
  5,
  fc.tuple(deadlines, language),
  ([cell, words]) => {
    const { deadline } = parseDeadline(cell, words);
    if (deadline && deadlineSchema.parse(deadline).raw !== cell) throw new Error('The words have changed.');
  },
);

const targets = cellLike(records.flatMap(({ indicators }) => indicators.map((indicator) => indicator.targetText)));
await law(
  'Target cells: read as values, or named as left in words',
  5,
  fc.tuple(targets, language),
  ([cell, words]) => {
    const { target, oddities } = parseTarget(cell, '%', words);
    z.array(targetSchema).parse(target);
    if (target.length === 0 && oddities.length === 0 && /[\p{L}\p{N}]/u.test(cell)) throw new Error('Nothing is said.');
  },
);

const names = buildAgencyNames(agencies);
const leads = cellLike(records.flatMap(({ tasks }) => tasks.map((task) => task.leadText + task.coordinatingText)));
await law('Cells of names: each name stands in its cell', 2, fc.tuple(leads, language), ([cell, words]) => {
  for (const mention of parseNames(cell, names, words).mentions) {
    none((mention.text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !cell.includes(word)));
  }
});

const addresses = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `?${text}`),
  fc
    .array(fc.tuple(fc.constantFrom('q', 'sort', 'lead', 'only-lead', 'kind', 'x', '__proto__', 'constructor'), noise))
    .map(
      (pairs) => `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')}`,
    ),
);
await law('Addresses of the search pages: read, written and read again alike', 5, addresses, (address) => {
  const facets = ['lead', 'kind'];
  const once = catalogueState.stateFromSearch(address, facets);
  const twice = catalogueState.stateFromSearch(catalogueState.searchFromState(once), facets);
  if (JSON.stringify(once) !== JSON.stringify(twice)) throw new Error(JSON.stringify([once, twice]));
  catalogueState.limitsFromSearch(address);
  const search = searchState.stateFromSearch(address);
  const again = searchState.stateFromSearch(searchState.searchFromState(search));
  if (JSON.stringify(search) !== JSON.stringify(again)) throw new Error(JSON.stringify([search, again]));
});

const project = temporaryFolder('fuzz-');
cpSync(path.join(projectFolder, 'content'), path.join(project, 'content'), { recursive: true });
const yamlFiles = readdirSync(path.join(project, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !/(^|\/)[_.]/u.test(file))
  .sort();
await law(
  'Damaged content files: each problem has a file, a line and words',
  0.05,
  fc.tuple(fc.constantFrom(...yamlFiles), damage),
  async ([name, pieces]) => {
    const file = path.join(project, 'content', name);
    const sound = readFileSync(file, 'utf8');
    const text = damaged(sound, pieces);
    writeFileSync(file, text);
    try {
      const { problems } = await readContent(project);
      const lines = text.split('\n').length;
      none(
        problems.filter(
          (problem) =>
            !problem.file ||
            !problem.message.trim() ||
            problem.line < 1 ||
            (problem.file === `content/${name}` && problem.line > lines),
        ),
      );
    } finally {
      writeFileSync(file, sound);
    }
  },
);

await check('reading takes time in proportion to the text', () => {
  for (const { document, text } of texts) {
    const time = (copies: number): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3; run++) {
        const from = performance.now();
        parseOne(document, text.repeat(copies), agencies);
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    time(1);
    const ratio = time(8) / time(1);
    // Eight times the text; square work would take sixty-four times as long.
    if (ratio > 24) throw new Error(`${document.id}: eight copies take ${ratio.toFixed(1)} times as long as one`);
  }
});

finish('Fuzzing of parsers, content files and addresses');
