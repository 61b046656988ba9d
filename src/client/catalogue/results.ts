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
  const within = (entries: readonly Entry[], chosen: Chosen) => entries.filter((entry) => fits(entry, chosen));
  const found = { ...searched, entries: within(searched.entries, limits) };
  const shown = inOrder(within(found.entries, state.chosen), state.sort);
  return { found, shown, total: within(engine.search('').entries, limits).length };
}

const endOf = ({ day, dated }: Entry): string => (dated.startsWith('from ') ? open : day || never);

/** The day that has passed; all others are alike. */
const pastOf = (entry: Entry): string => (entry.values.get('schedule')?.includes('past-due') ? endOf(entry) : never);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What entries are sorted by before their place; nothing where they stay as they were found. */
const keys: Partial<Record<Sort, (entry: Entry) => string>> = { number: () => '', deadline: endOf, past: pastOf };

function inOrder(entries: readonly Entry[], sort: Sort): readonly Entry[] {
  const keyOf = keys[sort];
  return keyOf ? [...entries].sort((a, b) => compare(keyOf(a), keyOf(b)) || a.place - b.place) : entries;
}
