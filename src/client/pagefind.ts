/** Pagefind's index, asked so that a part that cannot be reached is an error and not an empty answer. */
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
}

export interface Answer {
  readonly total: number;
  /** Loads the results from one place to another. */
  load(from: number, to: number): Promise<Found[]>;
}

interface Engine {
  /** Loads what words need. */
  preload(query: string): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Pagefind {
  createInstance(options: Record<string, unknown>): Engine;
}

const folder = '/pagefind/';
/** How long a reader waits for the first results, in milliseconds. */
const patience = 2500;

/** Failed requests for parts of the index, which Pagefind swallows. */
let failures = 0;
let engine: Promise<Engine> | undefined;
let watched = false;

function watchRequests(): void {
  if (watched) return;
  watched = true;
  const request = globalThis.fetch;
  globalThis.fetch = async (...parameters) => {
    const [target] = parameters;
    const address = target instanceof Request ? target.url : String(target);
    if (!address.includes(folder)) return request(...parameters);
    try {
      const response = await request(...parameters);
      if (!response.ok) failures++;
      return response;
    } catch (error) {
      failures++;
      throw error;
    }
  };
}

async function start(): Promise<Engine> {
  watchRequests();
  const before = failures;
  const address = `${folder}pagefind.js`;
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ address);
  // Without a worker, so that no script is made from a string and Trusted Types can stay on.
  const started = createInstance({
    noWorker: true,
    baseUrl: '/',
    excerptLength: 32,
    ranking: { metaWeights: { title: 6, names: 8 } },
  });
  // No words need no part of the index: this waits until the engine runs.
  await started.preload('');
  // An engine that runs without its list of parts finds nothing.
  if (failures > before) throw new Error('A part of the search engine could not be loaded.');
  return started;
}

/** Starts the engine, best before the words are known. Where that fails, the next call starts it anew. */
export function prepare(): Promise<Engine> {
  if (engine) return engine;
  const own = start();
  engine = own;
  own.catch(() => {
    if (engine === own) engine = undefined;
  });
  return own;
}

/** @throws Error where the work fails, a part of the index fails, or nothing comes until the given time */
async function reach<T>(until: number, work: () => Promise<T>): Promise<T> {
  const before = failures;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The search index did not answer in time.')), until - performance.now());
  });
  try {
    const result = await Promise.race([work(), late]);
    if (failures > before) throw new Error('A part of the search index could not be loaded.');
    return result;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Searches the index.
 * @throws Error where it cannot be reached, wholly or in part
 */
export async function ask({ query, filters }: SearchState): Promise<Answer> {
  const until = performance.now() + patience;
  try {
    const { results } = await reach(until, async () =>
      (await prepare()).search(query === '' ? null : query, { filters }),
    );
    return {
      total: results.length,
      load: (from, to) =>
        reach(from === 0 ? until : performance.now() + patience, () =>
          Promise.all(results.slice(from, to).map((result) => result.data())),
        ),
    };
  } catch (error) {
    engine = undefined;
    throw error;
  }
}
