/** The scripts that single pages have of their own. Apart from page.ts, which every page loads. */
import { Retry } from './retry.ts';
import { inTime } from './waiting.ts';

const lost = [...document.querySelectorAll<HTMLElement>('[data-lost]')];
if (lost.length > 0) import('./lost-address.ts').then((address) => address.offerRecords(lost));

const cards = document.querySelector<HTMLElement>('[data-cards]');
if (cards) {
  const retry = new Retry();
  const show = (isUnavailable: boolean) =>
    cards.querySelector('[data-unavailable]')?.toggleAttribute('hidden', !isUnavailable);
  const start = () =>
    inTime(import('./compare/start.ts')).then(
      (compare) => {
        show(false);
        compare.start();
      },
      () => {
        show(true);
        retry.later(start);
      },
    );
  cards.dataset['since'] = '';
  void start();
}

if (document.querySelector('[data-narrow]')) import('./changes/change-filter.ts');

if (document.querySelector('.search-form')) import('./search-page.ts');

// Where it does not load, the page says so.
if (document.querySelector('#report-form')) import('./report/report-page.ts').catch(() => undefined);
