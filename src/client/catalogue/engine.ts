/** Search over the catalogue in memory: words with prefixes and slips, folded tones, ids, names, synonyms. Pure. */
import type { CatalogueFile } from '../../model/catalogue-file.ts';
import { fold, foldedWords, keyboardText } from '../../model/fold.ts';
import { indexedWords, isMarked, wordsAsTyped } from '../../model/indexed-words.ts';
import type { Rich } from '../../words/rich.ts';
import type { Pair } from '../lexicon.ts';
import { searchedWords } from '../query.ts';
import type { Entry } from './entries.ts';
import { both, either, type Field, type Hit, type Hits, readField, WordIndex } from './word-index.ts';

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

/** What a catalogue holds beside its records. */
export type Around = Pick<CatalogueFile, 'synonyms' | 'places'>;

/** Loads what is not there yet. */
export interface Parts {
  /**
   * What an answer needs.
   * @param isNarrowed whether facets narrow it
   */
  prepare(query: string, isNarrowed?: boolean): Promise<unknown>;
  /** What rows say of entries. */
  describe(entries: readonly Entry[]): Promise<void>;
  /** Loads the facets that are not there yet; undefined where all are. */
  readonly complete: (() => Promise<void>) | undefined;
  /** Entries with everything that they hold. */
  whole(entries: readonly Entry[]): Promise<readonly Entry[]>;
  readonly around: Around;
}

export interface Engine {
  /** How the rest of a catalogue is loaded that is in parts. */
  readonly parts?: Parts;
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

/** The fields of all entries. */
export async function fieldsOf(entries: readonly Entry[], wordsOf = indexedWords): Promise<Map<string, Field>> {
  const fields = new Map<string, Field>();
  for (const name of Object.keys(weights)) {
    const texts = entries.map((entry) => entry[name as keyof typeof weights]);
    fields.set(name, await readField(texts, wordsOf));
  }
  return fields;
}

/**
 * An index of these fields.
 * @param letters how long each description is: of two entries with the same words the shorter one is more about them
 * @param more words of which the uses come later
 */
export const indexOf = (fields: ReadonlyMap<string, Field>, letters: readonly number[], more?: readonly string[]) =>
  new WordIndex(
    fields,
    weights,
    letters.map((count) => count ** -0.4),
    more,
  );

/**
 * Builds the engine over entries.
 * @param synonyms lists of folded phrases that mean the same
 */
export const buildEngine = async (
  entries: readonly Entry[],
  synonyms: readonly (readonly string[])[],
): Promise<Engine> =>
  engineOver(
    entries,
    synonyms,
    indexOf(
      await fieldsOf(entries),
      entries.map(({ description }) => description.length),
    ),
  );

/** The same, with an index that is there. */
export function engineOver(
  entries: readonly Entry[],
  synonyms: readonly (readonly string[])[],
  index: WordIndex,
  holdsTones: HoldsTones = holdsPhrase,
): Engine {
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

  return {
    search: (typed, named = []) => {
      const query = searchedWords(typed);
      // A word with tones is none of English: it is found where it has them.
      const words = wordsAsTyped(query);
      if (words.length === 0) return { ...nothing, entries };
      const toned = words.some(isMarked);
      const all = look(words, toned ? 0 : undefined);
      const first = named.flatMap((id) => entries.filter((entry) => entry.id === id));
      const nowhere = all.size === 0 && first.length === 0;
      const partial = nowhere && words.length > 1;
      const hits = bestFirst(partial ? lookForSome(words, query) : all);
      const others = ranked(hits, query, words, entries, index, holdsTones).filter((entry) => !first.includes(entry));
      return {
        entries: [...first, ...others],
        terms: new Set(hits.flatMap(({ held }) => [...held])),
        unknown: nowhere ? words.filter((word) => look([word]).size === 0) : [],
        partial: partial && hits.length > 0,
        strange: toned
          ? !entries.some((entry) => holdsTones(entry, query.toLowerCase(), words))
          : words.some((word, place) => !index.knows(word, place === words.length - 1)),
        suggestion: nowhere && hits.length === 0 ? suggestionFor(words, index) : undefined,
      };
    },
  };
}

/** What an answer says where nothing is asked. */
export const nothing: Omit<Found, 'entries'> = {
  terms: new Set(),
  unknown: [],
  partial: false,
  strange: false,
  suggestion: undefined,
};

/** Whether an entry holds a query with its very tones. */
export type HoldsTones = (entry: Entry, exact: string, words: readonly string[]) => boolean;

export const holdsPhrase: HoldsTones = ({ description, leadWords }, exact) =>
  keyboardText(`${description} ${leadWords}`).toLowerCase().includes(exact);

/** Slips of the nearest word, as a share of its letters. */
export const nearestSlips = 0.3;

/** What was found, with what it counts for: more where more of the words are there. */
const bestFirst = (hits: Hits): PlacedHit[] =>
  [...hits]
    .map(([place, hit]) => ({ ...hit, place, score: hit.score * hit.asked.size }))
    .sort((a, b) => b.score - a.score);

/** Those that hold the query with its very tones or are led by whom it names first, then by words that are held as typed. */
function ranked(
  hits: readonly PlacedHit[],
  query: string,
  words: readonly string[],
  entries: readonly Entry[],
  index: WordIndex,
  holdsTones: HoldsTones,
): Entry[] {
  const exact = query.toLowerCase();
  const toned = exact !== fold(query);
  const withRank = ({ place, score, held }: PlacedHit) => {
    const entry = entries[place] as Entry;
    // One word alone begins too many names.
    const sure = toned
      ? holdsTones(entry, exact, words)
      : words[1] && entry.leads.some((name) => fold(name).startsWith(exact));
    const typed = words.filter((word) => held.has(word) && index.holds(word, 'description', place)).length;
    return { entry, rank: score * 2 ** typed + (sure ? 1e6 : 0) };
  };
  return hits
    .map(withRank)
    .sort((a, b) => b.rank - a.rank || a.entry.place - b.entry.place)
    .map(({ entry }) => entry);
}

/** The query with each phrase that has synonyms replaced by each of them; the query itself first. */
export function variantsOf(words: readonly string[], synonyms: readonly (readonly string[])[]): string[][] {
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
function suggestionFor(words: readonly string[], index: WordIndex): string | undefined {
  const near = words.flatMap((word) => {
    const [best] = bestFirst(index.find(word, nearestSlips, ['description', 'leadWords']));
    return best ? [...best.held].slice(0, 1) : [];
  });
  return near.length > 0 ? near.join(' ') : undefined;
}
