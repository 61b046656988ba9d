/** Pagefind's index, and those of other catalogues, asked so that a part that cannot be reached is no empty answer. */
import { heldFirst } from './found.ts';
import type { Other } from './other-catalogues.ts';
import type { SearchState } from './search-state.ts';

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly location: number;
}

export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly locations: readonly number[];
  readonly anchors: readonly Anchor[];
  /** The other catalogue that holds it, by its name. */
  readonly catalogue?: string;
}

export interface Answer {
  readonly total: number;
  /** The catalogues that are no part of the answer. Loading may add to them. */
  readonly unreached: readonly Other[];
  /** Loads the results from one place to another. */
  load(from: number, to: number): Promise<Found[]>;
}

interface Engine {
  /** Loads what words need. */
  preload(query: string): Promise<void>;
  mergeIndex(folder: string, options: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Pagefind {
  createInstance(options: Record<string, unknown>): Engine;
}

/** An engine over this site's index and those of other catalogues. */
interface Running {
  readonly engine: Engine;
  readonly reached: readonly Other[];
  readonly unreached: readonly Other[];
}

const folder = '/pagefind/';
/** How long a reader waits for the first results, and for each other catalogue, in milliseconds. */
const patience = 2500;
/** The same for every index, so that their results stand in one order. */
const settings = { excerptLength: 32, ranking: { metaWeights: { title: 6, names: 8 } } };

/** Failed requests for parts of an index, which Pagefind swallows, by origin. */
const failures = new Map<string, number>();
const failuresAt = (origin: string): number => failures.get(origin) ?? 0;
/** The engines by the addresses of the other catalogues that they were started for. */
const engines = new Map<string, Promise<Running>>();
let watched = false;

const keyOf = (others: readonly Other[]): string => others.map(({ address }) => address).join(' ');

function watchRequests(): void {
  if (watched) return;
  watched = true;
  const request = globalThis.fetch;
  globalThis.fetch = async (...parameters) => {
    const [target] = parameters;
    const { origin, pathname } = new URL(target instanceof Request ? target.url : target, location.href);
    if (!pathname.startsWith(folder)) return request(...parameters);
    const count = () => failures.set(origin, failuresAt(origin) + 1);
    try {
      const response = await request(...parameters);
      if (!response.ok) count();
      return response;
    } catch (error) {
      count();
      throw error;
    }
  };
}

async function start(others: readonly Other[]): Promise<Running> {
  watchRequests();
  const before = failuresAt(location.origin);
  const address = `${folder}pagefind.js`;
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ address);
  // Without a worker, so that no script is made from a string and Trusted Types can stay on.
  const engine = createInstance({ ...settings, noWorker: true, baseUrl: '/' });
  // No words need no part of the index: this waits until the engine runs.
  await engine.preload('');
  // An engine that runs without its list of parts finds nothing.
  if (failuresAt(location.origin) > before) throw new Error('A part of the search engine could not be loaded.');
  const merged = await Promise.all(others.map((other) => merge(engine, other)));
  const unreached = others.filter((_, place) => !merged[place]);
  if (unreached.length === 0) return { engine, reached: others, unreached };
  // An index that was not merged stays in the engine and spoils every search.
  const left = await start(others.filter((other) => !unreached.includes(other)));
  return { ...left, unreached: [...unreached, ...left.unreached] };
}

/** Merges the index of another catalogue: its words and its addresses, none of its scripts. Answers whether it could. */
async function merge(engine: Engine, { address }: Other): Promise<boolean> {
  const before = failuresAt(address);
  try {
    await within(
      performance.now() + patience,
      engine.mergeIndex(address + folder, { ...settings, baseUrl: `${address}/` }),
    );
    return failuresAt(address) === before;
  } catch {
    return false;
  }
}

/**
 * Starts the engine, best before the words are known. Where that fails, the next call starts it anew.
 * @param others catalogues that are to be asked too
 */
export function prepare(others: readonly Other[] = []): Promise<Running> {
  const key = keyOf(others);
  const running = engines.get(key);
  return running ?? keep(key, start(others));
}

function keep(key: string, running: Promise<Running>): Promise<Running> {
  engines.set(key, running);
  running.catch(() => {
    if (engines.get(key) === running) engines.delete(key);
  });
  return running;
}

/** Lets catalogues that could not be reached be asked once more. */
export function forgetFailures(): void {
  for (const key of [...engines.keys()]) if (key !== '') engines.delete(key);
}

/** @throws Error where nothing comes until the given time */
async function within<T>(until: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The search index did not answer in time.')), until - performance.now());
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws Error where the work fails, a part of this site's index fails, or nothing comes until the given time */
async function reach<T>(until: number, work: () => Promise<T>): Promise<T> {
  const before = failuresAt(location.origin);
  const result = await within(until, work());
  if (failuresAt(location.origin) > before) throw new Error('A part of the search index could not be loaded.');
  return result;
}

/**
 * Searches the index, and those of other catalogues with it. Those that cannot be reached are named in the answer.
 * @throws Error where the site's own index cannot be reached, wholly or in part
 */
export async function ask(
  state: Pick<SearchState, 'query' | 'filters'>,
  others: readonly Other[] = [],
): Promise<Answer> {
  const key = keyOf(others);
  const { query, filters } = state;
  // Merging has its own limits: for the others, and once more for an engine without those that did not answer.
  const until = performance.now() + patience * (others.length > 0 && !engines.has(key) ? 4 : 1);
  try {
    const running = await reach(until, () => prepare(others));
    const { engine, reached } = running;
    const before = new Map(reached.map(({ address }) => [address, failuresAt(address)]));
    const findLost = () => reached.filter(({ address }) => failuresAt(address) > (before.get(address) ?? 0));
    const { results } = await reach(until, () => engine.search(query === '' ? null : query, { filters }));
    const lost = findLost();
    if (lost.length > 0) {
      const left = start(reached.filter((other) => !lost.includes(other)));
      void keep(
        key,
        left.then((next) => ({ ...next, unreached: [...running.unreached, ...lost, ...next.unreached] })),
      );
      return ask(state, others);
    }
    const load = async (from: number, to: number): Promise<Found[]> => {
      const wanted = results.slice(from, to).map((result) => result.data().catch(refuse));
      const placed = (await Promise.all(wanted)).flatMap((found) => (found ? place(found, reached) : []));
      return reached.length > 0 ? heldFirst(placed, query) : placed;
    };
    const refuse = (error: unknown): undefined => {
      // Where another catalogue fails, its results are left out; it is named.
      if (findLost().length === 0) throw error;
    };
    return {
      total: results.length,
      get unreached() {
        return [...running.unreached, ...findLost()];
      },
      load: (from, to) => reach(from === 0 ? until : performance.now() + patience, () => load(from, to)),
    };
  } catch (error) {
    engines.delete(key);
    throw error;
  }
}

/** A result with the name of its catalogue; none where it claims an address of neither this site nor a catalogue asked. */
function place(found: Found, reached: readonly Other[]): Found[] {
  if (/^\/(?!\/)/u.test(found.url)) return [found];
  const home = reached.find(({ address }) => found.url.startsWith(`${address}/`));
  return home ? [{ ...found, catalogue: home.name }] : [];
}
