/** What the reader narrows the catalogue by. Pure. */
import type { Entry } from './entries.ts';

/**
 * What each facet is set to, by its name in the address; several values of one facet mean any of them. A map, because the
 * names come from readers: no name is there by itself, as `constructor` is in every object.
 */
export type Chosen = ReadonlyMap<string, readonly string[]>;

/** In the address, the other catalogues that are searched: they widen the answer, so no entry needs to fit them. */
export const alsoName = 'also';

/** Whether an entry fits all facets but one. */
export function fits(entry: Entry, chosen: Chosen, except?: string): boolean {
  return [...chosen].every(
    ([name, wanted]) =>
      name === except || name === alsoName || entry.values.get(name)?.some((value) => wanted.includes(value)),
  );
}

/**
 * How many entries each value of a facet would show, given all other facets.
 * @param found the entries that fit the words
 */
export function countsOf(name: string, found: readonly Entry[], chosen: Chosen): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of found) {
    if (!fits(entry, chosen, name)) continue;
    for (const value of entry.values.get(name) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
