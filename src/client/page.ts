/** Loads with every page: shows the buttons that need a script, copies, prints, corrects deadlines to today, and loads quick search and the catalogue on first use. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-print]'))
  button.hidden = false;

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
const built = document.querySelector<HTMLElement>('[data-as-of]')?.dataset.asOf ?? today;
// A clock that is behind the page's own day is not believed.
if (today > built) import('./day.ts').then((day) => day.correctDeadlines(document, today));

document.addEventListener('click', async (event) => {
  const button =
    event.target instanceof Element && event.target.closest<HTMLButtonElement>('button[data-copy], button[data-print]');
  if (!button) return;
  const { copy } = button.dataset;
  if (copy === undefined) return print();
  const words = copy.startsWith('#') ? document.querySelector(copy)?.textContent?.trim() : copy;
  const label = button.textContent;
  button.setAttribute('aria-live', 'polite');
  try {
    await navigator.clipboard.writeText(words ?? '');
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Copying is blocked here';
  }
  setTimeout(() => (button.textContent = label), 2000);
});

// A page that is framed has no header and no quick search.
const field = document.querySelector<HTMLInputElement>('.site-find input');
if (field) {
  const open = () =>
    import('./quick-search.ts').then(
      (search) => search.openQuickSearch(field.value),
      () => field.focus(),
    );
  field.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    const typing = target instanceof Element && target.closest('input, select, textarea, [contenteditable]');
    const control = ctrlKey || metaKey;
    if (altKey || !(control ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && !typing)) return;
    event.preventDefault();
    open();
  });
}

for (const catalogue of document.querySelectorAll('task-catalogue')) {
  const start = () =>
    import('./catalogue/task-catalogue.ts').catch(() =>
      catalogue.querySelector('[data-unavailable]')?.removeAttribute('hidden'),
    );
  if (location.search) start();
  else for (const use of ['focusin', 'pointerdown']) catalogue.addEventListener(use, start, { once: true });
}
