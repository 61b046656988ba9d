/** A query in the words of the lexicon, and in the catalogue of the other language. Loaded where the texts do not hold its words. */

import { isLarge } from '../../model/catalogue-parts.ts';
import type { Lang } from '../../model/lang.ts';
import { catalogueFilePath, pathIn } from '../../model/paths.ts';
import {
  isMarked,
  isWellFormed,
  type Syllable,
  slipOf,
  syllablesOf,
  untoned,
} from '../../model/text/written-syllable.ts';
import { lexiconWordsIn } from '../../words/client/lexicon.ts';
import {
  inWordsOf,
  isInOther,
  loadLexicon,
  nearestPairs,
  otherOf,
  type Pair,
  pairsOf,
  phrasesIn,
  type Row,
} from '../lexicon.ts';
import { pageLang } from '../page-lang.ts';
import { quoteQuery } from '../query.ts';
import { served } from '../site-path.ts';
import type { Engine, Found } from './engine.ts';
import { entriesOf, type OptionOf } from './entries.ts';
import { readFile } from './file.ts';
import { engineIn } from './languages.ts';

/** Of so many Vietnamese words one may be unknown. */
const oneIn = 5;
/** How long a reader waits for the other catalogue, in milliseconds. */
const patience = 15_000;

/** What is asked, and how. */
interface Question {
  /** Of the page. */
  readonly lang: Lang;
  readonly query: string;
  readonly engine: Engine;
  /** What it found for the query itself. */
  readonly found: Found;
  readonly rows: readonly Row[];
}

/** What is found by other words than those that were typed. */
interface Widened extends Found {
  /** The phrases of the lexicon that were searched for. */
  readonly pairs: readonly Pair[];
  /** How many more the words of the other language gave. */
  readonly more: number;
  /** Whether the query is in the other language. */
  readonly isOther: boolean;
}

/**
 * Whether what has some of a query's words is worth showing: of English words less than half are unknown to the texts
 * and to the lexicon; of Vietnamese one in five at most, beside slips, where
 * others are a term of the lexicon; and what was found is one.
 */
function isWorthShowing({ partial, unknown, terms }: Found, query: string, of: Lang, rows: readonly Row[]): boolean {
  if (!partial || rows.length === 0) return true;
  const phrases = rows.flatMap((row) => row.phrases.map(({ words }) => words));
  const bare = !syllablesOf(query).some(isMarked);
  const isSame = (one: Syllable, other: Syllable) => one.key === other.key && slipOf(one, other, bare) <= untoned;
  const isKnown = (word: string) =>
    syllablesOf(word).every((one) => phrases.some((words) => words.some((other) => isSame(one, other))));
  const strange = unknown.filter((word) => !isKnown(word));
  const words = syllablesOf(query).length;
  if (of === 'en') return strange.length * 2 < words;
  const others = strange.filter((word) => syllablesOf(word).every(isWellFormed));
  const isTerm = (words: readonly Syllable[]) =>
    words.some(({ key }, place) => place > 0 && terms.has(key) && terms.has(words[place - 1]?.key ?? ''));
  if (others.length > 0) return others.length * oneIn <= words && phrasesIn(query, rows).length > 0;
  return phrases.some(isTerm);
}

/**
 * Searches for what the lexicon has in the place of the query's words, and in the other language.
 * @param askOther undefined where it is not to be asked; gives the engine over the other language's words; where it fails, the answer says that something is lost
 */
export async function widen(
  { lang, query, engine, found, rows }: Question,
  askOther: (() => Promise<Engine>) | undefined,
): Promise<Widened> {
  const asked = phrasesIn(query, rows);
  const isOther = isInOther(lang, query, asked);
  const searched = inWordsOf(lang, query, asked).map(async (words) => {
    await engine.parts?.prepare(words);
    return engine.search(words);
  });
  const translated = (await Promise.all(searched)).filter(({ partial, entries }) => !partial && entries.length > 0);
  // English texts hold no Vietnamese words: what is like them there is something else.
  const isOwn = !found.partial && !(isOther && lang === 'en');
  const own = new Set([...(isOwn ? found.entries : []), ...translated.flatMap(({ entries }) => entries)]);
  let lost = false;
  const theirs =
    askOther && (isOther || own.size === 0)
      ? await askOther().then(
          (engine) => engine.search(query),
          () => {
            lost = true;
            return undefined;
          },
        )
      : undefined;
  const byId = new Map(engine.search('').entries.map((entry) => [entry.id, entry]));
  const rest = (theirs?.entries ?? []).flatMap(({ id }) => byId.get(id) ?? []).filter((entry) => !own.has(entry));
  const more = theirs?.partial ? [] : rest;
  const pairs = translated.length > 0 ? pairsOf(lang, asked) : [];
  const entries = [...own, ...more];
  if (entries.length > 0) {
    const terms = new Set([...(isOwn ? found.terms : []), ...translated.flatMap(({ terms }) => [...terms])]);
    const answer = { entries, terms, unknown: [], partial: false, suggestion: undefined, lost };
    return { ...found, ...answer, pairs, isOther, more: more.length };
  }
  const [answer, of] = isOther ? [theirs, otherOf(lang)] : [found, lang];
  const isSome = answer && isWorthShowing(answer, query, of, rows);
  const some = !isSome ? [] : isOther ? rest : found.entries;
  return {
    ...{ ...found, entries: some, partial: some.length > 0, lost, pairs: [], isOther, more: 0 },
    near: some.length > 0 ? [] : nearestPairs(lang, query, asked, rows),
  };
}

let other: Promise<Engine> | undefined;

/** The engine over the catalogue of the other language, with the names of this page. */
function loadOther(optionOf: OptionOf): Promise<Engine> {
  other ??= load(optionOf).catch((error: unknown) => {
    other = undefined;
    throw error;
  });
  return other;
}

async function load(optionOf: OptionOf): Promise<Engine> {
  const lang = otherOf(pageLang);
  const response = await fetch(served(pathIn(lang, catalogueFilePath)), { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(response.statusText);
  const file = readFile(await response.json());
  const build = await engineIn(lang);
  return build(entriesOf(file, optionOf), file.synonyms);
}

/**
 * What is found for a query whose words the texts do not hold, with what is to be said of it.
 * @param here the page with what is asked of it, for the one in the other language; undefined where there is none
 */
export async function searchOtherWords(
  { query, engine, found }: Pick<Question, 'query' | 'engine' | 'found'>,
  optionOf: OptionOf,
  here: string | undefined,
): Promise<Found> {
  const lang = pageLang;
  const rows = await loadLexicon();
  const { pairs, more, isOther, ...widened } = await widen(
    { lang, query, engine, found, rows },
    // A large catalogue is not loaded beside another one.
    isLarge(engine.search('').entries.length) ? undefined : () => loadOther(optionOf),
  );
  const words = lexiconWordsIn(lang);
  const said = [
    ...(pairs.length + more > 0 ? [words.searched(pairs, more)] : []),
    ...(isOther && here !== undefined ? [words.inOther(quoteQuery(query), pathIn(otherOf(lang), here))] : []),
  ];
  return said.length > 0 ? { ...widened, said } : widened;
}
