/** The entries that a state shows, in its order. Pure. */
import type { Engine, Found } from './engine.ts';
import type { Entry } from './entries.ts';
import { type Chosen, fits } from './facets.ts';
import type { CatalogueState, Sort } from './state.ts';

export interface Results {
  /** What fits the words and the page's own limits, before the reader's facets. */
  readonly found: Found;
  /** What is shown. */
  readonly shown: readonly Entry[];
  /** How many entries the page's limits leave to be found. */
  readonly total: number;
}

// Entries without an end come last; those with the day from which on they hold before the others.
const open = '9999-12-30';
const never = '9999-12-31';

/**
 * @param limits what the page itself is limited to
 * @param found for its words
 */
export function resultsFor(
  engine: Engine,
  state: CatalogueState,
  limits: Chosen,
  searched: Found = engine.search(state.query),
): Results {
  const found = { ...searched, entries: searched.entries.filter((entry) => fits(entry, limits)) };
  const chosen = found.entries.filter((entry) => fits(entry, state.chosen));
  const total = engine.search('').entries.filter((entry) => fits(entry, limits)).length;
  return { found, shown: inOrder(chosen, state.sort), total };
}

function inOrder(entries: readonly Entry[], sort: Sort): readonly Entry[] {
  switch (sort) {
    case 'relevance':
      return entries;
    case 'number':
      return [...entries].sort((a, b) => a.place - b.place);
    case 'deadline':
      return [...entries].sort((a, b) => compare(endOf(a), endOf(b)) || a.place - b.place);
    case 'past':
      return [...entries].sort((a, b) => compare(pastOf(a), pastOf(b)) || a.place - b.place);
  }
}

const endOf = ({ day, dated }: Entry): string => (dated.startsWith('from ') ? open : day || never);

/** The day that has passed; all others are alike. */
const pastOf = (entry: Entry): string => (entry.values.get('schedule')?.includes('past-due') ? endOf(entry) : never);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
