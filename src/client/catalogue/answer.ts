/** What is asked of a catalogue and what it answers: the same in the page and in a worker. */
import { isPlace } from '../../model/place-names.ts';
import { findNamed } from '../named-records.ts';
import type { Other } from '../other-catalogues.ts';
import { waitFor } from '../waiting.ts';
import { type Around, type Engine, type Found, isSure } from './engine.ts';
import type { Entry, OptionOf } from './entries.ts';
import { type Chosen, countsOf, fits } from './facets.ts';
import type { Joined } from './remote-catalogues.ts';
import { resultsFor } from './results.ts';
import type { CatalogueState } from './state.ts';

/** How many entries each value of a facet would show, by the names of the facets. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Question {
  readonly state: CatalogueState;
  /** What the page itself is limited to. */
  readonly limits: Chosen;
  readonly others: readonly Other[];
  /** The page with what is asked of it, for the one in the other language; undefined where there is none. */
  readonly here: string | undefined;
}

/** What is said of an answer, without its entries. */
export interface Told {
  readonly found: Omit<Found, 'entries'>;
  /** The first rows, and how many there are. */
  readonly rows: readonly Entry[];
  readonly count: number;
  /** Whether one of all of them has a long number. */
  readonly wide: boolean;
  /** How many entries the page's limits leave to be found. */
  readonly total: number;
  /** Ids of the records that are named by number. */
  readonly named: readonly string[];
  /** Names of the catalogues that could not be asked. */
  readonly unreached: readonly string[];
  /** Whether a province is asked for. */
  readonly isProvince: boolean;
}

export interface Answer extends Told {
  /** Further rows. */
  rowsFrom(place: number): Promise<readonly Entry[]>;
  /** All rows with everything that they hold. */
  all(): Promise<readonly Entry[]>;
  /** How many entries each value of some facets would show; facets that are not there yet are left out. */
  counts(names: readonly string[]): Promise<Counts>;
  /** Loads the facets that are not there yet; undefined where all are. */
  readonly complete: (() => Promise<unknown>) | undefined;
  /** How many entries other choices would show. */
  countWith(chosen: Chosen): Promise<number>;
}

/** Answers a question. Calls back where that takes long. */
export type Ask = (question: Question, saySlow: () => void) => Promise<Answer>;

/** Rows that are shown before "Show more", and then at a time. */
export const step = 25;

/** A catalogue, and what is asked with it. */
export interface Catalogue {
  readonly engine: Engine;
  readonly around: Around;
  readonly optionOf: OptionOf;
}

export async function answerTo(
  catalogue: Catalogue,
  { state, limits, others, here }: Question,
  saySlow: () => void,
): Promise<Answer> {
  const { query, chosen } = state;
  const { optionOf, around } = catalogue;
  await waitFor(catalogue.engine.parts?.prepare(query, chosen.size + limits.size > 0), saySlow);
  const { engine, unreached } = others.length > 0 ? await join(catalogue, others) : { ...catalogue, unreached: [] };
  const asked = await findNamed(query, engine.search('').entries).catch(() => undefined);
  const named = asked ?? [];
  const searched = await search({ engine, optionOf }, query, named, here, saySlow);
  const { found, shown, total } = resultsFor(engine, state, limits, asked ? searched : { ...searched, lost: true });
  const { parts } = engine;
  const rowsFrom = async (place: number) => {
    const rows = shown.slice(place, place + step);
    await waitFor(parts?.describe(rows), saySlow);
    return rows;
  };
  const { entries, ...told } = found;
  return {
    found: told,
    rows: await rowsFrom(0),
    count: shown.length,
    total,
    named,
    unreached,
    wide: shown.some(({ number }) => number.length > 3),
    isProvince: around.places ? isPlace(query, around.places) : false,
    rowsFrom,
    all: async () => parts?.whole(shown) ?? shown,
    counts: async (names) => {
      const known = names.filter((name) => !entries[0] || entries[0].values.get(name));
      return new Map(known.map((name) => [name, countsOf(name, entries, chosen)]));
    },
    complete: parts?.complete,
    countWith: async (other) => entries.filter((entry) => fits(entry, other)).length,
  };
}

/** A catalogue with others; alone where they cannot be asked. */
const join = ({ engine, around }: Catalogue, others: readonly Other[]): Promise<Joined> =>
  import('./remote-catalogues.ts')
    .then(({ joinCatalogues }) => joinCatalogues(engine, around, others))
    .catch(() => ({ engine, unreached: others.map(({ name }) => name) }));

/** What is found; where the texts do not hold the words, also by those of the lexicon and of the other language. */
async function search(
  { engine, optionOf }: Pick<Catalogue, 'engine' | 'optionOf'>,
  query: string,
  named: readonly string[],
  here: string | undefined,
  saySlow: () => void,
): Promise<Found> {
  const found = engine.search(query, named);
  if (named.length > 0 || query === '' || isSure(found)) return found;
  const wide = import('./other-language.ts').then(({ searchOtherWords }) =>
    searchOtherWords({ query, engine, found }, optionOf, here),
  );
  return waitFor(wide, saySlow).catch(() => ({ ...found, lost: true }));
}
