/** What to do where nothing fits. Loaded when that happens. */
import { queryPath } from '../../model/paths.ts';
import { element } from '../element.ts';
import { fits } from './facets.ts';
import { namesOf, type Parts } from './parts.ts';
import type { Results } from './results.ts';
import { type CatalogueState, without } from './state.ts';

/** Writes which words are unknown, near ones, and which filters stand in the way. */
export function showAdvice(
  { message, boxes, field }: Parts,
  state: CatalogueState,
  { found }: Results,
  ask: (state: CatalogueState) => Promise<void>,
): void {
  const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
  const ways: (Node | string)[][] = [];
  if (found.unknown.length > 0) ways.push([`In no task or measure here: ${quoted(found.unknown)}.`]);
  if (found.suggestion) {
    ways.push([
      'Nearest words: ',
      element('a', { href: `?q=${encodeURIComponent(found.suggestion)}` }, found.suggestion),
    ]);
  }
  for (const box of boxes.filter((one) => state.chosen[one.name]?.includes(one.value))) {
    const next = without(state, box.name, box.value);
    const count = found.entries.filter((entry) => fits(entry, next.chosen)).length;
    if (count === 0) continue;
    const { facet, option } = namesOf(box);
    const button = element(
      'button',
      { type: 'button', className: 'as-link', onclick: () => ask(next).then(() => field.focus()) },
      `Drop “${facet}: ${option}”`,
    );
    ways.push([button, ` to see ${count}.`]);
  }
  if (state.query !== '')
    ways.push([element('a', { href: queryPath(state.query) }, 'Search all texts'), ' for these words.']);
  message.replaceChildren(
    element('strong', {}, message.textContent ?? ''),
    ...ways.map((way) => element('p', {}, ...way)),
  );
}
