/** Loads with every page: shows the buttons that need a script, copies, prints, and lets "/" lead to the search field. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy], button[data-print]')) button.hidden = false;

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLButtonElement>('button[data-copy], button[data-print]');
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

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !ctrlK) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('main input[type=search], .site-find input')?.focus();
});
