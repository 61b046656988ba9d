/** What the reader asks of the catalogue, as it stands in the address. Pure. */
import type { Chosen } from './facets.ts';

export const sorts = ['relevance', 'deadline', 'number'] as const;
export type Sort = (typeof sorts)[number];

export interface CatalogueState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
}

/** The order where none is chosen. */
export const defaultSort = (query: string): Sort => (query === '' ? 'number' : 'relevance');

/** The order to show: without words there is no relevance. */
export const sortFor = (query: string, wanted: string | null | undefined): Sort =>
  sorts.find((sort) => sort === wanted && (sort !== 'relevance' || query !== '')) ?? defaultSort(query);

/**
 * Reads the state from the part of an address behind "?". Values of one facet repeat its name. Unknown names are passed over.
 * @param names the facets that can be set
 */
export function stateFromSearch(search: string, names: readonly string[]): CatalogueState {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('q')?.trim() ?? '';
  return { query, chosen: chosenIn(parameters, names), sort: sortFor(query, parameters.get('sort')) };
}

/** The limits of a page that is framed: facets that stand in its address after "only-". They are not part of the state. */
export function limitsFromSearch(search: string): Chosen {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())].filter((name) => name.startsWith('only-')).map((name) => name.slice(5));
  return chosenIn(parameters, names, 'only-');
}

function chosenIn(parameters: URLSearchParams, names: readonly string[], prefix = ''): Chosen {
  const chosen = names.map(
    (name) => [name, [...new Set(parameters.getAll(prefix + name))].filter((value) => value !== '')] as const,
  );
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/**
 * Writes the state as the part of an address from "?" on; only what is not the default stands in it.
 * @param limits of a framed page, which stay in its address
 */
export function searchFromState({ query, chosen, sort }: CatalogueState, limits: Chosen = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(limits))
    for (const value of values) parameters.append(`only-${name}`, value);
  if (query !== '') parameters.set('q', query);
  for (const [name, values] of Object.entries(chosen)) for (const value of values) parameters.append(name, value);
  if (sort !== defaultSort(query)) parameters.set('sort', sort);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** The state with one value of a facet unset, or all of them. */
export function without(state: CatalogueState, name: string, value?: string): CatalogueState {
  const { [name]: values = [], ...others } = state.chosen;
  const left = values.filter((other) => value !== undefined && other !== value);
  return { ...state, chosen: left.length > 0 ? { ...others, [name]: left } : others };
}

/** Whether anything is asked beside the order of all. */
export const isAsked = ({ query, chosen, sort }: CatalogueState): boolean =>
  query !== '' || Object.keys(chosen).length > 0 || sort !== 'number';
