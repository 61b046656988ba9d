/** The search page: reads the form and the address, asks the index, writes the results as nodes. */
import { piecesOf } from './excerpt.ts';
import { addressOf, exactFirst, kindOf } from './found.ts';
import { otherBoxes, othersAsked } from './other-catalogues.ts';
import { type Answer, ask, type Found, forgetFailures, prepare } from './pagefind.ts';
import { filterNames, isEmpty, type SearchState, searchFromState, stateFromSearch } from './search-state.ts';
import { unreachedMessage } from './unreached.ts';

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

let latest = 0;

const selectOf = (name: string) => find<HTMLSelectElement>(`#${name}`);

function stateFromForm(): SearchState {
  const set = filterNames.map((name) => [name, selectOf(name).value] as const).filter(([, value]) => value !== '');
  const also = boxes.filter((box) => box.checked).map((box) => box.value);
  return { query: field.value.trim(), filters: Object.fromEntries(set), also };
}

function showInForm({ query, filters, also }: SearchState): void {
  field.value = query;
  for (const name of filterNames) selectOf(name).value = filters[name] ?? '';
  for (const box of boxes) box.checked = also.includes(box.value);
}

function say(words: string, title?: string): void {
  count.textContent = title ?? words;
  count.classList.toggle('loud', title !== undefined);
  message.hidden = title === undefined;
}

function rowOf(found: Found): HTMLLIElement {
  const row = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = addressOf(found);
  link.textContent = found.meta['title'] ?? found.url;
  heading.append(link);
  const place = document.createElement('p');
  place.className = 'note';
  place.textContent = kindOf(found);
  const words = document.createElement('p');
  for (const { text, hit } of piecesOf(found.excerpt)) {
    const node = hit ? document.createElement('mark') : document.createTextNode('');
    node.textContent = text;
    words.append(node);
  }
  row.append(heading, words, place);
  return row;
}

/** Names the catalogues that are no part of the answer. */
function showUnreached({ unreached }: Answer, run: number): void {
  if (run !== latest || unreached.length === 0) return;
  for (const old of document.querySelectorAll('[data-unreached]')) old.remove();
  const names = unreached.map(({ name }) => name);
  message.after(
    unreachedMessage(names, () => {
      forgetFailures();
      submit();
    }),
  );
}

async function showNext(answer: Answer, run: number): Promise<void> {
  const from = list.childElementCount;
  const found = await answer.load(from, from + pageSize);
  if (run !== latest) return;
  list.append(...exactFirst(found, field.value).map(rowOf));
  if (answer.unreached.length > 0) showUnreached(answer, run);
  more.hidden = list.childElementCount >= answer.total;
  more.onclick = () => showNext(answer, latest).catch(() => say('', 'Search is unavailable.'));
  if (from > 0) list.querySelectorAll<HTMLAnchorElement>('h2 a')[from]?.focus();
}

async function run(state: SearchState): Promise<void> {
  const own = ++latest;
  list.replaceChildren();
  for (const old of document.querySelectorAll('[data-unreached]')) old.remove();
  more.hidden = true;
  if (isEmpty(state)) return say('');
  say('Searching …');
  const asked = state.query === '' ? '' : ` for “${state.query}”`;
  try {
    const answer = await ask(state, othersAsked(boxes, state.also));
    if (own !== latest) return;
    if (answer.total === 0) {
      showUnreached(answer, own);
      return say('', `Nothing found${asked}.`);
    }
    await showNext(answer, own);
    if (own === latest)
      say(`${answer.total.toLocaleString('en-GB')} ${answer.total === 1 ? 'result' : 'results'}${asked}.`);
  } catch {
    if (own !== latest) return;
    list.replaceChildren();
    say('', 'Search is unavailable.');
  }
}

function submit(): void {
  const state = stateFromForm();
  const search = searchFromState(state);
  if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
  void run(state);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
form.addEventListener('change', (event) => {
  const { target } = event;
  if (target instanceof HTMLSelectElement || boxes.some((box) => box === target)) submit();
});
addEventListener('popstate', () => {
  const state = stateFromSearch(location.search);
  showInForm(state);
  void run(state);
});

// Who opens this page is about to search.
void prepare();
const initial = stateFromSearch(location.search);
showInForm(initial);
if (isEmpty(initial)) field.focus();
void run(initial);
