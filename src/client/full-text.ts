/** The search of all texts by what was typed and, where these do not hold it, by what the lexicon has in its place. */
import { mayBeVietnamese } from '../model/text/written-syllable.ts';
import type { Rich } from '../words/rich.ts';
import type { Pair } from './lexicon.ts';
import { pageLang } from './page-lang.ts';
import { type Answer, ask, type Question } from './pagefind.ts';
import { isNamed, isPoor } from './search-result.ts';
import { waitFor } from './waiting.ts';

/** An answer with what is to be said of it. */
export interface Widened {
  readonly answer: Answer;
  /** What was searched for in the place of the words typed, and the way to the pages in the other language. */
  readonly said: readonly Rich[];
  /** Phrases of the lexicon that come nearest, where nothing is found. */
  readonly near: readonly Pair[];
}

/** The same, and whether a part of the search could not be had, so that results may be missing. */
interface Complete extends Widened {
  readonly lost: boolean;
}

/**
 * The rest is loaded only where the answer may need it; without it the answer is that to what was typed, and says that
 * something is lost.
 * @throws Unavailable as `ask` does
 */
export async function askWidely(question: Question, saySlow: () => void): Promise<Complete> {
  const answer = await ask(question, saySlow);
  const { query } = question;
  const { first, named } = answer;
  const isEnglish = pageLang === 'en';
  const isClear = query === '' || named > 0 || (isEnglish && first.some((found) => isNamed(found, query)));
  const mayLack = !isEnglish || mayBeVietnamese(query) || isPoor(first, query);
  const plain = { answer, said: [], near: [], lost: answer.lost === true };
  if (isClear || !mayLack) return plain;
  const wide = import('./other-words.ts').then(({ askOtherWords }) =>
    askOtherWords(question, answer, (instead) => ask({ ...question, instead }, saySlow)),
  );
  return waitFor(wide, saySlow).then(
    (widened) => ({ ...widened, lost: plain.lost || widened.answer.lost === true }),
    () => ({ ...plain, lost: true }),
  );
}
