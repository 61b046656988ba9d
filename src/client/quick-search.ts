/** Quick search: a dialog over any page that asks the full-text index. Loaded on first use. */

import type { OtherCatalogue } from '../model/other-catalogue.ts';
import { otherCataloguesPath, queryPath, searchPath, tasksPath } from '../model/paths.ts';
import { mostLetters } from '../model/query.ts';
import { addressName } from '../model/site-address.ts';
import { queryWordsIn } from '../words/client/query.ts';
import { searchWordsIn } from '../words/client/search.ts';
import { moveByArrow } from './arrows.ts';
import { isComposing } from './composing.ts';
import { element } from './element.ts';
import { askWidely } from './full-text.ts';
import { findNamed } from './named-records.ts';
import { inPageLang } from './page-lang.ts';
import { forgetFailures, prepare, Unavailable } from './pagefind.ts';
import { isCut, queryFrom, quoteQuery } from './query.ts';
import styles from './quick-search.css?url';
import { resultOf } from './quick-search-result.ts';
import { Retry } from './retry.ts';
import { nodesOf, type Sentence } from './rich.ts';
import { exactFirst, isPoor } from './search-result.ts';
import { served } from './site-path.ts';

/** Results that are shown; the search page has the rest. */
const most = 8;
/** How long a reader waits for the list of other catalogues, in milliseconds. */
const patience = 5000;
/** How long the reader has to pause before the index is asked, in milliseconds. */
const pause = 120;

const { lang } = document.documentElement;
const queryWords = queryWordsIn(lang);
const searchWords = searchWordsIn(lang);
const { quick } = searchWords;
const tasks = inPageLang(tasksPath);

const field = element('input', {
  ...{ type: 'search', name: 'q', id: 'quick', maxLength: mostLetters + 1 },
  // Keyboards put nothing into it by themselves.
  ...{ autocomplete: 'off', autocapitalize: 'off', autocorrect: false, spellcheck: false },
});
const status = element('p', { className: 'quick-foot', role: 'status' });
/** How many other catalogues can be searched from this site. */
const others = Number(document.querySelector<HTMLElement>('.site-find')?.dataset['others'] ?? 0);
let also = false;
const list = element('ol', { className: 'results' });
const form = element(
  'form',
  { className: 'find', action: inPageLang(searchPath), role: 'search', ariaLabel: quick.name },
  element('label', { className: 'vh', htmlFor: 'quick' }, searchWords.field),
  field,
  element('button', { type: 'button', className: 'button', onclick: () => dialog.close() }, quick.close),
);
const dialog = element(
  'dialog',
  { className: 'quick', ariaLabel: quick.name },
  form,
  element('div', {}, ...(others > 0 ? [alsoButton()] : []), status, list),
);
list.dataset['results'] = '';
document.body.append(dialog);
/** Only who searches loads how it looks; without it, or where it is late, the dialog is as the browser draws it. */
const styled = new Promise((resolve) => {
  setTimeout(resolve, 2000);
  document.head.append(
    element('link', {
      rel: 'stylesheet',
      href: new URL(styles, location.href).href,
      onload: resolve,
      onerror: resolve,
    }),
  );
});

let latest = 0;
const retry = new Retry();
let timer = 0;
/** The words whose results are shown. */
let answered = '';

/** Asks the other catalogues too, or no longer. */
function alsoButton(): HTMLElement {
  const more = quick.also(others);
  const button = element('button', { type: 'button', className: 'button' }, more);
  button.onclick = () => {
    also = !also;
    button.textContent = also ? quick.alone : more;
    forgetFailures();
    void run();
  };
  return button;
}

/** The other catalogues, if they are to be asked. */
async function findOthers(): Promise<OtherCatalogue[]> {
  if (!also) return [];
  const response = await fetch(served(otherCataloguesPath), { signal: AbortSignal.timeout(patience) });
  return response.json();
}

/** The same catalogues in the address of the search page. */
const alsoIn = (asked: readonly OtherCatalogue[]) =>
  asked.map(({ address }) => `&also=${encodeURIComponent(addressName(address))}`).join('');

const links = () => [...list.querySelectorAll('a')];

function say(...sentences: Sentence[]): void {
  status.replaceChildren(...nodesOf(sentences));
}

function saySlow(): void {
  list.replaceChildren();
  answered = '';
  say(queryWords.stillLoading, quick.lists(tasks));
}

/** @param outdated whether the page is older than the site */
function sayUnavailable(outdated: boolean): void {
  list.replaceChildren();
  answered = '';
  say(outdated ? searchWords.outdated : searchWords.unavailable, quick.lists(tasks));
  if (!outdated) return;
  const reload = element('button', { type: 'button', className: 'button' }, searchWords.reload);
  reload.dataset['reload'] = '';
  status.append(' ', reload);
}

/** Asks once more what is missing, later or at a press. */
function tryLater(query: string): void {
  status.append(
    ' ',
    element('button', { type: 'button', className: 'button', onclick: () => retry.now() }, queryWords.tryAgain),
  );
  retry.later(() => dialog.open && query === queryFrom(field.value) && run());
}

async function run(): Promise<void> {
  const own = ++latest;
  const query = queryFrom(field.value);
  if (query === '') {
    list.replaceChildren();
    answered = '';
    return say(quick.hint);
  }
  try {
    const asked = await findOthers();
    const question = { query, filters: {}, others: asked, first: most };
    const { answer, said, near, lost } = await askWidely(question, () => own === latest && saySlow());
    if (own !== latest) return;
    list.replaceChildren(...exactFirst(answer.first, query).map(resultOf));
    answered = query;
    const { total } = answer;
    say(
      ...answer.unreached.map(({ name }) => queryWords.unreached([name])),
      ...(lost ? [queryWords.lost] : []),
      ...(lost && total === 0 ? [] : [searchWords.counted(total, total === 0 ? quoteQuery(query) : '')]),
      ...(isCut(query) ? [queryWords.cut(mostLetters)] : []),
      ...said,
      total === 0 ? quick.fewer(tasks) : quick.all(inPageLang(queryPath(query)) + alsoIn(asked)),
    );
    if (lost) tryLater(query);
    else retry.stop();
    if ((said.length > 0 && total > 0) || !isPoor(answer.first, query)) return;
    const { offerNear } = await import('./near-words.ts');
    await offerNear({ said: status, field, query, near }, () => own === latest, run);
  } catch (error) {
    if (own !== latest) return;
    sayUnavailable(error instanceof Unavailable && error.outdated);
    tryLater(query);
  }
}

field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(run, pause);
});
form.addEventListener('submit', (event) => {
  // Where the results are those of the words, Enter opens the first; else the search page answers.
  if (openFirst()) return event.preventDefault();
  // A number that was typed and entered in one go leads to its record too.
  if (!/\p{N}/u.test(field.value)) return;
  event.preventDefault();
  void findNamed(field.value)
    .catch(() => [])
    .then(async (named) => {
      clearTimeout(timer);
      if (named.length > 0) await run();
      if (!openFirst()) form.submit();
    });
});

/** Opens the first result, if the results are those of the words. */
function openFirst(): boolean {
  const [first] = links();
  if (!first || answered !== queryFrom(field.value)) return false;
  first.click();
  return true;
}

dialog.addEventListener('keydown', (event) => {
  if (isComposing(event)) return;
  if (event.key === 'Escape') {
    // The first Escape in a search field would only empty it.
    event.preventDefault();
    dialog.close();
  }
  moveByArrow(event, field, links());
});
dialog.addEventListener('click', ({ target }) => {
  // A click beside the dialog's content, or on a link within this very page.
  if (target === dialog || (target instanceof Element && target.closest('a')?.pathname === location.pathname))
    dialog.close();
});

/**
 * Opens the dialog; the focus goes back to where it was when it closes.
 * @param header the field that takes what is typed while this is loading
 * @param before where the focus was, if not in that field
 */
export async function openQuickSearch(header: HTMLInputElement, before: Element | null = header): Promise<void> {
  void prepare();
  await styled;
  const words = header.value;
  const typed = words !== '' && words !== field.value;
  if (typed) field.value = words;
  if (!dialog.open) {
    // The dialog gives the focus back to what has it when it opens.
    if (before !== header) {
      header.value = '';
      header.blur();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    }
    dialog.showModal();
  }
  field.focus();
  // Words that were typed while this was loading go on.
  if (typed) field.setSelectionRange(words.length, words.length);
  else field.select();
  void run();
}
