/** The options of the longest facets that the page leaves out, made from the names that other sites load too. */
import type { CatalogueNames } from '../../model/catalogue-file.ts';
import { catalogueNamesPath } from '../../model/paths.ts';
import { element } from '../element.ts';
import { inPageLang } from '../page-lang.ts';
import { served } from '../site-path.ts';
import { breathe, isBreathDue } from '../waiting.ts';

/** How long a reader waits for the names, in milliseconds. */
const patience = 15_000;
/** Boxes that are written before it is asked whether the page may do what else is to be done. */
const atOnce = 50;

/**
 * Writes a box for each option that a facet lacks into its last list.
 * @throws Error where the names cannot be loaded in time
 */
export async function fillRest(lists: readonly HTMLElement[]): Promise<void> {
  // Meanwhile what searches a large catalogue loads what needs no names.
  if (lists[0]?.closest('[data-large]'))
    // Where it cannot be had it is tried once more when it is needed.
    import('./large.ts').then(({ startWorker }) => startWorker()).catch(() => undefined);
  const response = await fetch(served(inPageLang(catalogueNamesPath)), { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(response.statusText);
  const names: CatalogueNames = await response.json();
  for (const list of lists) {
    const facet = list.dataset['rest'] ?? '';
    const boxes = list.closest('fieldset')?.querySelectorAll('input') ?? [];
    const known = new Set([...boxes].map(({ value }) => value));
    const left = Object.entries(Object.hasOwn(names, facet) ? (names[facet] ?? {}) : {}).filter(
      ([id]) => !known.has(id),
    );
    list.replaceChildren();
    for (let from = 0; from < left.length; from += atOnce) {
      list.append(...left.slice(from, from + atOnce).map(([id, [name, words]]) => boxOf(facet, id, name, words)));
      if (isBreathDue()) await breathe();
    }
  }
}

function boxOf(facet: string, id: string, name: string, words: string): HTMLElement {
  const box = element('input', { type: 'checkbox', name: facet, value: id });
  if (words) box.dataset['words'] = words;
  const shown = element('span', {}, name);
  shown.dataset['name'] = '';
  return element(
    'li',
    {},
    element('label', {}, box, element('span', {}, shown), element('span', { className: 'count' })),
  );
}
