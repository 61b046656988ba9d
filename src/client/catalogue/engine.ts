/** Search over the catalogue in memory: words with prefixes and slips, folded tones, ids, names, synonyms. Pure. */
import { fold, foldedWords, keyboardText } from '../../model/fold.ts';
import { indexedWords, isMarked, wordsAsTyped } from '../../model/indexed-words.ts';
import type { Rich } from '../../words/rich.ts';
import type { Pair } from '../lexicon.ts';
import { searchedWords } from '../query.ts';
import type { Entry } from './entries.ts';
import { both, either, type Hit, type Hits, type Later, WordIndex } from './word-index.ts';

/** What was found for words. */
export interface Found {
  /** Best first; all entries, in their order, where nothing is asked. */
  readonly entries: readonly Entry[];
  /** Words of the texts that matched, folded, for marking. */
  readonly terms: ReadonlySet<string>;
  /** Words of the query that match nothing at all. */
  readonly unknown: readonly string[];
  /** Whether no entry has all the words, so that those with some of them are shown. */
  readonly partial: boolean;
  /** Whether words of the query stand in no text as they are typed. */
  readonly strange: boolean;
  /** The nearest words that would match, where the query matches nothing. */
  readonly suggestion: string | undefined;
  /** Whether a part of the search could not be had, so that entries may be missing. */
  readonly lost?: boolean;
  /** What is to be said of words that were searched for in the place of those typed. */
  readonly said?: readonly Rich[];
  /** Phrases of the lexicon that come nearest, where nothing is found. */
  readonly near?: readonly Pair[];
}

/** Whether an answer needs no other words than those typed. */
export const isSure = ({ strange, partial, entries }: Found): boolean => !strange && !partial && entries.length > 0;

type PlacedHit = Hit & { readonly place: number };

export interface Engine {
  /** Loads what an answer needs, of a catalogue that is in parts. */
  prepare?(query: string): Promise<void>;
  /** The same of what rows say of entries, and of all facets. */
  describe?(entries: readonly Entry[]): Promise<void>;
  complete?(): Promise<void>;
  /** @param named ids of the records that the query names by number: they come first */
  search(query: string, named?: readonly string[]): Found;
}

/** What a word counts for, by where it stands. */
export const weights = {
  id: 8,
  number: 8,
  description: 2,
  leadWords: 0.3,
  coordinatingWords: 0.15,
  document: 0.3,
} satisfies Partial<Record<keyof Entry, number>>;

/** What more entries have than this share of them says nothing by itself. */
const common = 0.5;

/** What must be done, where it comes word by word. */
export interface LaterWords extends Later {
  /** Gives the uses of words; those that stand nowhere are passed over. */
  load(words: ReadonlySet<string>, give: (word: string, uses: ReadonlyMap<number, number>) => void): Promise<void>;
  describe(entries: readonly Entry[]): Promise<void>;
}

/**
 * Builds the engine over entries.
 * @param synonyms lists of folded phrases that mean the same
 * @param later what their descriptions hold, where these are not there
 */
export function buildEngine(
  entries: readonly Entry[],
  synonyms: readonly (readonly string[])[],
  later?: LaterWords,
): Engine {
  const index = new WordIndex<Entry>(entries, {
    weights,
    textOf: (entry, field) => entry[field as keyof typeof weights],
    // An id is found whole and in its parts, a name with and without its tones.
    wordsOf: (text, field) => [...(field === 'id' ? [text] : []), ...indexedWords(text)],
    // Of two entries with the same words the shorter one is more about them.
    worthOf: ({ letters }) => letters ** -0.4,
    ...(later ? { later } : {}),
  });
  const look = (words: readonly string[], slips?: 0) =>
    variantsOf(words, synonyms)
      .map((variant) => variant.map((word) => index.find(word, slips)).reduce(both))
      .reduce(either);
  /** What has one of the words that say something. */
  const lookForSome = (words: readonly string[], query: string) =>
    words
      .filter((word) => word.length > 3 || /\d/u.test(word) || query.includes(word.toUpperCase()))
      .map((word) => index.find(word, word.length < 6 ? 0 : undefined, undefined, word.length > 4))
      .filter(({ size }) => size < entries.length * common)
      .reduce(either, new Map());

  /** Whether an entry holds the query with its very tones; where its words are not there, each of those with tones. */
  const holdsTones = (entry: Entry, exact: string, words: readonly string[]) =>
    later && entry.description === ''
      ? words.every((word) => !isMarked(word) || tonedFields.some((field) => index.holds(word, field, entry.place)))
      : keyboardText(`${entry.description} ${entry.leadWords}`).toLowerCase().includes(exact);

  return {
    ...(later
      ? {
          describe: later.describe,
          prepare: async (typed) => {
            const words = wordsAsTyped(searchedWords(typed));
            const asked = variantsOf(words, synonyms).flat();
            const needed = new Set([...words, ...asked].flatMap((word) => [...index.reach(word).keys()]));
            // The nearest word, where none is near.
            for (const word of words)
              if (index.reach(word).size === 1 && !index.knows(word, false))
                for (const near of index.reach(word, nearestSlips).keys()) needed.add(near);
            await later.load(needed, (word, uses) => index.give(word, later.field, uses));
            const toned = words.filter(isMarked);
            if (toned.length === 0) return;
            // Only their own words tell whether they hold the very phrase.
            const likely = entries.filter(({ place }) => toned.every((word) => index.holds(word, later.field, place)));
            if (likely.length <= mostRead) await later.describe(likely);
          },
        }
      : {}),
    search: (typed, named = []) => {
      const query = searchedWords(typed);
      // A word with tones is none of English: it is found where it has them.
      const words = wordsAsTyped(query);
      if (words.length === 0) return { ...nothing, entries };
      const toned = words.some(isMarked);
      const all = look(words, toned ? 0 : undefined);
      const first = named.flatMap((id) => entries.filter((entry) => entry.id === id));
      const partial = all.size === 0 && words.length > 1 && first.length === 0;
      const hits = bestFirst(partial ? lookForSome(words, query) : all);
      const others = ranked(hits, query, words, entries, index, holdsTones).filter((entry) => !first.includes(entry));
      return {
        entries: [...first, ...others],
        terms: new Set(hits.flatMap(({ held }) => [...held])),
        unknown: all.size > 0 || first.length > 0 ? [] : words.filter((word) => look([word]).size === 0),
        partial: partial && hits.length > 0,
        strange: toned
          ? !entries.some((entry) => holdsTones(entry, query.toLowerCase(), words))
          : words.some((word, place) => !index.knows(word, place === words.length - 1)),
        suggestion: hits.length > 0 || first.length > 0 ? undefined : suggestionFor(words, index),
      };
    },
  };
}

/** What an answer says where nothing is asked. */
export const nothing: Omit<Found, 'entries'> = {
  ...{ terms: new Set(), unknown: [], partial: false, strange: false, suggestion: undefined },
};

/** The fields in which tones are looked for. */
const tonedFields = ['description', 'leadWords'] as const;
/** Entries of which the words are looked into for a phrase with tones. */
const mostRead = 50;
/** Slips of the nearest word, as a share of its letters. */
const nearestSlips = 0.4;

/** What was found, with what it counts for: more where more of the words are there. */
const bestFirst = (hits: Hits): PlacedHit[] =>
  [...hits]
    .map(([place, hit]) => ({ ...hit, place, score: hit.score * hit.asked.size }))
    .sort((a, b) => b.score - a.score);

/** Those that hold the query with its very tones first, then by words that are held as typed. */
function ranked(
  hits: readonly PlacedHit[],
  query: string,
  words: readonly string[],
  entries: readonly Entry[],
  index: WordIndex<Entry>,
  holdsTones: (entry: Entry, exact: string, words: readonly string[]) => boolean,
): Entry[] {
  const exact = query.toLowerCase();
  const toned = exact !== fold(query);
  const rankOf = (entry: Entry, { place, score, held }: PlacedHit) => {
    const tones = toned && holdsTones(entry, exact, words);
    const typed = words.filter((word) => held.has(word) && index.holds(word, 'description', place)).length;
    return score * 2 ** typed + (tones ? 1e6 : 0);
  };
  return hits
    .flatMap((hit) => {
      const entry = entries[hit.place];
      return entry ? [{ entry, rank: rankOf(entry, hit) }] : [];
    })
    .sort((a, b) => b.rank - a.rank || a.entry.place - b.entry.place)
    .map(({ entry }) => entry);
}

/** The query with each phrase that has synonyms replaced by each of them; the query itself first. */
function variantsOf(words: readonly string[], synonyms: readonly (readonly string[])[]): string[][] {
  const variants = [[...words]];
  for (const phrases of synonyms) {
    for (const phrase of phrases) {
      const parts = foldedWords(phrase);
      const at = words.findIndex((_, index) => parts.every((part, offset) => words[index + offset] === part));
      if (at < 0) continue;
      for (const other of phrases) {
        if (other !== phrase)
          variants.push([...words.slice(0, at), ...foldedWords(other), ...words.slice(at + parts.length)]);
      }
    }
  }
  return variants;
}

/** The nearest words that are known, by looser rules; undefined where none is near. */
function suggestionFor(words: readonly string[], index: WordIndex<Entry>): string | undefined {
  const near = words.flatMap((word) => {
    const [best] = bestFirst(index.find(word, nearestSlips, ['description', 'leadWords']));
    return best ? [...best.held].slice(0, 1) : [];
  });
  return near.length > 0 ? near.join(' ') : undefined;
}
