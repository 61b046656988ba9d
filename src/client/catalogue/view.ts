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
import { breathe } from '../waiting.ts';
import { type Answer, type Counts, step, type Told } from './answer.ts';
import { showChips } from './chips.ts';
import { namesOf, type Parts } from './elements.ts';
import type { Entry } from './entries.ts';
import type { Chosen } from './facets.ts';
import { type RowSetting, rowOf } from './rows.ts';
import type { CatalogueState } from './state.ts';

/** Boxes that are written before the page may do what else is to be done. */
const atOnce = 500;
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

/**
 * How many entries each box would show.
 * @param isCurrent whether that is still to be shown
 */
export async function showCounts({ boxes }: Parts, counts: Counts, isCurrent: () => boolean): Promise<void> {
  for (const [place, box] of boxes.entries()) {
    if (place % atOnce === 0) await breathe();
    if (!isCurrent()) return;
    const count = box.parentElement?.querySelector('.count');
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
  answer: Answer,
  {
    others,
    target,
    limits,
    first,
    plain,
    ask,
  }: {
    others: number;
    target: string | undefined;
    limits: Chosen;
    first: readonly FirstRow[];
    plain: boolean;
    ask: (state: CatalogueState) => Promise<void>;
  },
): string {
  const { found, count, total } = answer;
  const counted = words.counted(count, total, others);
  const cut = isCut(state.query) ? [queryWords.cut(mostLetters)] : [];
  parts.message.hidden = count > 0 || first.length > 0;
  parts.message.textContent = words.nothing;
  if (!parts.message.hidden && !found.lost)
    // Without advice the message stands.
    import('./advice.ts').then(
      ({ showAdvice }) => showAdvice(parts, state, answer, limits, ask),
      () => undefined,
    );
  showChips(parts, state, ask);
  // Where a part of the search is lost, none is no answer.
  const isUnsure = found.lost === true && count === 0;
  parts.show.textContent = isUnsure ? queryWords.stillLoading : words.showResults(count);
  parts.count.replaceChildren(...(isUnsure ? [] : nodesOf([counted, ...cut, ...wordsUsed(state, answer)])));
  if (!plain)
    parts.list.replaceChildren(
      ...(first.length > 0 ? [rowsBefore(first, target)] : []),
      ...listOf(answer, { terms: found.terms, target, shapes: parts.shapes }),
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
function wordsUsed({ query }: CatalogueState, { found, count }: Told): Sentence[] {
  // Those of Vietnamese are syllables, which stand in many words.
  const terms = pageLang === 'vi' ? [] : [...found.terms];
  if (found.said || (pageLang === 'vi' && found.partial))
    return [...(found.partial ? [words.partly] : []), ...(found.said ?? [])];
  if (query === '' || count === 0 || terms.length === 0) return [];
  const named = terms.slice(0, mostNamed);
  const more = terms.length - named.length;
  return [found.partial ? words.someWordsUsed(named, more) : words.wordsUsed(named, more)];
}

function listOf({ rows, count, wide, rowsFrom }: Answer, setting: RowSetting): HTMLElement[] {
  if (count === 0) return [];
  const list = element('ul', { className: wide ? 'rows wide' : 'rows' });
  list.dataset['results'] = '';
  const more = element('button', { type: 'button', className: 'button' });
  const extend = (rows: readonly Entry[]) => {
    const from = list.childElementCount;
    list.append(...rows.map((entry) => rowOf(entry, setting)));
    correctDeadlines(list, dayOfPage());
    const left = count - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = words.showMore(Math.min(step, left));
    if (from > 0) list.children[from]?.querySelector('a')?.focus();
  };
  // Where they cannot be had, the button is still there.
  more.onclick = async () => extend(await rowsFrom(list.childElementCount));
  extend(rows);
  return [list, more];
}
