/** Writes a state and its results into the page. */
import { mostLetters } from '../../model/query.ts';
import { catalogueWordsIn } from '../../words/client/catalogue.ts';
import { queryWordsIn } from '../../words/client/query.ts';
import { withoutMarkup } from '../../words/rich.ts';
import { correctDeadlines, dayOfPage } from '../day.ts';
import { element } from '../element.ts';
import { pageLang } from '../page-lang.ts';
import { isCut, queryFrom } from '../query.ts';
import { nodesOf, type Sentence } from '../rich.ts';
import { showChips } from './chips.ts';
import { namesOf, type Parts } from './elements.ts';
import type { Parts as Loading } from './engine.ts';
import { type Chosen, countsOf } from './facets.ts';
import type { Results } from './results.ts';
import { type RowSetting, rowOf } from './rows.ts';
import type { CatalogueState } from './state.ts';

/** Rows that are shown before "Show more". */
export const step = 25;
/** Words of the texts that are named. */
const mostNamed = 4;

const { lang } = document.documentElement;
const queryWords = queryWordsIn(lang);
const words = catalogueWordsIn(lang);

/** Shows in the controls what is asked. */
export function showState(
  { field, sort, boxes, on, folds }: Parts,
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
    if (more && !more.matches('.facet, .facets')) more.open = true;
  }
  on.textContent = count > 0 ? words.filtersOn(count) : '';
  for (const fold of folds) showChosen(fold, chosen);
}

/** What is chosen in a facet, said where it is folded; and of two in one place, the one in which something is chosen. */
function showChosen(fold: Element, chosen: Chosen): void {
  const said = fold.querySelector('[data-chosen]');
  const checked = [...fold.querySelectorAll<HTMLInputElement>('input[name]:checked')];
  if (said) said.textContent = checked.map((box) => namesOf(box).option).join(', ');
  const way = fold.querySelector<HTMLInputElement>('[data-switch]');
  if (way && checked.length > 0) way.checked = chosen.has(way.dataset['switch'] ?? '');
}

/** How many entries each box would show. */
export function showCounts({ boxes, names }: Parts, { found }: Results, chosen: Chosen): void {
  // Some facets of a catalogue in parts come later.
  const known = names.filter((name) => found.entries.slice(0, 1).every(({ values }) => values.get(name)));
  const counts = new Map(known.map((name) => [name, countsOf(name, found.entries, chosen)]));
  for (const box of boxes) {
    const count = box.closest('label')?.querySelector('.count');
    const own = counts.get(box.name);
    const shown = own ? String(own.get(box.value) ?? 0) : '';
    if (count && count.textContent !== shown) count.textContent = shown;
  }
}

/** A page that is asked for and is no entry, as a row before all others. */
export interface FirstRow {
  readonly href: string;
  readonly mark: string;
  readonly title: string;
  readonly why: string;
}

/**
 * Shows the results in place of the list that the page came with.
 * @param others how many other catalogues the entries are of too
 * @param limits of a frame, which stand in its address
 * @param first pages that are asked for and are no entries
 * @param plain whether that list is the answer: it is left alone, and with it the reader's place in it
 * @returns the count in words
 */
export function showResults(
  parts: Parts,
  state: CatalogueState,
  results: Results,
  {
    others,
    target,
    limits,
    first,
    plain,
    ask,
    describe,
  }: {
    others: number;
    target: string | undefined;
    limits: Chosen;
    first: readonly FirstRow[];
    plain: boolean;
    ask: (state: CatalogueState) => Promise<void>;
    describe: Loading['describe'] | undefined;
  },
): string {
  const { found, shown, total } = results;
  const counted = words.counted(shown.length, total, others);
  const cut = isCut(state.query) ? [queryWords.cut(mostLetters)] : [];
  parts.message.hidden = shown.length > 0 || first.length > 0;
  parts.message.textContent = words.nothing;
  if (!parts.message.hidden && !found.lost)
    // Without advice the message stands.
    import('./advice.ts').then(
      ({ showAdvice }) => showAdvice(parts, state, results, limits, ask),
      () => undefined,
    );
  showChips(parts, state, ask);
  // Where a part of the search is lost, none is no answer.
  const isUnsure = found.lost === true && shown.length === 0;
  parts.show.textContent = isUnsure ? queryWords.stillLoading : words.showResults(shown.length);
  parts.count.replaceChildren(...(isUnsure ? [] : nodesOf([counted, ...cut, ...wordsUsed(state, results)])));
  if (!plain)
    parts.list.replaceChildren(
      ...(first.length > 0 ? [rowsBefore(first, target)] : []),
      ...listOf(results, { terms: found.terms, target, shapes: parts.shapes }, describe),
    );
  if (!parts.message.hidden && !found.lost) return words.nothing;
  return [
    ...(found.lost ? [queryWords.lost] : []),
    ...first.map(({ title }) => title),
    ...(isUnsure ? [] : [withoutMarkup(counted)]),
    ...cut,
    ...(found.partial ? [words.partly] : []),
  ].join(' ');
}

/** Says that entries may be missing from the answer. */
export function showLost({ message }: Parts, again: () => void): void {
  const button = element('button', { type: 'button', className: 'button', onclick: again }, queryWords.tryAgain);
  message.replaceChildren(element('strong', {}, queryWords.lost), element('p', {}, button));
  message.hidden = false;
}

/** The ways to pages that are no entries, before what fits the words. */
function rowsBefore(rows: readonly FirstRow[], target = ''): HTMLElement {
  const items = rows.map(({ href, mark, title, why }) => {
    const number = element('span', { className: 'no' }, mark);
    const link = element('a', { href, target }, number, ' ', element('b', {}, title));
    return element('li', {}, link, element('small', {}, why));
  });
  const list = element('ul', { className: 'rows' }, ...items);
  list.dataset['results'] = '';
  return list;
}

/** The words of the texts by which the entries were found. */
function wordsUsed({ query }: CatalogueState, { found, shown }: Results): Sentence[] {
  // Those of Vietnamese are syllables, which stand in many words.
  const terms = pageLang === 'vi' ? [] : [...found.terms];
  if (found.said || (pageLang === 'vi' && found.partial))
    return [...(found.partial ? [words.partly] : []), ...(found.said ?? [])];
  if (query === '' || shown.length === 0 || terms.length === 0) return [];
  const [named, more] = [terms.slice(0, mostNamed), Math.max(terms.length - mostNamed, 0)];
  return [found.partial ? words.someWordsUsed(named, more) : words.wordsUsed(named, more)];
}

function listOf({ shown }: Results, setting: RowSetting, describe: Loading['describe'] | undefined): HTMLElement[] {
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
    more.textContent = words.showMore(Math.min(step, left));
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };
  more.onclick = async () => {
    const from = list.childElementCount;
    // Where they cannot be had, the button is still there.
    await describe?.(shown.slice(from, from + step));
    extend();
  };
  extend();
  return [list, more];
}
