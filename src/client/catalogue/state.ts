/** What the reader asks of the catalogue, as it stands in the address. Pure. */
import { queryFrom } from '../query.ts';
import type { Chosen } from './facets.ts';

export const sorts = ['relevance', 'deadline', 'past', 'number'] as const;
export type Sort = (typeof sorts)[number];

export interface CatalogueState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
}

/** A name in an address and its value. */
export type Parameter = readonly [name: string, value: string];

/** The order where none is chosen. */
export const defaultSort = (query: string): Sort => (query === '' ? 'number' : 'relevance');

/** The order to show: without words there is no relevance. */
export const sortFor = (query: string, wanted: string | null | undefined): Sort =>
  sorts.find((sort) => sort === wanted && (sort !== 'relevance' || query !== '')) ?? defaultSort(query);

/**
 * Reads the state from the part of an address behind "?". Values of one facet repeat its name. Unknown names are passed over.
 * @param names the facets that can be set
 * @param prefix before the names of the parameters; '' for the first catalogue of a page
 */
export function stateFromSearch(search: string, names: readonly string[], prefix = ''): CatalogueState {
  const parameters = new URLSearchParams(search);
  const query = queryFrom(parameters.get(`${prefix}q`) ?? '');
  return { query, chosen: chosenIn(parameters, names, prefix), sort: sortFor(query, parameters.get(`${prefix}sort`)) };
}

/** What stands in an address beside a catalogue's own state: a frame's limits, another catalogue of the page. */
export function othersIn(search: string, names: readonly string[], prefix = ''): Parameter[] {
  const own = new Set(['q', 'sort', ...names].map((name) => prefix + name));
  return [...new URLSearchParams(search)].filter(([name]) => !own.has(name));
}

/** The limits of a page that is framed: facets that stand in its address after "only-". They are not part of the state. */
export function limitsFromSearch(search: string): Chosen {
  const parameters = new URLSearchParams(search);
  const names = [...new Set(parameters.keys())].filter((name) => name.startsWith('only-')).map((name) => name.slice(5));
  return chosenIn(parameters, names, 'only-');
}

/** Limits as a frame's address writes them. */
export const parametersOf = (limits: Chosen): Parameter[] => parametersIn(limits, 'only-');

function chosenIn(parameters: URLSearchParams, names: readonly string[], prefix: string): Chosen {
  const chosen = names.map(
    (name) => [name, [...new Set(parameters.getAll(prefix + name))].filter((value) => value !== '')] as const,
  );
  return new Map(chosen.filter(([, values]) => values.length > 0));
}

/**
 * Writes the state as the part of an address from "?" on; only what is not the default stands in it.
 * @param others other parameters, which come first
 * @param prefix before the names of the parameters
 */
export function searchFromState(
  { query, chosen, sort }: CatalogueState,
  others: readonly Parameter[] = [],
  prefix = '',
): string {
  const parameters = new URLSearchParams(others.map(([name, value]) => [name, value]));
  if (query !== '') parameters.append(`${prefix}q`, query);
  for (const [name, value] of parametersIn(chosen, prefix)) parameters.append(name, value);
  if (sort !== defaultSort(query)) parameters.append(`${prefix}sort`, sort);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

const parametersIn = (chosen: Chosen, prefix: string): Parameter[] =>
  [...chosen].flatMap(([name, values]) => values.map((value): Parameter => [prefix + name, value]));

/** The state with one value of a facet unset, or all of them. */
export function without(state: CatalogueState, name: string, value?: string): CatalogueState {
  const left = [...state.chosen].map(
    ([one, values]) =>
      [one, one === name ? values.filter((other) => value !== undefined && other !== value) : values] as const,
  );
  return { ...state, chosen: new Map(left.filter(([, values]) => values.length > 0)) };
}

/**
 * What an address asks, with what the controls hold beside it when the script starts: the reader typed or ticked early, or
 * came back, and the browser ticked the boxes again but left the words out.
 */
export function withControls(address: CatalogueState, controls: CatalogueState): CatalogueState {
  const query = controls.query || address.query;
  const names = [...new Set([...address.chosen.keys(), ...controls.chosen.keys()])];
  const valuesOf = (name: string) => [...(address.chosen.get(name) ?? []), ...(controls.chosen.get(name) ?? [])];
  const chosen = new Map(names.map((name) => [name, [...new Set(valuesOf(name))]] as const));
  const { sort } = controls.sort === defaultSort(controls.query) ? address : controls;
  return { query, chosen, sort: sortFor(query, sort === defaultSort(address.query) ? undefined : sort) };
}

/** Whether anything is asked beside the order of all. */
export const isAsked = ({ query, chosen, sort }: CatalogueState): boolean =>
  query !== '' || chosen.size > 0 || sort !== 'number';
