/** How often the catalogue's search, in either language, finds the record that a query was made from. Queries are drawn with a fixed seed. */

import { root } from '../../src/cli/programs.ts';
import { buildEngine, type Engine, type Found, isSure } from '../../src/client/catalogue/engine.ts';
import { type Entry, entriesOf, type OptionOf } from '../../src/client/catalogue/entries.ts';
import { widen } from '../../src/client/catalogue/other-language.ts';
import { buildSyllableEngine } from '../../src/client/catalogue/syllable-engine.ts';
import { otherOf, rowsOf } from '../../src/client/lexicon.ts';
import { readContent } from '../../src/content/read.ts';
import { readRecords } from '../../src/content/seeds.ts';
import { countFacets, type FacetSource, type Option } from '../../src/derive/facets.ts';
import { buildCatalogue } from '../../src/derive/records/catalogue.ts';
import { localizerIn } from '../../src/derive/records/localize.ts';
import { joinRenderings } from '../../src/derive/records/renderings.ts';
import { statesOf } from '../../src/derive/status/state.ts';
import { catalogueFile } from '../../src/export/catalogue-file.ts';
import { lexiconFile } from '../../src/export/lexicon-file.ts';
import { foldedWords } from '../../src/model/fold.ts';
import { type Lexicon, shortWords } from '../../src/model/lexicon.ts';
import { budgets } from './budgets.ts';
import { randomFrom } from './random.ts';
import type { Figure } from './table.ts';
import { measureVietnamese, measureWritten } from './vietnamese-quality.ts';

type Random = () => number;

/** Three different words of five and more letters from what must be done; undefined where it has fewer. */
function wordsFrom({ description }: Entry, random: Random): string[] | undefined {
  const words = [...new Set(foldedWords(description).filter((word) => /^[a-z]{5,}$/u.test(word)))];
  if (words.length < 3) return undefined;
  return [0, 1, 2].flatMap(() => words.splice(Math.floor(random() * words.length), 1));
}

/** One word of the query without one of its inner letters. */
function withTypo(words: readonly string[], random: Random): string[] {
  const at = Math.floor(random() * words.length);
  return words.map((word, index) => {
    if (index !== at) return word;
    const letter = 1 + Math.floor(random() * (word.length - 2));
    return word.slice(0, letter) + word.slice(letter + 1);
  });
}

const cut = (words: readonly string[]): string[] => [...words.slice(0, -1), (words.at(-1) ?? '').slice(0, 4)];

/** The kinds of queries, with what each must reach. */
const kinds = [
  ['exact words', (words: readonly string[]) => words, budgets.exact],
  ['one letter dropped', withTypo, budgets.typo],
  ['last word cut', cut, undefined],
] as const;

export async function measureQuality(): Promise<Figure[]> {
  const { english, vietnamese, lexicon } = await readEntries();
  const engine = await buildEngine(english, shortWords(lexicon, 'en'));
  const others = await measureBoth(engine, vietnamese, lexicon);
  return [...measureEnglish(english, engine), ...(await measureVietnamese(vietnamese)), ...others];
}

/** Everyday words in the catalogue of each language, with the lexicon and the words of the other one. */
async function measureBoth(english: Engine, entries: readonly Entry[], lexicon: Lexicon): Promise<Figure[]> {
  const engines = { en: english, vi: await buildSyllableEngine(entries) };
  const rows = rowsOf(lexiconFile(lexicon));
  const figures: Figure[] = [];
  for (const lang of ['vi', 'en'] as const) {
    const engine = engines[lang];
    const search = async (query: string): Promise<Found> => {
      const found = engine.search(query);
      return isSure(found) ? found : widen({ lang, query, engine, found, rows }, async () => engines[otherOf(lang)]);
    };
    figures.push(...(await measureWritten(lang, search)));
  }
  return figures;
}

/** @param most entries from which queries are drawn */
export function measureEnglish(entries: readonly Entry[], engine: Engine, most = entries.length): Figure[] {
  const random = randomFrom(57);
  const each = Math.ceil(entries.length / most);
  const drawn = entries.flatMap((entry, place) => {
    if (place % each > 0) return [];
    const words = wordsFrom(entry, random);
    return words ? [{ entry, words }] : [];
  });
  // Where another entry holds all the words as well, no search can tell which one is meant.
  const held = entries.map(({ description }) => new Set(foldedWords(description)));
  const clear = drawn.filter(({ words }) => held.filter((own) => words.every((word) => own.has(word))).length === 1);
  return kinds.flatMap(([name, queryOf, budget]): Figure[] => {
    const answers = new Map(
      drawn.map(({ entry, words }) => [entry, engine.search(queryOf(words, random).join(' ')).entries]),
    );
    const shareOf = (some: typeof drawn) =>
      some.filter(({ entry }) => answers.get(entry)?.[0]?.id === entry.id).length / some.length;
    const empty = [...answers.values()].filter((found) => found.length === 0).length;
    const what = `hit@1, ${name}`;
    return [
      {
        ...{
          what: `${what}, words that name one record`,
          value: shareOf(clear),
          unit: 'share',
          note: `${empty} empty`,
        },
        ...(budget ? { budget } : {}),
      },
      { what: `${what}, all`, value: shareOf(drawn), unit: 'share', note: `${drawn.length} queries` },
    ];
  });
}

/** The entries of the project's own catalogue in both languages, as the pages read them from their files. */
async function readEntries(): Promise<{ english: Entry[]; vietnamese: Entry[]; lexicon: Lexicon }> {
  const { source, lexicon, renderings } = await readSource(root);
  const { renderingOf } = joinRenderings(source.catalogue, renderings);
  const { localize } = localizerIn('vi', (id) => renderingOf(id)?.rendering);
  const entriesIn = (own: FacetSource) => entriesOf(catalogueFile(own), optionsOf(own));
  return { english: entriesIn(source), vietnamese: entriesIn({ ...source, localize }), lexicon };
}

/** What must be done by the project's own records, in Vietnamese. */
export const vietnameseTexts = async (): Promise<string[]> =>
  (await readEntries()).vietnamese.map(({ description }) => description);

/** What the facets of a project's records are read from, with what its searches need beside. */
export async function readSource(
  folder: string,
): Promise<{ source: FacetSource } & Pick<Awaited<ReturnType<typeof readContent>>, 'lexicon' | 'renderings'>> {
  const { outputTypes, lexicon, renderings } = await readContent(root);
  const catalogue = buildCatalogue(await readRecords(folder), '2026-11-22');
  const states = statesOf(catalogue.tasks, catalogue.progressReports, catalogue.getAgency, '2026-11-22');
  const byId = new Map(states.map((state) => [state.task.id, state]));
  const source: FacetSource = {
    ...{ catalogue, types: outputTypes },
    stateOf: (id) => byId.get(id) ?? { schedule: 'unstated', evidence: 'none' },
  };
  return { source, lexicon, renderings };
}

/** What a page knows of the options of its facets. */
export function optionsOf(source: FacetSource): OptionOf {
  const options = new Map<string, Option>(
    countFacets(source.catalogue.tasks, source).flatMap(({ name, options }) =>
      options.map((option) => [`${name} ${option.id}`, option] as const),
    ),
  );
  return (facet, id) => options.get(`${facet} ${id}`) ?? { name: '', words: '' };
}
