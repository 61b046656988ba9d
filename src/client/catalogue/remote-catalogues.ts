/** Other catalogues, searched in memory together with this one. Loaded when the reader ticks one. */
import { catalogueFilePath, catalogueNamesPath } from '../../model/paths.ts';
import type { Other } from '../other-catalogues.ts';
import { pageLang } from '../page-lang.ts';
import type { Around, Engine } from './engine.ts';
import { type Foreign, joinForeign, readForeign } from './foreign.ts';
import { engineIn } from './languages.ts';

/** How long a reader waits for another catalogue, in milliseconds. */
const patience = 5000;

/** An engine over several catalogues. */
export interface Joined {
  readonly engine: Engine;
  /** Names of the catalogues that could not be asked. */
  readonly unreached: readonly string[];
}

/** What was asked for, by address; undefined where it could not be had. A failure stands until it is forgotten. */
const asked = new Map<string, Promise<Foreign | undefined>>();
let built: { readonly key: string; readonly engine: Engine } | undefined;

/**
 * An engine over this catalogue and those others that can be reached.
 * @param own the engine over this catalogue, which stands beside its synonyms
 * @throws Error where not even this one can be had in a whole
 */
export async function joinCatalogues(own: Engine, { synonyms }: Around, others: readonly Other[]): Promise<Joined> {
  const answers = await Promise.all(others.map(async (other) => ({ other, foreign: await ask(other) })));
  const reached = answers.flatMap(({ foreign }) => foreign ?? []);
  const key = answers.flatMap(({ other, foreign }) => (foreign ? other.address : [])).join(' ');
  let engine = built?.key === key ? built.engine : undefined;
  if (!engine) {
    const all = own.search('').entries;
    const here = { entries: (await own.parts?.whole(all)) ?? all, synonyms };
    const joined = joinForeign([here, ...reached]);
    engine = await (await engineIn(pageLang))(joined.entries, joined.synonyms);
    built = { key, engine };
  }
  return {
    engine,
    unreached: answers.flatMap(({ other, foreign }) => (foreign ? [] : other.name)),
  };
}

/** Lets catalogues that could not be reached be asked once more. */
export async function forgetFailures(): Promise<void> {
  for (const [address, answer] of [...asked]) if (!(await answer)) asked.delete(address);
}

function ask(other: Other): Promise<Foreign | undefined> {
  const answer = asked.get(other.address) ?? load(other).catch(() => undefined);
  asked.set(other.address, answer);
  return answer;
}

async function load(home: Other): Promise<Foreign> {
  const signal = AbortSignal.timeout(patience);
  const read = async (path: string): Promise<unknown> => {
    // Who is asked learns neither the words nor the page.
    const response = await fetch(home.address + path, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  };
  const [file, names] = await Promise.all([read(catalogueFilePath), read(catalogueNamesPath)]);
  const { entries, synonyms } = readForeign(file, names);
  return { entries: entries.map((entry) => ({ ...entry, home })), synonyms };
}
