/** Search over the catalogue in memory: words with prefixes and slips, folded tones, ids, names, synonyms. Pure. */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { fold, foldedWords, keyboardText } from '../../model/fold.ts';
import { searchedWords } from '../query.ts';
import type { Entry } from './entries.ts';

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

export interface Engine {
  search(query: string): Found;
}

const fields = ['id', 'number', 'description', 'leadWords', 'coordinatingWords', 'document'] as const;
type Field = (typeof fields)[number];

const isNumber = (term: string) => /^\d/u.test(term);

/**
 * Builds the engine over entries.
 * @param synonyms lists of folded phrases that mean the same
 */
export function buildEngine(entries: readonly Entry[], synonyms: readonly (readonly string[])[]): Engine {
  const index = new MiniSearch<Entry>({
    idField: 'place',
    fields: [...fields],
    extractField: (entry, field) => String(entry[field as Field]),
    // An id is found whole and in its parts.
    tokenize: (text, field) => (field === 'id' ? [text, ...foldedWords(text)] : foldedWords(text)),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      boost: { id: 8, number: 8, description: 2, leadWords: 0.3, coordinatingWords: 0.15, document: 0.3 },
      // Of two entries with the same words the shorter one is more about them.
      boostDocument: (place) => (entries[place as number]?.description.length ?? 1) ** -0.4,
      // Two letters are a word of their own ("AI"), not the start of others ("aim").
      prefix: (term) => !isNumber(term) && term.length > 2,
      fuzzy: (term) => (!isNumber(term) && term.length > 3 ? 0.2 : false),
      weights: { fuzzy: 0.12, prefix: 0.25 },
    },
  });
  index.addAll(entries);

  const look = (words: readonly string[]) =>
    index.search({
      combineWith: 'OR',
      queries: variantsOf(words, synonyms).map((variant) => ({ queries: [variant.join(' ')], combineWith: 'AND' })),
    });
  const lookForSome = (words: readonly string[]) =>
    index.search({ combineWith: 'OR', queries: words.map((word): Query => ({ queries: [word] })) });

  return {
    search: (typed) => {
      const query = searchedWords(typed);
      const words = foldedWords(query);
      if (words.length === 0) return { entries, terms: new Set(), unknown: [], partial: false, suggestion: undefined };
      const all = look(words);
      const partial = all.length === 0 && words.length > 1;
      const results = partial ? lookForSome(words) : all;
      const unknown = all.length > 0 ? [] : words.filter((word) => look([word]).length === 0);
      return {
        entries: ranked(results, query, words, entries),
        terms: new Set(results.flatMap((result) => result.terms)),
        unknown,
        partial: partial && results.length > 0,
        suggestion: results.length > 0 ? undefined : suggestionFor(words, index),
      };
    },
  };
}

/** A record that is named by its number first, then those that hold the query with its very tones, then by words that are held as typed. */
function ranked(
  results: readonly SearchResult[],
  query: string,
  words: readonly string[],
  entries: readonly Entry[],
): Entry[] {
  const whole = fold(query).replace(/\s/gu, '');
  const exact = query.toLowerCase();
  const toned = exact !== fold(query);
  const rankOf = (entry: Entry, { score, match }: SearchResult) => {
    const named = entry.id === whole || (entry.kind === 'task' && entry.number === whole);
    const tones = toned && keyboardText(`${entry.description} ${entry.leadWords}`).toLowerCase().includes(exact);
    const held = words.filter((word) => Object.hasOwn(match, word) && match[word]?.includes('description')).length;
    return score * 2 ** held + (named ? 2e6 : 0) + (tones ? 1e6 : 0);
  };
  return results
    .flatMap((result) => {
      const entry = entries[result.id as number];
      return entry ? [{ entry, rank: rankOf(entry, result) }] : [];
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
function suggestionFor(words: readonly string[], index: MiniSearch<Entry>): string | undefined {
  const near = words.flatMap(
    (word) => index.search(word, { fuzzy: 0.4, fields: ['description', 'leadWords'] })[0]?.terms[0] ?? [],
  );
  return near.length > 0 ? near.join(' ') : undefined;
}
