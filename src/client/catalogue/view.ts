/** Writes a state and its results into the page. */
import { correctDeadlines, dayOfPage } from '../day.ts';
import { element } from '../element.ts';
import { cutNote, isCut, queryFrom } from '../query.ts';
import { showChips } from './chips.ts';
import type { Parts } from './elements.ts';
import { type Chosen, countsOf } from './facets.ts';
import type { Results } from './results.ts';
import { type RowSetting, rowOf } from './rows.ts';
import type { CatalogueState } from './state.ts';

/** Rows that are shown before "Show more". */
const step = 25;

const nothing = 'No task or measure fits.';

/** Shows in the controls what is asked. */
export function showState(
  { field, sort, boxes, on, facets }: Parts,
  { query, chosen, sort: order }: CatalogueState,
): void {
  if (queryFrom(field.value) !== query) field.value = query;
  for (const option of sort.options) option.disabled = option.value === 'relevance' && query === '';
  sort.value = order;
  let count = 0;
  for (const box of boxes) {
    box.checked = chosen.get(box.name)?.includes(box.value) ?? false;
    if (!box.checked) continue;
    count++;
    const more = box.closest('details');
    if (more && more !== facets) more.open = true;
  }
  on.textContent = count > 0 ? `, ${count} on` : '';
}

/** How many entries each box would show. */
export function showCounts({ boxes, names }: Parts, { found }: Results, chosen: Chosen): void {
  const counts = new Map(names.map((name) => [name, countsOf(name, found.entries, chosen)]));
  for (const box of boxes) {
    const count = box.closest('label')?.querySelector('.count');
    const words = String(counts.get(box.name)?.get(box.value) ?? 0);
    if (count && count.textContent !== words) count.textContent = words;
  }
}

/**
 * Shows the results in place of the list that the page came with.
 * @param where the entries are, if not in this catalogue alone
 * @param limits of a frame, which stand in its address
 * @returns the count in words
 */
export function showResults(
  parts: Parts,
  state: CatalogueState,
  results: Results,
  {
    where,
    target,
    limits,
    ask,
  }: {
    where: string;
    target: string | undefined;
    limits: Chosen;
    ask: (state: CatalogueState) => Promise<void>;
  },
): string {
  const { found, shown, total } = results;
  const cut = isCut(state.query) ? ` ${cutNote}` : '';
  const rest = ` of ${total} tasks and measures${where}.${cut}`;
  parts.message.hidden = shown.length > 0;
  parts.message.textContent = nothing;
  if (shown.length === 0)
    // Without advice the message stands.
    import('./advice.ts').then(
      ({ showAdvice }) => showAdvice(parts, state, results, limits, ask),
      () => undefined,
    );
  showChips(parts, state, ask);
  parts.count.replaceChildren(element('b', {}, String(shown.length)), rest, ...wordsUsed(state, results));
  parts.list.replaceChildren(...listOf(results, { terms: found.terms, target, shapes: parts.shapes }));
  return shown.length === 0 ? nothing : `${shown.length}${rest}${found.partial ? ' None has all the words.' : ''}`;
}

/** The words of the texts by which the entries were found. */
function wordsUsed({ query }: CatalogueState, { found, shown }: Results): (Node | string)[] {
  const terms = [...found.terms];
  if (query === '' || shown.length === 0 || terms.length === 0) return [];
  const words = terms.slice(0, 4).flatMap((term, index) => [index > 0 ? ', ' : '', element('mark', {}, term)]);
  const more = terms.length > 4 ? ` and ${terms.length - 4} more` : '';
  return [
    found.partial ? ' None has all the words; those with some of them, best first: ' : ' Words used: ',
    ...words,
    more,
  ];
}

function listOf({ shown }: Results, setting: RowSetting): HTMLElement[] {
  if (shown.length === 0) return [];
  const wide = shown.some(({ number }) => number.length > 3);
  const list = element('ul', { className: wide ? 'rows wide' : 'rows' });
  list.dataset['results'] = '';
  const more = element('button', { type: 'button', className: 'button' });
  const extend = () => {
    const from = list.childElementCount;
    list.append(...shown.slice(from, from + step).map((entry) => rowOf(entry, setting)));
    correctDeadlines(list, dayOfPage());
    const left = shown.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = `Show ${Math.min(step, left)} more`;
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };
  more.onclick = extend;
  extend();
  return [list, more];
}
