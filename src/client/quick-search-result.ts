/** One result of quick search: the whole of it is a link. */
import { searchWordsIn } from '../words/client/search.ts';
import { element } from './element.ts';
import { piecesOf } from './excerpt.ts';
import type { Found } from './pagefind.ts';
import { addressOf, kindOf } from './search-result.ts';
import { stateLine } from './state-line.ts';

/** A row with title, kind and words around the hits. */
export function resultOf(found: Found): HTMLLIElement {
  const words = piecesOf(found.excerpt).map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
  return element(
    'li',
    {},
    element(
      'a',
      { href: addressOf(found) },
      element('b', {}, found.meta['title'] ?? found.url),
      ' ',
      element('span', {}, ...words),
      ' ',
      ...stateLine(found, 'small'),
      element('small', {}, kindOf(found, searchWordsIn(document.documentElement.lang).kinds)),
    ),
  );
}
