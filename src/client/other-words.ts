/** The search of all texts in the words of the lexicon. Loaded where the texts may not hold the words that were typed. */
import type { Lang } from '../model/lang.ts';
import { pathIn, searchPath } from '../model/paths.ts';
import {
  isMarked,
  mayBeVietnamese,
  type Syllable,
  slipOf,
  syllablesOf,
  wrongTone,
} from '../model/text/written-syllable.ts';
import { lexiconWordsIn } from '../words/client/lexicon.ts';
import type { Widened } from './full-text.ts';
import {
  inMarks,
  inWordsOf,
  isInOther,
  loadLexicon,
  nearestPairs,
  otherOf,
  pairsOf,
  phrasesIn,
  type Row,
} from './lexicon.ts';
import { pageLang } from './page-lang.ts';
import type { Answer, Found, Question } from './pagefind.ts';
import { quoteQuery, searchedWords } from './query.ts';
import { searchFromState } from './search-state.ts';

/** Letters at the end of an English word that may differ. */
const ending = 3;

type Page = Pick<Found, 'excerpt' | 'content' | 'meta'>;

/** What is found for other words, and what they are. */
export interface OtherWords extends Omit<Widened, 'said'> {
  /** The phrases of the lexicon that were searched for. */
  readonly pairs: Widened['near'];
  /** Whether the query is in the other language. */
  readonly isOther: boolean;
}

/**
 * Whether a page holds what a query says: of Vietnamese words more than half of those that stand side by side, or each of
 * them and two side by side; of others more than half. The index takes the nearest word for one that it does not have. Pure.
 */
export function holds({ content, meta }: Page, query: string): boolean {
  const typed = syllablesOf(searchedWords(query));
  const written = syllablesOf([content, ...Object.values(meta)].join(' \n '));
  const bare = !typed.some(isMarked);
  const byPairs = typed.length > 1 && mayBeVietnamese(query);
  const isIn = (words: readonly Syllable[]) =>
    written.some((_, at) => words.every((word, place) => isLike(word, written[at + place], bare, byPairs)));
  const held = typed.filter((word) => isIn([word])).length;
  if (!byPairs) return held * 2 > typed.length;
  const pairs = typed.slice(1).filter((second, place) => isIn([typed[place] ?? second, second])).length;
  return pairs * 2 > typed.length - 1 || (held === typed.length && pairs > 0);
}

function isLike(word: Syllable, other: Syllable | undefined, bare: boolean, whole: boolean): boolean {
  if (!other) return false;
  if (word.key === other.key) return slipOf(word, other, bare) <= wrongTone;
  return !whole && !isMarked(word) && other.key.startsWith(word.key.slice(0, Math.max(4, word.key.length - ending)));
}

/**
 * What is found for a query that the texts may not hold as it is typed.
 * @param typed the answer to the query itself
 * @param searchFor searches for words in the place of it; what fits the first ones comes first
 */
export async function widen(
  { lang, query, answer: typed }: { readonly lang: Lang; readonly query: string; readonly answer: Answer },
  loadRows: () => Promise<readonly Row[]>,
  searchFor: (words: readonly string[]) => Promise<Answer>,
): Promise<OtherWords> {
  const isHeldIn = ({ first }: Answer) => first.some((page) => holds(page, query));
  // Vietnamese words that the pages in Vietnamese hold need no others.
  if (lang === 'vi' && syllablesOf(query).some(isMarked) && isHeldIn(typed))
    return { answer: typed, pairs: [], near: [], isOther: false };
  const rows = await loadRows();
  const asked = phrasesIn(query, rows);
  const own = lang === 'vi' ? [...new Set([inMarks(query, asked), query])] : [query];
  const answer = own.length > 1 ? await searchFor(own) : typed;
  const isHeld = isHeldIn(answer);
  const isOther = isInOther(lang, query, asked);
  const translated: string[] = [];
  for (const words of inWordsOf(lang, query, asked)) {
    const { first } = await searchFor([words]);
    if (first.some((page) => holds(page, words))) translated.push(words);
  }
  if (translated.length > 0) {
    const held = isHeld ? own : [];
    // Pages in English have names in Vietnamese; of English words the others have abbreviations at most.
    const words = isOther && lang === 'vi' ? [...translated, ...held] : [...held, ...translated];
    return { answer: await searchFor(words), pairs: pairsOf(lang, asked), near: [], isOther };
  }
  if (isHeld) return { answer, pairs: [], near: [], isOther };
  const nothing: Answer = { ...answer, total: 0, named: 0, first: [], load: async () => [] };
  return { answer: nothing, pairs: [], near: nearestPairs(lang, query, asked, rows), isOther };
}

/** The same, with what is to be said of it. */
export async function askOtherWords(
  { query, filters }: Question,
  answer: Answer,
  searchFor: (words: readonly string[]) => Promise<Answer>,
): Promise<Widened> {
  const lang = pageLang;
  const { pairs, isOther, ...widened } = await widen({ lang, query, answer }, loadLexicon, searchFor);
  const words = lexiconWordsIn(lang);
  const twin = pathIn(otherOf(lang), searchPath) + searchFromState({ query, filters, also: [] });
  const said = [
    ...(pairs.length > 0 ? [words.searched(pairs, 0)] : []),
    ...(isOther ? [words.inOther(quoteQuery(query), twin)] : []),
  ];
  return { ...widened, said };
}
