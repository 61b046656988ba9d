/** The search page: reads the form and the address, asks the index, writes the results as nodes. */
import { mostLetters } from '../model/query.ts';
import { queryWordsIn } from '../words/client/query.ts';
import { searchWordsIn } from '../words/client/search.ts';
import { Address } from './address.ts';
import { piecesOf } from './excerpt.ts';
import { askWidely } from './full-text.ts';
import { otherBoxes, othersAsked } from './other-catalogues.ts';
import { type Answer, type Found, forgetFailures, prepare, Unavailable } from './pagefind.ts';
import { isCut, queryFrom, quoteQuery } from './query.ts';
import { Retry } from './retry.ts';
import { nodesOf } from './rich.ts';
import { addressOf, exactFirst, isPoor, kindOf } from './search-result.ts';
import { filterNames, isEmpty, type SearchState, searchFromState, stateFromSearch } from './search-state.ts';
import { served } from './site-path.ts';
import { stateLine } from './state-line.ts';
import { unreachedMessage } from './unavailable-notice.ts';

const pageSize = 10;

const find = <T extends Element>(selector: string): T => {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
};

const form = find<HTMLFormElement>('.search-form');
const field = find<HTMLInputElement>('#q');
const count = find<HTMLElement>('#search-count');
const message = find<HTMLElement>('#search-message');
const list = find<HTMLOListElement>('.results');
const more = find<HTMLButtonElement>('#search-more');
const boxes = otherBoxes(form);

const { lang } = document.documentElement;
const queryWords = queryWordsIn(lang);
const searchWords = searchWordsIn(lang);

let latest = 0;
const retry = new Retry();

const selectOf = (name: string) => find<HTMLSelectElement>(`#${name}`);

let asked = stateFromSearch(location.search);
const address = new Address(() => searchFromState(asked));

function stateFromForm(): SearchState {
  const set = filterNames.map((name) => [name, selectOf(name).value] as const).filter(([, value]) => value !== '');
  const also = boxes.filter((box) => box.checked).map((box) => box.value);
  return { query: queryFrom(field.value), filters: Object.fromEntries(set), also };
}

/** Sets a list to a value. One of an old or mistyped address is shown too, so that it can be taken back. */
function set(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) {
    const isWhole = select.dataset['rest'] === undefined;
    select.add(new Option(isWhole ? queryWords.unknown(value) : value, value));
    if (!isWhole) void fillLists();
  }
  select.value = value;
}

let filling: Promise<void> | undefined;

/** Makes lists whole that the page holds in part. Where that fails it is tried again when it is next asked for. */
async function fillLists(): Promise<void> {
  const selects = [...form.querySelectorAll<HTMLSelectElement>('select[data-rest]')];
  if (selects.length === 0) return;
  filling ??= import('./search-lists.ts').then((lists) => lists.fillLists(selects, set));
  try {
    await filling;
  } catch {
    filling = undefined;
  }
}

function showInForm({ query, filters, also }: SearchState): void {
  field.value = query;
  for (const name of filterNames) set(selectOf(name), filters[name] ?? '');
  for (const box of boxes) box.checked = also.includes(box.value);
}

/** Says how many there are, or, loudly, why there are none; the ways on stand below the loud words. */
function say(words: string, loud?: 'nothing' | 'slow' | 'unavailable' | 'outdated'): void {
  count.textContent = words;
  count.classList.toggle('loud', loud !== undefined);
  message.hidden = loud === undefined;
  for (const part of message.querySelectorAll<HTMLElement>('[data-where]'))
    part.hidden = part.dataset['where'] !== loud;
}

/** @param error of the search */
function sayUnavailable(error: unknown): void {
  list.replaceChildren();
  more.hidden = true;
  const outdated = error instanceof Unavailable && error.outdated;
  if (outdated) say(searchWords.outdated, 'outdated');
  else say(searchWords.unavailable, 'unavailable');
}

function rowOf(found: Found): HTMLLIElement {
  const row = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = served(addressOf(found));
  link.textContent = found.meta['title'] ?? found.url;
  heading.append(link);
  const place = document.createElement('p');
  place.className = 'note';
  place.textContent = kindOf(found, searchWords.kinds);
  const words = document.createElement('p');
  for (const { text, hit } of piecesOf(found.excerpt)) {
    const node = hit ? document.createElement('mark') : document.createTextNode('');
    node.textContent = text;
    words.append(node);
  }
  row.append(heading, words, ...stateLine(found, 'p'), place);
  return row;
}

/** Names the catalogues that are no part of the answer. */
function showUnreached({ unreached }: Answer, run: number): void {
  if (unreached.length === 0 || run !== latest) return;
  for (const old of document.querySelectorAll('[data-unreached]')) old.remove();
  const names = unreached.map(({ name }) => name);
  message.after(
    unreachedMessage(names, () => {
      forgetFailures();
      submit();
    }),
  );
}

function show(found: readonly Found[], answer: Answer, run: number): void {
  list.append(...exactFirst(found, field.value).map(rowOf));
  showUnreached(answer, run);
  more.hidden = list.childElementCount >= answer.total;
}

/** Takes away an answer. */
function clear(): void {
  list.replaceChildren();
  for (const old of document.querySelectorAll('[data-unreached]')) old.remove();
  more.hidden = true;
}

async function showMore(answer: Answer, state: SearchState): Promise<void> {
  const own = latest;
  const from = list.childElementCount;
  try {
    const found = await answer.load(from, from + pageSize);
    if (own !== latest) return;
    show(found, answer, own);
  } catch {
    // The results are of an older index: they are asked for once more, with those that are shown.
    if (own === latest) await run(state, from + pageSize);
  }
  list.querySelectorAll<HTMLAnchorElement>('h2 a')[from]?.focus();
}

/** @param again whether what is missing is asked for once more: what is shown stays until there is more */
async function run(state: SearchState, first = pageSize, again = false): Promise<void> {
  const own = ++latest;
  if (!again) clear();
  if (isEmpty(state)) return say('');
  if (!again) say(searchWords.searching);
  const cut = isCut(state.query) ? [queryWords.cut(mostLetters)] : [];
  const saySlow = () => !again && own === latest && say(queryWords.stillLoading, 'slow');
  try {
    const question = { ...state, others: othersAsked(boxes, state.also), first };
    const { answer, said, near, lost } = await askWidely(question, saySlow);
    if (own !== latest) return;
    const { total } = answer;
    const isSame = again && lost && list.childElementCount > 0;
    if (lost) retry.later(() => run(state, first, true));
    else retry.stop();
    if (isSame) return;
    clear();
    show(answer.first, answer, own);
    more.onclick = () => showMore(answer, state);
    const counted = searchWords.counted(total, state.query === '' ? '' : quoteQuery(state.query));
    if (lost) say([...(total === 0 ? [] : [counted]), queryWords.lost, ...cut].join(' '), 'unavailable');
    else say([counted, ...cut].join(' '), total === 0 ? 'nothing' : undefined);
    if (said.length > 0) count.append(' ', ...nodesOf(said));
    if (state.query === '' || (said.length > 0 && answer.total > 0) || !isPoor(answer.first, state.query)) return;
    const { offerNear } = await import('./near-words.ts');
    await offerNear({ said: count, field, query: state.query, near }, () => own === latest, submit);
  } catch (error) {
    if (own !== latest) return;
    sayUnavailable(error);
    retry.later(() => run(state, first, true));
  }
}

function submit(): void {
  asked = stateFromForm();
  address.push();
  void run(asked);
}

// Before a list opens: a mouse comes over it, a finger touches it or the Tab key leads to it.
for (const type of ['pointerover', 'focusin'] as const) find('.filters').addEventListener(type, () => void fillLists());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
form.addEventListener('change', (event) => {
  const { target } = event;
  if (target instanceof HTMLSelectElement || boxes.some((box) => box === target)) submit();
});
find('#search-again').addEventListener('click', () => retry.now());
addEventListener('popstate', () => {
  address.drop();
  asked = stateFromSearch(location.search);
  showInForm(asked);
  void run(asked);
});

// Who opens this page is about to search.
void prepare();
// Takes away what is said where this script does not run.
find<HTMLElement>('#search-answer').dataset['since'] = '';
// What was typed before this script came is kept.
showInForm({ ...asked, query: field.value || asked.query });
if (isEmpty(asked)) field.focus();
void run(asked);
