/** The scripts that single pages have of their own. Apart from page.ts, which every page loads. */

const lost = [...document.querySelectorAll<HTMLElement>('[data-lost]')];
if (lost.length > 0) import('./lost-address.ts').then((address) => address.offerRecords(lost));

const cards = document.querySelector<HTMLElement>('[data-cards]');
if (cards)
  import('./compare/start.ts').then(
    (compare) => compare.start(),
    () => cards.querySelector('[data-unavailable]')?.removeAttribute('hidden'),
  );

if (document.querySelector('[data-narrow]')) import('./changes/change-filter.ts');

if (document.querySelector('.search-form')) import('./search-page.ts');

// Where it does not load, the page says so.
if (document.querySelector('#report-form')) import('./report/report-page.ts').catch(() => undefined);

export {};
