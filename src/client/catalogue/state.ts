/** What the reader asks of the catalogue, as it stands in the address. Pure. */
import { type Chosen, type FacetName, facetNames } from './facets.ts';

export const sorts = ['relevance', 'deadline', 'number'] as const;
export type Sort = (typeof sorts)[number];

export interface CatalogueState {
  readonly query: string;
  readonly chosen: Chosen;
  /** Relevance where words are typed, else number, unless the reader chose. */
  readonly sort: Sort;
}

/** The order where none is chosen. */
export const defaultSort = (query: string): Sort => (query === '' ? 'number' : 'relevance');

/**
 * Reads the state from the part of an address behind "?". Values of one facet repeat its name. Unknown names are passed over.
 * @param preset what the page itself is limited to; it is not part of the state
 */
export function stateFromSearch(search: string, preset: Chosen = {}): CatalogueState {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('q')?.trim() ?? '';
  const chosen = facetNames.flatMap((name) => {
    const values = [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
    return values.length > 0 && !preset[name] ? [[name, values] as const] : [];
  });
  const sort = sorts.find((other) => other === parameters.get('sort')) ?? defaultSort(query);
  return { query, chosen: Object.fromEntries(chosen), sort };
}

/** Writes the state as the part of an address from "?" on; only what is not the default stands in it. */
export function searchFromState({ query, chosen, sort }: CatalogueState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of facetNames) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (sort !== defaultSort(query)) parameters.set('sort', sort);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** The state with one value of a facet set or unset. */
export function toggled(state: CatalogueState, name: FacetName, value: string): CatalogueState {
  const values = state.chosen[name] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [name]: _, ...others } = state.chosen;
  return { ...state, chosen: next.length > 0 ? { ...others, [name]: next } : others };
}

/** Whether anything is asked beside the order. */
export const isAsked = ({ query, chosen }: CatalogueState): boolean => query !== '' || Object.keys(chosen).length > 0;
