/**
 * How well the Vietnamese catalogue is searched: queries drawn from its words as people type them, queries that were
 * written down before the search was made, keys one by one, and words that nobody promised anything of.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Engine, Found } from '../../src/client/catalogue/engine.ts';
import type { Entry } from '../../src/client/catalogue/entries.ts';
import { buildSyllableEngine } from '../../src/client/catalogue/syllable-engine.ts';
import type { Lang } from '../../src/model/lang.ts';
import { syllablesOf } from '../../src/model/text/written-syllable.ts';
import { budgets } from './budgets.ts';
import { methods, typing, withoutMarks } from './keystrokes.ts';
import { randomFrom } from './random.ts';
import type { Figure } from './table.ts';

type Random = () => number;
type Words = readonly string[];

/** Queries as they were written down, with the records of which any one answers. */
interface Asked {
  readonly words: string;
  readonly found: readonly string[];
}

const read = <Value>(name: string): Value => parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as Value;

/** So many syllables side by side are drawn from an entry. */
const drawn = 4;
/** Where more entries than these hold the words, no search can tell which one is meant. */
const mostHolding = 5;

const bare = (words: Words): string[] => words.map(withoutMarks);
const letters = 'abcdeghiklmnopqrstuvxy';

/** One letter of one syllable is another one, is left out, or stands beside another one. */
function withSlip(words: Words, random: Random): string[] {
  const at = Math.floor(random() * words.length);
  return words.map((word, index) => {
    if (index !== at) return word;
    const place = Math.floor(random() * word.length);
    const letter = letters[Math.floor(random() * letters.length)] ?? '';
    const [before, behind] = [word.slice(0, place), word.slice(place + 1)];
    const kind = random();
    if (kind < 1 / 3) return before + letter + behind;
    return kind < 2 / 3 && word.length > 1 ? before + behind : before + letter + word.slice(place);
  });
}

const same = (words: Words): Words => words;

/** Of the words that are drawn those that are typed, and how. */
const ways: readonly (readonly [string, cut: [from: number, to: number], (words: Words, random: Random) => Words])[] = [
  ['exact', [0, drawn], same],
  ['without tones', [0, drawn], bare],
  ['one letter wrong', [0, drawn], withSlip],
  ['decomposed', [0, drawn], (words) => words.map((word) => word.normalize('NFD'))],
  ['two syllables of four', [1, 3], same],
];

/** The place of the first of some records in an answer; -1 where none is there. */
const placeOf = (entries: readonly Entry[], ids: readonly string[]): number =>
  entries.findIndex(({ id }) => ids.includes(id));

/** @param entries in Vietnamese words */
export async function measureVietnamese(entries: readonly Entry[], name = ''): Promise<Figure[]> {
  const from = performance.now();
  const engine = await buildSyllableEngine(entries);
  const built = performance.now() - from;
  const holding = holders(entries);
  const random = randomFrom(57);
  const all = entries.flatMap((entry) => {
    const words = entry.description.match(/[\p{L}\p{N}]+/gu) ?? [];
    const at = Math.floor(random() * (words.length - drawn));
    return words.length > drawn ? [{ entry, words: words.slice(at, at + drawn) }] : [];
  });
  const known: Figure[] = [];
  for (const [way, cut, typed] of ways) {
    const asked = all
      .map(({ entry, words }) => ({ words: words.slice(...cut), found: [entry.id] }))
      .filter(({ words }) => holding(words) <= mostHolding)
      .map(({ words, found }) => ({ words: typed(words, random).join(' '), found }));
    known.push(...(await hits(`Vietnamese, ${way}${name}`, asked, engine.search)));
  }
  return [
    ...known,
    ...methods.map((method) => typed(method, all, engine, holding, name)),
    { what: `Vietnamese index is built${name}`, value: built, unit: 'ms', note: `${entries.length} records` },
  ];
}

/**
 * How often the record that is meant comes first: for syllables as they stand there, with one letter wrong, missing or too
 * many, and without their tones.
 * @param most queries that are drawn
 */
export async function measureVietnameseHits(
  entries: readonly Entry[],
  most: number,
): Promise<Record<'exact' | 'slipped' | 'untoned', number>> {
  const engine = await buildSyllableEngine(entries);
  const holding = holders(entries);
  const random = randomFrom(57);
  const each = Math.ceil(entries.length / most);
  const asked = entries.flatMap((entry, place) => {
    const words = entry.description.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (place % each > 0 || words.length <= drawn) return [];
    const at = Math.floor(random() * (words.length - drawn));
    const own = words.slice(at, at + drawn);
    return holding(own) > mostHolding ? [] : [{ own, found: [entry.id] }];
  });
  const shareOf = async (typed: (words: Words) => Words) => {
    const [first] = await hits(
      '',
      asked.map(({ own, found }) => ({ words: typed(own).join(' '), found })),
      engine.search,
    );
    return first?.value ?? 0;
  };
  return {
    exact: await shareOf(same),
    untoned: await shareOf(bare),
    slipped: await shareOf((words) => withSlip(words, random)),
  };
}

type Search = (query: string) => Found | Promise<Found>;

/**
 * Queries of everyday words and words of nothing that is here, both written down.
 * @param search the whole of it, with lexicon and other language
 */
export async function measureWritten(lang: Lang, search: Search): Promise<Figure[]> {
  const where = lang === 'vi' ? 'Vietnamese catalogue' : 'Vietnamese words in the English catalogue';
  const nonsense = read<string[]>('nonsense-queries.yaml');
  const answers = await Promise.all(nonsense.map(search));
  const answered = answers.filter(({ entries }) => entries.length > 0).length;
  const everyday = read<Asked[]>('everyday-queries.yaml');
  const plain = everyday.map(({ words, found }) => ({ found, words: bare([words]).join() }));
  return [
    ...(await hits(`${where}, everyday words`, everyday, search, lang === 'vi')),
    ...(await hits(`${where}, everyday words without tones`, plain, search)),
    {
      ...{ what: `${where}, nonsense that is answered`, value: answered / nonsense.length, unit: 'share' },
      ...{ budget: budgets.nonsense, note: `${nonsense.length} queries` },
    },
  ];
}

async function hits(what: string, asked: readonly Asked[], search: Search, isHeld = false): Promise<Figure[]> {
  const answers = await Promise.all(asked.map(({ words }) => search(words)));
  const places = answers.map(({ entries }, at) => placeOf(entries, asked[at]?.found ?? []));
  const shareOf = (most: number) => places.filter((place) => place >= 0 && place < most).length / places.length;
  const note = `${asked.length} queries`;
  return [
    { what: `hit@1, ${what}`, value: shareOf(1), unit: 'share', note, ...(isHeld ? { budget: budgets.first } : {}) },
    {
      what: `hit@5, ${what}`,
      value: shareOf(5),
      unit: 'share',
      note,
      ...(isHeld ? { budget: budgets.firstFive } : {}),
    },
  ];
}

/** How many entries hold words side by side. */
function holders(entries: readonly Entry[]): (words: Words) => number {
  const keysOf = (text: string) =>
    ` ${syllablesOf(text)
      .map(({ key }) => key)
      .join(' ')} `;
  const texts = entries.map(({ description }) => keysOf(description));
  return (words) => texts.filter((text) => text.includes(keysOf(words.join(' ')))).length;
}

/** After each finished syllable that leaves few records, the one that is meant is among the first five; no key empties the list. */
function typed(
  method: (typeof methods)[number],
  all: readonly { readonly entry: Entry; readonly words: Words }[],
  engine: Engine,
  holding: (words: Words) => number,
  name: string,
): Figure {
  let [finished, kept, flashes] = [0, 0, 0];
  for (const { entry, words } of all) {
    let before = 0;
    for (const { text, isFinished } of typing(words, method)) {
      const { entries } = engine.search(text);
      if (entries.length === 0 && before > 0) flashes++;
      before = entries.length;
      if (!isFinished || holding(text.split(' ')) > mostHolding) continue;
      finished++;
      if (entries.slice(0, 5).includes(entry)) kept++;
    }
  }
  return {
    what: `typed with ${method}, among the first five after each syllable${name}`,
    value: kept / finished,
    unit: 'share',
    note: `${finished} syllables, ${flashes} keys that empty the list`,
  };
}
