/** The lists of the search form that the page holds in part, made whole. */
import { byHeading, type SearchList, type SearchOption } from '../model/search-list.ts';
import { element } from './element.ts';
import { served } from './site-path.ts';

/** How long a reader waits for the lists, in milliseconds. */
const patience = 15_000;

/**
 * Loads what the lists hold and writes it behind what stands for all.
 * @param set sets a list to what was chosen, which is in it or not
 * @throws Error where it cannot be loaded in time
 */
export async function fillLists(
  selects: readonly HTMLSelectElement[],
  set: (select: HTMLSelectElement, value: string) => void,
): Promise<void> {
  const path = selects[0]?.dataset['rest'] ?? '';
  const response = await fetch(served(path), { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(response.statusText);
  const list: Readonly<Record<string, readonly SearchOption[]>> & SearchList = await response.json();
  for (const select of selects) {
    const headings = [...byHeading(list[select.name] ?? [])];
    const [all] = select.options;
    const { value } = select;
    select.replaceChildren(
      ...(all ? [all] : []),
      ...headings.flatMap(([label, options]) =>
        label ? [element('optgroup', { label }, ...options.map(toOption))] : options.map(toOption),
      ),
    );
    delete select.dataset['rest'];
    set(select, value);
  }
}

const toOption = ({ id, name, lang }: SearchOption): HTMLElement =>
  element('option', { value: id, ...(lang && { lang }) }, name);
