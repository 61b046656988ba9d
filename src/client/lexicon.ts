/** Phrases of both languages that say the same. Loaded where a reader's words are in the other language, or stand in no text. */
import { fold } from '../model/fold.ts';
import type { Lang } from '../model/lang.ts';
import type { LexiconFile } from '../model/lexicon.ts';
import { lexiconPath } from '../model/paths.ts';
import { isMarked, type Syllable, slipOf, syllablesOf, wrongTone } from '../model/text/written-syllable.ts';
import { served } from './site-path.ts';

/** How long a reader waits for it, in milliseconds. */
const patience = 8000;
/** How alike a phrase is to what was typed, at least, to be offered: a share of their pairs of letters. */
const leastAlike = 0.7;
/** Queries in other words that are searched for, and terms that are offered, at most. */
const [mostQueries, mostTerms] = [4, 3];

interface Phrase {
  readonly text: string;
  readonly lang: Lang;
  readonly words: readonly Syllable[];
}

/** Phrases that say the same. */
export interface Row {
  /** As pages have them, the first one before others. */
  readonly vi: readonly string[];
  readonly en: readonly string[];
  /** English phrases that the records have in the place of these. */
  readonly near: readonly string[];
  readonly phrases: readonly Phrase[];
}

/** A phrase that stands in a reader's words. */
export interface Asked {
  /** The rows that have it, and the languages that it is of. */
  readonly rows: readonly Row[];
  readonly of: readonly Lang[];
  /** As the lexicon writes it. */
  readonly text: string;
  /** Where it stands among the words. */
  readonly from: number;
  readonly to: number;
}

let loading: Promise<readonly Row[]> | undefined;

/** @throws Error where it cannot be loaded: a search can do without it, but says so; the next call tries again */
export function loadLexicon(): Promise<readonly Row[]> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Row[]> {
  const response = await fetch(served(lexiconPath), { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(response.statusText);
  return rowsOf(await response.json());
}

/** The rows of its file. Pure. */
export const rowsOf = (file: LexiconFile): Row[] =>
  file.map((line) => {
    const [vi = [], viTyped = [], en = [], enTyped = [], near = []] = line
      .split('/')
      .map((phrases) => phrases.split('|').filter((phrase) => phrase !== ''));
    const read = (lang: Lang) => (text: string) => ({ text, lang, words: syllablesOf(text) });
    return { vi, en, near, phrases: [...[...vi, ...viTyped].map(read('vi')), ...[...en, ...enTyped].map(read('en'))] };
  });

/** Whether words are a phrase, or its beginning. An English word never stands for a syllable with marks. */
function isPhrase(words: readonly Syllable[], { lang, words: own }: Phrase, bare: boolean): boolean {
  return (
    words.length === own.length &&
    words.every((word, place) => {
      const other = own[place];
      return other?.key === word.key && (lang === 'en' ? !isMarked(word) : slipOf(word, other, bare) <= wrongTone);
    })
  );
}

/** The longest phrases that stand in a query, from its beginning on; none overlaps another. Pure. */
export function phrasesIn(query: string, rows: readonly Row[]): Asked[] {
  const words = syllablesOf(query);
  const bare = !words.some(isMarked);
  const asked: Asked[] = [];
  for (let from = 0; from < words.length; ) {
    let best: (Asked & { readonly rows: Row[]; readonly of: Lang[] }) | undefined;
    for (const row of rows)
      for (const phrase of row.phrases) {
        const to = from + phrase.words.length;
        if (to < (best?.to ?? from + 1) || !isPhrase(words.slice(from, to), phrase, bare)) continue;
        if (to !== best?.to) best = { from, to, text: phrase.text, rows: [], of: [] };
        if (!best.rows.includes(row)) best.rows.push(row);
        best.of.push(phrase.lang);
      }
    if (best) asked.push(best);
    from = best ? best.to : from + 1;
  }
  return asked;
}

/** A query with other words for its phrases. */
function withPhrases(query: string, asked: readonly Asked[], phraseOf: (one: Asked) => string): string {
  const words = query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let at = 0;
  const parts = asked.flatMap((one) => {
    const before = words.slice(at, one.from);
    at = one.to;
    return [...before, phraseOf(one)];
  });
  return [...parts, ...words.slice(at)].join(' ');
}

/**
 * A query in the words of a language: with each phrase that the lexicon has replaced by what pages have in that language.
 * Pure.
 * @returns the likeliest first; none where the lexicon has none of the words, or nothing else for them
 */
export function inWordsOf(lang: Lang, query: string, asked: readonly Asked[]): string[] {
  const phrasesOf = ({ rows }: Asked) => rows.flatMap((row) => row[lang]);
  const longest = Math.max(0, ...asked.map((one) => phrasesOf(one).length));
  const queries = Array.from({ length: longest }, (_, choice) =>
    withPhrases(query, asked, (one) => {
      const phrases = phrasesOf(one);
      return phrases[Math.min(choice, phrases.length - 1)] ?? '';
    }),
  );
  return [...new Set(queries)].filter((other) => fold(other) !== fold(query)).slice(0, mostQueries);
}

/**
 * A query with the marks of the phrases in it that are Vietnamese alone, where it is typed without any; else as it is. Pure.
 * @example inMarks('do thi thong minh', asked) // đô thị thông minh
 */
export function inMarks(query: string, asked: readonly Asked[]): string {
  if (syllablesOf(query).some(isMarked)) return query;
  const own = asked.filter(({ from, to, of }) => to - from > 1 && of.every((one) => one === 'vi'));
  return own.length > 0 ? withPhrases(query, own, ({ text }) => text) : query;
}

/** The language beside another. */
export const otherOf = (lang: Lang): Lang => (lang === 'vi' ? 'en' : 'vi');

/** A phrase in the language of the page, and what says the same in the other one. */
export type Pair = readonly [own: string, other: string];

/** What pages have first of a row in each language. */
const pairOf = (lang: Lang, row: Row): Pair => [row[lang][0] ?? '', row[otherOf(lang)][0] ?? ''];

/** The phrases that were asked, each with what says the same. Pure. */
export const pairsOf = (lang: Lang, asked: readonly Asked[]): Pair[] =>
  asked.flatMap(({ rows: [row] }) => (row ? [pairOf(lang, row)] : []));

/** Whether a query is in the other language than the page: all that the lexicon has of it is, or its words have marks. Pure. */
export const isInOther = (lang: Lang, query: string, asked: readonly Asked[]): boolean =>
  (lang === 'en' && syllablesOf(query).some(isMarked)) ||
  (asked.length > 0 && asked.every(({ of }) => of.every((one) => one !== lang)));

/**
 * Terms to be offered where nothing is found: what records have in the place of what was asked, the terms among other
 * words, then what comes nearest. Pure.
 */
export function nearestPairs(lang: Lang, query: string, asked: readonly Asked[], rows: readonly Row[]): Pair[] {
  const own = asked.flatMap((one) => one.rows);
  const instead = own.flatMap(({ near }) => near);
  const isAll = asked.some(({ from, to }) => to - from === syllablesOf(query).length);
  const near = [
    ...rows.filter(({ en }) => en.some((phrase) => instead.includes(phrase))),
    ...own.filter((row) => row.near.length === 0),
    ...nearestPhrases(query, rows),
  ];
  const others = isAll ? near.filter((row) => !own.includes(row)) : near;
  return [...new Set(others)].slice(0, mostTerms).map((row) => pairOf(lang, row));
}

/** The rows with the phrases that are most like what was typed, likest first; before them those that begin with it. Pure. */
export function nearestPhrases(query: string, rows: readonly Row[]): Row[] {
  const typed = fold(query);
  const own = lettersOf(typed);
  const rated = rows.flatMap((row) => {
    const alike = row.phrases.map(({ text }) => {
      const phrase = fold(text);
      return typed.length > 2 && phrase.startsWith(typed) ? 1 : likenessOf(own, lettersOf(phrase));
    });
    const best = Math.max(...alike);
    return best >= leastAlike ? [{ row, best }] : [];
  });
  return rated.sort((a, b) => b.best - a.best).map(({ row }) => row);
}

/** Each two letters side by side. */
const lettersOf = (text: string): ReadonlySet<string> =>
  new Set([...text].map((_, place) => ` ${text} `.slice(place, place + 2)));

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((letters) => b.has(letters)).length;
  return (2 * both) / (a.size + b.size);
}
