/** What to do where nothing fits. Loaded when that happens. */
import { queryPath } from '../../model/paths.ts';
import { adviceWordsIn } from '../../words/client/advice.ts';
import { queryWordsIn } from '../../words/client/query.ts';
import { element } from '../element.ts';
import { nearestTerms } from '../nearest-terms.ts';
import { inPageLang } from '../page-lang.ts';
import { quoteQuery, searchedWords } from '../query.ts';
import { nodesOf, type Sentence } from '../rich.ts';
import { pagePath } from '../site-path.ts';
import type { Answer } from './answer.ts';
import { choicesOf } from './chips.ts';
import type { Parts } from './elements.ts';
import type { Chosen } from './facets.ts';
import { type CatalogueState, parametersOf, searchFromState, without } from './state.ts';

/** Unknown words that are named. */
const mostNamed = 6;

/**
 * Writes which words are unknown, near ones, and which filters stand in the way.
 * @param limits of a frame, which stand in its address
 */
export async function showAdvice(
  parts: Parts,
  state: CatalogueState,
  { found, total, countWith }: Answer,
  limits: Chosen,
  ask: (state: CatalogueState) => Promise<void>,
): Promise<void> {
  const { message, field } = parts;
  const { lang } = document.documentElement;
  const words = adviceWordsIn(lang);
  const quoted = (unknown: readonly string[]) =>
    unknown.slice(0, mostNamed).map(quoteQuery).join(', ') +
    (unknown.length > mostNamed ? queryWordsIn(lang).andMore(unknown.length - mostNamed) : '');
  /** A way that keeps what else is asked, and the limits of a frame. */
  const turnTo = (next: CatalogueState) => ask(next).then(() => field.focus());
  const ways: (Node | string)[][] = [];
  const advise = (sentence: Sentence, press?: () => void) => ways.push(nodesOf([sentence], press));
  if (found.unknown.length > 0) advise(words.unknownWords(quoted(found.unknown)));
  const { suggestion } = found;
  if (suggestion) advise(words.nearest(suggestion), () => turnTo({ ...state, query: suggestion }));
  if (found.near?.length) ways.push(nearestTerms(found.near, (term) => turnTo({ ...state, query: term })));
  for (const sentence of found.said ?? []) advise(sentence);
  // Nothing fits the limits of the page's address: they are mistyped, or of an older catalogue.
  if (limits.size > 0 && total === 0) advise(words.limits(namesOf(limits), searchFromState(state) || pagePath()));
  for (const { name, value, text } of choicesOf(parts, state)) {
    const next = without(state, name, value);
    const count = await countWith(next.chosen);
    if (count === 0) continue;
    advise(words.drop(text, count), () => turnTo(next));
  }
  if (state.query !== '') advise(words.allTexts(inPageLang(queryPath(searchedWords(state.query)))));
  message.replaceChildren(
    element('strong', {}, message.textContent ?? ''),
    ...ways.map((way) => element('p', {}, ...way)),
  );
}

/** Limits with their values, as the address writes them: `lead: mic`. */
const namesOf = (limits: Chosen): string[] =>
  parametersOf(limits).map(([name, value]) => `${name.replace('only-', '')}: ${value}`);
