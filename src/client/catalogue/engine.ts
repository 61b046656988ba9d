/** Search over the catalogue in memory: words with prefixes and slips, folded tones, ids, names, synonyms. Pure. */
import MiniSearch from 'minisearch';
import { fold, foldedWords } from '../../model/fold.ts';
import type { Entry } from './entries.ts';

/** What was found for words: entries, best first, and the words that were used. */
export interface Found {
  readonly entries: readonly Entry[];
  /** Words of the texts that matched, folded, for marking. */
  readonly terms: ReadonlySet<string>;
  /** Words of the query that match nothing at all. */
  readonly unknown: readonly string[];
  /** The nearest words that would match, where the query matches nothing. */
  readonly suggestion: string | undefined;
}

export interface Engine {
  search(query: string): Found;
}

const isNumber = (term: string) => /^\d/u.test(term);

/**
 * Builds the engine over entries.
 * @param synonyms lists of folded phrases that mean the same
 */
export function buildEngine(entries: readonly Entry[], synonyms: readonly (readonly string[])[]): Engine {
  const index = new MiniSearch<Entry>({
    idField: 'place',
    fields: ['id', 'number', 'description', 'leadWords', 'coordinatingWords', 'documentName'],
    extractField: (entry, field) => {
      if (field === 'place') return entry.place;
      // An id is found whole and in its parts; "03/NQ-CP" stands in the document's name.
      if (field === 'id') return entry.id;
      return String(entry[field as 'number']);
    },
    tokenize: (text, field) => (field === 'id' ? [fold(text), ...foldedWords(text)] : foldedWords(text)),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      boost: { id: 8, number: 8, description: 2, leadWords: 1.2, coordinatingWords: 0.6, documentName: 0.5 },
      prefix: (term) => !isNumber(term) && term.length > 1,
      fuzzy: (term) => (!isNumber(term) && term.length > 3 ? 0.2 : false),
      weights: { fuzzy: 0.25, prefix: 0.5 },
    },
  });
  index.addAll(entries);

  const look = (words: readonly string[]) => {
    const variants = variantsOf(words, synonyms);
    return index.search({ combineWith: 'OR', queries: variants.map((variant) => ({ queries: [variant.join(' ')], combineWith: 'AND' })) });
  };

  return {
    search: (query) => {
      const whole = fold(query).replace(/\s/gu, '');
      const words = foldedWords(query);
      if (words.length === 0) return { entries, terms: new Set(), unknown: [], suggestion: undefined };
      const results = look(words);
      const places = new Map(results.map((result, rank) => [result.id as number, { score: result.score, rank }]));
      const exact = query.normalize('NFC').toLowerCase().trim();
      const toned = exact !== fold(query);
      const rank = (entry: Entry) => {
        const own = entry.id === whole || (entry.kind === 'task' && entry.number === whole) ? 2 : 0;
        const tones = toned && `${entry.description} ${entry.leadWords}`.normalize('NFC').toLowerCase().includes(exact) ? 1 : 0;
        return own + tones;
      };
      const found = entries
        .filter((entry) => places.has(entry.place))
        .sort((a, b) => rank(b) - rank(a) || (places.get(a.place)?.rank ?? 0) - (places.get(b.place)?.rank ?? 0));
      const unknown = found.length > 0 ? [] : words.filter((word) => look([word]).length === 0);
      return {
        entries: found,
        terms: new Set(results.flatMap((result) => result.terms)),
        unknown,
        suggestion: found.length > 0 ? undefined : suggestionFor(words, unknown, index),
      };
    },
  };
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
        if (other !== phrase) variants.push([...words.slice(0, at), ...foldedWords(other), ...words.slice(at + parts.length)]);
      }
    }
  }
  return variants;
}

/** The query with each unknown word replaced by the nearest known one, or left out where none is near. */
function suggestionFor(words: readonly string[], unknown: readonly string[], index: MiniSearch<Entry>): string | undefined {
  const near = words.flatMap((word) => {
    if (!unknown.includes(word)) return [word];
    const [best] = index.search(word, { fuzzy: 0.4, prefix: true, fields: ['description', 'leadWords'] });
    return best?.terms[0] ?? [];
  });
  const suggestion = near.join(' ');
  return suggestion !== '' && suggestion !== words.join(' ') && index.search(suggestion).length > 0 ? suggestion : undefined;
}
