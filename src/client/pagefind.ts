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
  options(options: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Found> }[] }>;
}

const folder = '/pagefind/';
/** How long a reader waits for the first results, in milliseconds. */
const patience = 2500;

/** Failed requests for parts of the index, which Pagefind swallows. */
let failures = 0;
let engine: Promise<Engine> | undefined;

function watchRequests(): void {
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
  const address = `${folder}pagefind.js`;
  const loaded: Engine = await import(/* @vite-ignore */ address);
  // Without a worker, so that no script is made from a string and Trusted Types can stay on.
  await loaded.options({
    noWorker: true,
    baseUrl: '/',
    excerptLength: 32,
    ranking: { metaWeights: { title: 6, names: 8 } },
  });
  return loaded;
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
    const { results } = await reach(until, async () => {
      engine ??= start();
      return (await engine).search(query === '' ? null : query, { filters });
    });
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
