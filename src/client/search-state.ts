/** What is searched for, as it stands in the address. Pure. */
import { queryFrom } from './query.ts';

export const filterNames = ['kind', 'document', 'group', 'lead'] as const;

export type FilterName = (typeof filterNames)[number];

export interface SearchState {
  readonly query: string;
  /** Only the filters that are set. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>;
  /** The hosts of other catalogues that are asked too. */
  readonly also: readonly string[];
}

/** Reads the state from the part of an address behind "?". */
export function stateFromSearch(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const set = filterNames.flatMap((name) => {
    const value = parameters.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  return {
    query: queryFrom(parameters.get('q') ?? ''),
    filters: Object.fromEntries(set),
    also: [...new Set(parameters.getAll('also'))],
  };
}

/** Writes the state as the part of an address from "?" on; empty where nothing is set. Only what is set stands in it. */
export function searchFromState({ query, filters, also }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  for (const host of also) parameters.append('also', host);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** Whether anything is asked. */
export const isEmpty = ({ query, filters }: SearchState): boolean => query === '' && Object.keys(filters).length === 0;
