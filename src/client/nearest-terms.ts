/** Terms of the lexicon that are offered where nothing is found. Loaded when that happens. */
import { lexiconWordsIn } from '../words/client/lexicon.ts';
import type { Pair } from './lexicon.ts';
import { pageLang } from './page-lang.ts';
import { nodesOf } from './rich.ts';

/** @param search searches for the term that is pressed */
export function nearestTerms(pairs: readonly Pair[], search: (term: string) => unknown): (Node | string)[] {
  const { nearest, term } = lexiconWordsIn(pageLang);
  const terms = pairs.flatMap(([own, other], place) => [
    ...(place > 0 ? [', '] : []),
    ...nodesOf([term(own, other)], () => void search(own)),
  ]);
  return [nearest, ...terms, '.'];
}
