/** Pagefind's index, and those of other catalogues, asked so that a part that cannot be had is no empty answer. */

import { inHouseSpelling, isWhole, strokedSpellings } from '../model/text/written-syllable.ts';
import { currentParts, faultsOf, folder, forgetParts, type Parts } from './index-parts.ts';
import { findNamed } from './named-records.ts';
import type { Other } from './other-catalogues.ts';
import { pageLang } from './page-lang.ts';
import { searchedWords } from './query.ts';
import { firstOfEach, heldFirst, withHome } from './search-result.ts';
import type { SearchState } from './search-state.ts';
import { served, siteAddress } from './site-path.ts';
import { inTime, waitFor } from './waiting.ts';

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly location: number;
}

export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  /** All words of the page. */
  readonly content: string;
  readonly locations: readonly number[];
  readonly anchors: readonly Anchor[];
  /** What the page is filed under. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The other catalogue that holds it. */
  readonly home?: Other;
}

export interface Answer {
  readonly total: number;
  /** Whether it was made without a part of the search, so that results may be missing. */
  readonly lost?: boolean;
  /** How many of them the query names by number: they come first. */
  readonly named: number;
  /** The catalogues that are no part of the answer. Loading may add to them. */
  readonly unreached: readonly Other[];
  /** The first results. */
  readonly first: readonly Found[];
  /** Loads the results from one place to another. */
  load(from: number, to: number): Promise<Found[]>;
}

interface Result {
  readonly id: string;
  data(): Promise<Found>;
}

interface Engine {
  /** Loads what words need. */
  preload(query: string): Promise<void>;
  mergeIndex(folder: string, options: Record<string, unknown>): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string | { any: readonly string[] }> },
  ): Promise<{ results: Result[] }>;
}

interface Pagefind {
  createInstance(options: Record<string, unknown>): Engine;
}

/** An engine over this site's index and those of other catalogues. */
interface Running {
  readonly engine: Engine;
  /** What it was loaded from. */
  readonly parts: Parts;
  readonly reached: readonly Other[];
  readonly unreached: readonly Other[];
}

/**
 * The same for every index, so that their results stand in one order. Syllables of names of places stand in every
 * Vietnamese text: there they weigh less.
 */
const settings = { excerptLength: 32, ranking: { metaWeights: { title: 6, names: pageLang === 'vi' ? 8 : 12 } } };

/** The engines by the addresses of the other catalogues that they were started for. */
const engines = new Map<string, Promise<Running>>();

const keyOf = (others: readonly Other[]): string => others.map(({ address }) => address).join(' ');

/** Search is unavailable. */
export class Unavailable extends Error {
  /** Whether parts of the index are gone though it was loaded anew: the page is older than the site. */
  readonly outdated: boolean;

  constructor(cause: unknown, outdated: boolean) {
    super('The search index cannot be had.', { cause });
    this.outdated = outdated;
  }
}

async function start(others: readonly Other[]): Promise<Running> {
  const parts = currentParts();
  // A browser that failed to load a script may not ask for it again under the same address.
  const address = `${served(folder)}pagefind.js${parts.number === 0 ? '' : `?${parts.number}`}`;
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ address);
  // Without a worker, so that no script is made from a string and Trusted Types can stay on.
  const engine = createInstance({ ...settings, noWorker: true, baseUrl: '/' });
  // No words need no part of the index: this waits until the engine runs.
  await engine.preload('');
  // An engine that runs without its list of parts finds nothing.
  checkParts(parts);
  const merged = await Promise.all(others.map((other) => merge(engine, parts, other)));
  const unreached = others.filter((_, place) => !merged[place]);
  if (unreached.length === 0) return { engine, parts, reached: others, unreached };
  // An index that was not merged stays in the engine and spoils every search.
  const left = await start(others.filter((other) => !unreached.includes(other)));
  return { ...left, unreached: [...unreached, ...left.unreached] };
}

/** @throws Error where a part of this site's index could not be had, or others took their place */
function checkParts(parts: Parts): void {
  if (faultsOf(parts, siteAddress()).length > 0 || parts !== currentParts())
    throw new Error('A part of the search index could not be loaded.');
}

/** Merges the index of another catalogue: its words and its addresses, none of its scripts. Answers whether it could. */
async function merge(engine: Engine, parts: Parts, { address }: Other): Promise<boolean> {
  const before = faultsOf(parts, address).length;
  try {
    await inTime(engine.mergeIndex(address + folder, { ...settings, baseUrl: `${address}/` }));
    return faultsOf(parts, address).length === before;
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

/** Lets everything be loaded anew. */
function forgetEngines(): void {
  engines.clear();
  forgetParts();
}

/** Whether the index leaves tasks and measures out. */
const areTasksApart = (): boolean => document.querySelector('[data-tasks-apart]') !== null;

/** What is asked. */
export interface Question extends Pick<SearchState, 'query' | 'filters'> {
  readonly others?: readonly Other[];
  /** What is searched for in the place of the query; what fits the first one comes first. */
  readonly instead?: readonly string[];
  /** How many results are wanted at once. */
  readonly first: number;
}

/**
 * Searches the index, and those of other catalogues with it. Those that cannot be reached are named in the answer. Where a
 * part of the site's own index is missing or damaged, all of it is loaded anew once: the site may have been built again.
 * @param saySlow called where nothing has come after 3 seconds
 * @throws Unavailable at once where the site's own index cannot be had, wholly or in part; after 20 seconds without an answer
 */
export async function ask(question: Question, saySlow: () => void): Promise<Answer> {
  let parts = currentParts();
  const tryTwice = async (): Promise<Answer> => {
    try {
      return await search(question);
    } catch {
      if (parts === currentParts()) forgetEngines();
      parts = currentParts();
      return search(question);
    }
  };
  const apart = areTasksApart() ? import('./apart-tasks.ts') : undefined;
  try {
    const [pages, tasks] = await waitFor(
      Promise.all([tryTwice(), apart?.then(({ findTasks }) => findTasks(question))]),
      saySlow,
    );
    return tasks && apart ? await (await apart).joinTasks(pages, tasks, question.first) : pages;
  } catch (error) {
    if (parts === currentParts()) forgetEngines();
    throw new Unavailable(error, faultsOf(parts, siteAddress()).includes('gone'));
  }
}

async function search(question: Question): Promise<Answer> {
  const { filters, first, others = [] } = question;
  const [query = '', ...more] = (question.instead ?? [question.query])
    // Of pages in English the index has the plain letters of each Vietnamese word too, whichever are typed.
    .flatMap((words) => (pageLang === 'vi' ? strokedSpellings(searchedWords(words), words) : searchedWords(words)))
    .map(inHouseSpelling);
  const running = await prepare(others);
  const { engine, parts, reached } = running;
  const before = new Map(reached.map(({ address }) => [address, faultsOf(parts, address).length]));
  const findLost = () => reached.filter(({ address }) => faultsOf(parts, address).length > (before.get(address) ?? 0));
  let lost = false;
  const ids = findNamed(question.query).catch((): readonly string[] => {
    lost = true;
    return [];
  });
  const phrases = [query, ...more].filter((words) => isWhole(words, pageLang));
  const find = (words: string) => engine.search(question.query === '' ? null : words, { filters });
  const [named, found, whole] = await Promise.all([
    searchNamed(engine, question, ids),
    Promise.all([query, ...more].map(find)),
    Promise.all(phrases.map((words) => find(`"${words}"`))),
  ]);
  checkParts(parts);
  const lostOthers = findLost();
  if (lostOthers.length > 0) {
    const left = start(reached.filter((other) => !lostOthers.includes(other)));
    void keep(
      keyOf(others),
      left.then((next) => ({ ...next, unreached: [...running.unreached, ...lostOthers, ...next.unreached] })),
    );
    return search(question);
  }
  const refuse = (error: unknown): undefined => {
    // Where another catalogue fails, its results are left out; it is named.
    if (findLost().length === 0) throw error;
  };
  const together = new Set(whole.flatMap((one) => one.results.map(({ id }) => id)));
  const rest = firstOfEach([named, ...found.map(({ results }) => results)])
    .slice(named.length)
    .sort((a, b) => Number(together.has(b.id)) - Number(together.has(a.id)));
  const loadOf = async (wanted: readonly Result[]): Promise<Found[]> => {
    const loaded = await Promise.all(wanted.map((result) => result.data().catch(refuse)));
    return loaded.flatMap((found) => (found ? withHome(found, reached) : []));
  };
  const load = async (from: number, to: number): Promise<Found[]> => {
    const [first, then] = await Promise.all([
      loadOf(named.slice(from, to)),
      loadOf(rest.slice(Math.max(from - named.length, 0), Math.max(to - named.length, 0))),
    ]);
    checkParts(parts);
    return [...first, ...(reached.length > 0 ? heldFirst(then, query) : then)];
  };
  return {
    total: named.length + rest.length,
    lost,
    named: named.length,
    get unreached() {
      return [...running.unreached, ...findLost()];
    },
    first: await load(0, first),
    load,
  };
}

/** The results for records that the words name by number, likeliest first. */
async function searchNamed(
  engine: Engine,
  { filters }: Question,
  asked: Promise<readonly string[]>,
): Promise<Result[]> {
  const ids = await asked;
  if (ids.length === 0) return [];
  const { results } = await engine.search(null, { filters: { ...filters, id: { any: ids } } });
  const placed = await Promise.all(
    results.map(async (result) => ({ result, place: ids.indexOf((await result.data()).filters['id']?.[0] ?? '') })),
  );
  return placed.sort((a, b) => a.place - b.place).map(({ result }) => result);
}
