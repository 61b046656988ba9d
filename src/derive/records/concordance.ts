/** Where the phrases of the lexicon stand in the records, in both languages. */
import type { Lexicon, LexiconRow } from '../../model/lexicon.ts';
import type { RenderedField } from '../../model/rendering.ts';
import { type VietnameseWords, type WordedRecord, wordsIn } from './renderings.ts';

/** A stretch of a text that says a phrase. */
export interface Said {
  readonly text: string;
  readonly at: number;
  /** As the text has it: `Digital platforms`. */
  readonly words: string;
  /** As the lexicon has it: `digital platforms`. */
  readonly phrase: string;
}

/** A field of a record that says the same in both languages. */
export interface PairPlace {
  readonly record: string;
  readonly field: RenderedField;
  readonly en: Said;
  readonly vi: Said;
  /** Whose the Vietnamese words are, and where they stand. */
  readonly vietnamese: VietnameseWords;
}

/** A row of the lexicon that stands in records. */
export interface Pair {
  /** Its phrases that stand there, in the order of the row. */
  readonly vi: readonly string[];
  readonly en: readonly string[];
  /** One of each record, in the order of the records. */
  readonly places: readonly PairPlace[];
}

type VietnameseOf = (id: string) => VietnameseWords | undefined;

/**
 * The rows of a lexicon that stand in records with both their languages, in one field, each with where. A Vietnamese word of
 * one syllable is no term.
 * @param records those whose words are English
 */
export function pairsIn(lexicon: Lexicon, records: readonly WordedRecord[], vietnameseOf: VietnameseOf): Pair[] {
  const terms = lexicon.filter(({ vi }) => vi.some(isLong));
  const findEnglish = phraseFinder(lexicon.flatMap(({ en }) => en));
  const rowsOf = rowsByPhrase(terms);
  const finders = new Map(terms.map((row) => [row, phraseFinder(row.vi.filter(isLong))]));
  const places = new Map<LexiconRow, Map<string, PairPlace>>();
  for (const record of records) {
    const vietnamese = vietnameseOf(record.id);
    if (!vietnamese) continue;
    for (const [field, text] of wordsIn(record)) {
      for (const en of findEnglish(text)) {
        for (const row of rowsOf(en.phrase)) {
          const own = places.get(row) ?? new Map<string, PairPlace>();
          if (own.has(record.id)) continue;
          const vi = finders.get(row)?.(vietnamese.words[field] ?? '')[0];
          if (vi) places.set(row, own.set(record.id, { record: record.id, field, en, vi, vietnamese }));
        }
      }
    }
  }
  return terms.flatMap((row) => {
    const own = [...(places.get(row)?.values() ?? [])];
    const standing = (phrases: readonly string[], lang: 'en' | 'vi') =>
      phrases.filter((phrase) => own.some((place) => place[lang].phrase.toLowerCase() === phrase.toLowerCase()));
    return own.length === 0 ? [] : [{ vi: standing(row.vi, 'vi'), en: standing(row.en, 'en'), places: own }];
  });
}

/** An English term, its rows, and the records that say it and whose Vietnamese words hold none of its Vietnamese terms. */
export interface Unpaired {
  readonly phrase: string;
  readonly rows: readonly LexiconRow[];
  readonly records: readonly string[];
}

/**
 * English terms that are rendered by other Vietnamese words than the lexicon's. A single word of either language may mean
 * much, and is left out; so are rows that no record needs. Vietnamese terms are parted, joined and shortened in sentences (`người dân, doanh nghiệp` for
 * `người dân và doanh nghiệp`): one stands where all its syllables do, but for those that only join.
 */
export function findUnpaired(rows: Lexicon, records: readonly WordedRecord[], vietnameseOf: VietnameseOf): Unpaired[] {
  const lexicon = rows.filter(({ unused }) => !unused);
  const rowsOf = rowsByPhrase(lexicon);
  const isTerm = (phrase: string) => isLong(phrase) && rowsOf(phrase).every(({ vi }) => vi.every(isLong));
  const findEnglish = phraseFinder(lexicon.flatMap(({ en }) => en));
  const unpaired = new Map<string, Set<string>>();
  for (const record of records) {
    const words = Object.values(vietnameseOf(record.id)?.words ?? {});
    if (words.length === 0) continue;
    const syllables = new Set(words.flatMap(syllablesOf));
    const isSaid = (phrase: string) => syllablesOf(phrase).every((one) => joining.has(one) || syllables.has(one));
    for (const [, text] of wordsIn(record))
      for (const { phrase } of findEnglish(text))
        if (isTerm(phrase) && !rowsOf(phrase).some(({ vi }) => vi.some(isSaid)))
          unpaired.set(phrase, (unpaired.get(phrase) ?? new Set()).add(record.id));
  }
  return [...unpaired].map(([phrase, ids]) => ({ phrase, rows: rowsOf(phrase), records: [...ids] }));
}

const joining: ReadonlySet<string> = new Set(['và', 'các', 'của', 'về']);

const syllablesOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

const isLong = (phrase: string): boolean => syllablesOf(phrase).length > 1;

const word = /[\p{L}\p{N}]+/gu;

function rowsByPhrase(lexicon: Lexicon): (phrase: string) => readonly LexiconRow[] {
  const rows = new Map<string, LexiconRow[]>();
  const keyOf = (phrase: string) => phrase.toLowerCase();
  for (const row of lexicon)
    for (const key of new Set(row.en.map(keyOf))) rows.set(key, [...(rows.get(key) ?? []), row]);
  return (phrase) => rows.get(keyOf(phrase)) ?? [];
}

/**
 * Finds phrases in any text, in the order of the text; they never overlap, and the longest one wins. Only whole words count,
 * with their tones. Capitals count where a phrase has no other letters: `IT` is not `it`.
 */
export function phraseFinder(phrases: readonly string[]): (text: string) => Said[] {
  const byFirstWord = Map.groupBy(
    [...new Set(phrases)].sort((a, b) => b.length - a.length),
    (phrase) => syllablesOf(phrase)[0] ?? '',
  );
  return (text) => {
    const found: Said[] = [];
    let end = 0;
    for (const { index: at, 0: first } of text.matchAll(word)) {
      if (at < end) continue;
      const phrase = byFirstWord.get(first.toLowerCase())?.find((one) => isAt(text, at, one));
      if (phrase === undefined) continue;
      end = at + phrase.length;
      found.push({ text, at, words: text.slice(at, end), phrase });
    }
    return found;
  };
}

function isAt(text: string, at: number, phrase: string): boolean {
  const words = text.slice(at, at + phrase.length);
  const isSame = /\p{Ll}/u.test(phrase) ? words.toLowerCase() === phrase.toLowerCase() : words === phrase;
  return isSame && !/^[\p{L}\p{N}]/u.test(text.slice(at + phrase.length));
}
