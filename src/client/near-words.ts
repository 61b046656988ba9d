/** The nearest terms, and the nearest words for slips of the reader's. Loaded where nothing was found, or guides alone. */
import type { CatalogueNames } from '../model/catalogue-file.ts';
import { foldedWords } from '../model/fold.ts';
import { findNearest } from '../model/nearest.ts';
import { catalogueNamesPath } from '../model/paths.ts';
import { mayBeVietnamese } from '../model/text/written-syllable.ts';
import { searchWordsIn } from '../words/client/search.ts';
import type { Pair } from './lexicon.ts';
import { nearestTerms } from './nearest-terms.ts';
import { inPageLang } from './page-lang.ts';
import { searchedWords } from './query.ts';
import { nodesOf } from './rich.ts';
import { served } from './site-path.ts';

/** Words of fewer letters have too many neighbours. */
const fewest = 4;
/** How long a reader waits for it, in milliseconds. */
const patience = 5000;

let loading: Promise<readonly string[]> | undefined;

/** The words of the names of agencies, documents and groups. */
async function load(): Promise<readonly string[]> {
  const response = await fetch(served(inPageLang(catalogueNamesPath)), { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(response.statusText);
  const names: CatalogueNames = await response.json();
  const texts = Object.values(names).flatMap((options) => Object.values(options).flat());
  return [...new Set(texts.flatMap(foldedWords))];
}

/**
 * The words with each that is unknown among names in its nearest spelling there: `ministry of health` for `ministy of
 * heath`. Undefined where that changes nothing.
 */
async function nearQuery(query: string): Promise<string | undefined> {
  loading ??= load();
  loading.catch(() => {
    loading = undefined;
  });
  return nearestWords(query, await loading);
}

/**
 * Adds to what is said of an answer the terms that come nearest, or else the words in their nearest spelling, as buttons
 * that search for them.
 * @param isCurrent whether it is still the answer that is shown
 */
export async function offerNear(
  { said, field, query, near }: { said: Element; field: HTMLInputElement; query: string; near: readonly Pair[] },
  isCurrent: () => boolean,
  search: () => void,
): Promise<void> {
  const spelled = near.length > 0 ? undefined : await nearQuery(query).catch(() => undefined);
  if (!isCurrent()) return;
  const searchFor = (words: string) => {
    field.value = words;
    field.focus();
    search();
  };
  if (near.length > 0) said.append(' ', ...nearestTerms(near, searchFor));
  if (!spelled) return;
  const { nearest } = searchWordsIn(document.documentElement.lang);
  said.append(' ', ...nodesOf([nearest(spelled)], () => searchFor(spelled)));
}

/** The same, among given words. A Vietnamese syllable has many neighbours that are no slip of it. Pure. */
export function nearestWords(query: string, known: readonly string[]): string | undefined {
  if (mayBeVietnamese(query)) return undefined;
  const words = foldedWords(searchedWords(query));
  const near = words.map((word) =>
    word.length < fewest || /\d/u.test(word) || known.includes(word) ? word : (findNearest(word, known) ?? word),
  );
  return near.join(' ') === words.join(' ') ? undefined : near.join(' ');
}
