/** Loads with every page: shows the buttons that need a script, copies, prints, reloads, unfolds what an address names, corrects deadlines to today, and loads quick search and the catalogue on first use, and the scripts that single pages have of their own. */
import { dayInVietNam } from '../model/today.ts';

const buttons = 'button[data-copy], button[data-print], button[data-reload]';
for (const button of document.querySelectorAll<HTMLButtonElement>(buttons)) button.hidden = false;

/** What a script needs to speak Vietnamese, before a script that does. */
const speak = async () => (document.documentElement.lang === 'vi' ? import('../words/client/vi/spoken.ts') : undefined);

const today = dayInVietNam(new Date());
const built = document.querySelector<HTMLElement>('[data-as-of]')?.dataset.asOf ?? today;
// A clock that is behind the page's own day is not believed.
if (today > built)
  speak()
    .then(() => import('./correct-deadlines.ts'))
    .then(
      (day) => day.correctDeadlines(document, today),
      // The page says for which day its deadlines hold.
      () => undefined,
    );

/** Opens what is folded around the part that the address names, or is that part: a browser opens at most what is around it. */
function unfold() {
  const target = document.querySelector(':target');
  const folded = () => target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!folded()) return;
  for (let next = folded(); next; next = folded()) next.open = true;
  target?.scrollIntoView();
}
addEventListener('hashchange', unfold);
unfold();

document.addEventListener('click', ({ target }) => {
  const twin = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-twin]');
  if (twin) Object.assign(twin, { search: location.search, hash: location.hash });
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLButtonElement>(buttons);
  if (!button) return;
  const { copy, reload } = button.dataset;
  if (copy !== undefined) import('./copy.ts').then((copying) => copying.copy(button, copy));
  else if (reload !== undefined) location.reload();
  else print();
});

/** Tries again when the line is back, and every 10 seconds until then. */
const again = (start: () => void) => {
  let timer = 0;
  return () => {
    addEventListener('online', start);
    clearTimeout(timer);
    timer = window.setTimeout(start, 10_000);
  };
};

if (document.querySelector('[data-lost], [data-cards], [data-narrow], .search-form, #report-form')) {
  const start = () =>
    speak()
      .then(() => import('./own-scripts.ts'))
      .catch(later);
  const later = again(start);
  start();
}

// A page that is framed has no header and no quick search.
const field = document.querySelector<HTMLInputElement>('.site-find input');
if (field) {
  const open = (before: Element | null = field) =>
    speak()
      .then(() => import('./quick-search.ts'))
      .then(
        (search) => search.openQuickSearch(field, before),
        () => field.focus(),
      );
  field.addEventListener('click', () => open());
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    // Keys that belong to an input method. The rule of composing.ts, which this script cannot share without a second file.
    if (event.isComposing || event.keyCode === 229) return;
    const typing = target instanceof Element && target.closest('input, select, textarea, [contenteditable]');
    const control = ctrlKey || metaKey;
    if (altKey || !(control ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && !typing)) return;
    event.preventDefault();
    const before = document.activeElement;
    // Takes what is typed until the dialog is there; a dialog that is open keeps its own.
    if (!before?.closest('dialog')) field.focus({ preventScroll: true });
    open(before);
  });
}

for (const catalogue of document.querySelectorAll<HTMLElement & { early?: Event }>('task-catalogue')) {
  const show = (message: string, shown = true) =>
    catalogue.querySelector(`[data-${message}]`)?.toggleAttribute('hidden', !shown);
  const fail = () => {
    show('slow', false);
    show('unavailable');
  };
  // Takes away what is said where this script does not run.
  catalogue.dataset['since'] = '';
  const start = () => {
    catalogue.dataset['since'] = String(Date.now());
    // As long as the catalogue's own script waits for its data.
    const timers = [setTimeout(show, 3000, 'slow'), setTimeout(fail, 20_000)];
    speak()
      .then(() => import('./catalogue/task-catalogue.ts'))
      .catch(() => {
        fail();
        later();
      })
      .finally(() => timers.forEach(clearTimeout));
  };
  const later = again(start);
  // The catalogue does late what it was not there for.
  for (const use of ['keydown', 'click'])
    catalogue.addEventListener(use, (event) => {
      catalogue.early = event;
    });
  if (location.search) start();
  else for (const use of ['focusin', 'pointerdown']) catalogue.addEventListener(use, start, { once: true });
}
