/** Search over the catalogue in memory: words with prefixes and slips, folded tones, ids, names, synonyms. Pure. */
import { fold, foldedWords, keyboardText } from '../../model/fold.ts';
import { searchedWords } from '../query.ts';
import type { Entry } from './entries.ts';
import { both, either, type Hit, type Hits, WordIndex } from './word-index.ts';

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
  /** The nearest words that would match, where the query matches nothing. */
  readonly suggestion: string | undefined;
}

type PlacedHit = Hit & { readonly place: number };

export interface Engine {
  /** @param named ids of the records that the query names by number: they come first */
  search(query: string, named?: readonly string[]): Found;
}

/** What a word counts for, by where it stands. */
const weights = {
  id: 8,
  number: 8,
  description: 2,
  leadWords: 0.3,
  coordinatingWords: 0.15,
  document: 0.3,
} satisfies Partial<Record<keyof Entry, number>>;

/**
 * Builds the engine over entries.
 * @param synonyms lists of folded phrases that mean the same
 */
export function buildEngine(entries: readonly Entry[], synonyms: readonly (readonly string[])[]): Engine {
  const index = new WordIndex<Entry>(entries, {
    weights,
    // An id is found whole and in its parts.
    wordsOf: (entry, field) => [
      ...(field === 'id' ? [entry.id] : []),
      ...foldedWords(String(entry[field as keyof typeof weights])),
    ],
    // Of two entries with the same words the shorter one is more about them.
    worthOf: ({ description }) => description.length ** -0.4,
  });
  const look = (words: readonly string[]) =>
    variantsOf(words, synonyms)
      .map((variant) => variant.map((word) => index.find(word)).reduce(both))
      .reduce(either);
  const lookForSome = (words: readonly string[]) => words.map((word) => index.find(word)).reduce(either);

  return {
    search: (typed, named = []) => {
      const query = searchedWords(typed);
      const words = foldedWords(query);
      if (words.length === 0) return { entries, terms: new Set(), unknown: [], partial: false, suggestion: undefined };
      const all = look(words);
      const first = named.flatMap((id) => entries.filter((entry) => entry.id === id));
      const partial = all.size === 0 && words.length > 1 && first.length === 0;
      const hits = bestFirst(partial ? lookForSome(words) : all);
      const others = ranked(hits, query, words, entries, index).filter((entry) => !first.includes(entry));
      return {
        entries: [...first, ...others],
        terms: new Set(hits.flatMap(({ held }) => [...held])),
        unknown: all.size > 0 || first.length > 0 ? [] : words.filter((word) => look([word]).size === 0),
        partial: partial && hits.length > 0,
        suggestion: hits.length > 0 || first.length > 0 ? undefined : suggestionFor(words, index),
      };
    },
  };
}

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
): Entry[] {
  const exact = query.toLowerCase();
  const toned = exact !== fold(query);
  const rankOf = (entry: Entry, { place, score, held }: PlacedHit) => {
    const tones = toned && keyboardText(`${entry.description} ${entry.leadWords}`).toLowerCase().includes(exact);
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
    const [best] = bestFirst(index.find(word, 0.4, ['description', 'leadWords']));
    return best ? [...best.held].slice(0, 1) : [];
  });
  return near.length > 0 ? near.join(' ') : undefined;
}
