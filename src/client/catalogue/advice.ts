/** What to do where nothing fits. Loaded when that happens. */
import { queryPath } from '../../model/paths.ts';
import { element } from '../element.ts';
import { quoteQuery, searchedWords } from '../query.ts';
import { choicesOf } from './chips.ts';
import type { Parts } from './elements.ts';
import { type Chosen, fits } from './facets.ts';
import type { Results } from './results.ts';
import { type CatalogueState, parametersOf, searchFromState, without } from './state.ts';

/** Unknown words that are named. */
const mostNamed = 6;

/**
 * Writes which words are unknown, near ones, and which filters stand in the way.
 * @param limits of a frame, which stand in its address
 */
export function showAdvice(
  parts: Parts,
  state: CatalogueState,
  { found, total }: Results,
  limits: Chosen,
  ask: (state: CatalogueState) => Promise<void>,
): void {
  const { message, field } = parts;
  const quoted = (words: readonly string[]) =>
    words.slice(0, mostNamed).map(quoteQuery).join(', ') +
    (words.length > mostNamed ? ` and ${words.length - mostNamed} more` : '');
  /** A way that keeps what else is asked, and the limits of a frame. */
  const way = (text: string, next: CatalogueState) =>
    element(
      'button',
      { type: 'button', className: 'as-link', onclick: () => ask(next).then(() => field.focus()) },
      text,
    );
  const ways: (Node | string)[][] = [];
  if (found.unknown.length > 0) ways.push([`In no task or measure here: ${quoted(found.unknown)}.`]);
  if (found.suggestion)
    ways.push(['Nearest words: ', way(found.suggestion, { ...state, query: found.suggestion }), '.']);
  if (limits.size > 0 && total === 0) ways.push(wayOutOf(limits, state));
  for (const { name, value, text } of choicesOf(parts, state)) {
    const next = without(state, name, value);
    const count = found.entries.filter((entry) => fits(entry, next.chosen)).length;
    if (count === 0) continue;
    ways.push([way(`Drop “${text}”`, next), ` to see ${count}.`]);
  }
  if (state.query !== '')
    ways.push([element('a', { href: queryPath(searchedWords(state.query)) }, 'Search all texts'), ' for these words.']);
  message.replaceChildren(
    element('strong', {}, message.textContent ?? ''),
    ...ways.map((way) => element('p', {}, ...way)),
  );
}

/** The same page without the limits of its address, where nothing fits them: they are mistyped, or of an older catalogue. */
function wayOutOf(limits: Chosen, state: CatalogueState): (Node | string)[] {
  const names = parametersOf(limits).map(([name, value]) => `${name.replace('only-', '')}: ${value}`);
  const href = searchFromState(state) || location.pathname;
  return [`Nothing here fits the limits of this page: ${names.join(', ')}. `, element('a', { href }, 'Drop them'), '.'];
}
