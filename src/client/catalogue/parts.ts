/** A large catalogue, loaded part by part: first what every answer needs, then what is asked for. */
import { type CatalogueIndex, partNames, readSizes, readUses } from '../../model/catalogue-parts.ts';
import { isMarked, wordsAsTyped } from '../../model/indexed-words.ts';
import { cataloguePartsPath } from '../../model/paths.ts';
import { inPageLang, pageLang } from '../page-lang.ts';
import { searchedWords } from '../query.ts';
import { served } from '../site-path.ts';
import {
  type Engine,
  engineOver,
  fieldsOf,
  type HoldsTones,
  holdsPhrase,
  indexOf,
  nearestSlips,
  variantsOf,
} from './engine.ts';
import { type Entry, entriesOf, idsOf, type OptionOf, readColumn } from './entries.ts';
import { loadFile } from './source.ts';
import type { Field, Uses } from './word-index.ts';

/** How long a reader waits for a part, in milliseconds. */
const patience = 15_000;

/** A copy that the browser keeps may be the one that was damaged. */
let cache: RequestCache = 'default';

async function fetchPart(name: string): Promise<unknown> {
  const response = await fetch(served(inPageLang(cataloguePartsPath) + name), {
    cache,
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const areColumns = (value: unknown): value is CatalogueIndex['facets'] =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((column) => Array.isArray(column) && isTexts(column[0]) && isTexts(column.slice(1)));

export function textsIn(value: unknown): readonly string[] {
  if (!isTexts(value)) throw new Error('Not a part of a catalogue.');
  return value;
}

/** @throws Error where it is not what this project writes */
function readIndex(value: unknown): CatalogueIndex {
  const index = (typeof value === 'object' && value ? value : {}) as CatalogueIndex;
  const { folder, sizes, words, ids, times, deadlines, facets } = index;
  const areLists = [ids, times, deadlines, index.synonyms].every(Array.isArray);
  if (
    !areLists ||
    !isTexts([folder, sizes, words, ...(index.pairs ?? [])]) ||
    !/^[0-9a-f]+$/u.test(folder) ||
    !areColumns(facets)
  )
    throw new Error('Not the index of a catalogue.');
  if (!(Array.isArray(index.starts) && index.step > 0)) throw new Error('Not the parts of a catalogue.');
  return index;
}

const descriptions = 'description';
/** Entries of which the words are looked into for a phrase with tones, at most. */
const mostRead = 50;

type LargeEngine = Engine & Required<Pick<Engine, 'parts'>>;

const made = new WeakMap<OptionOf, Promise<LargeEngine>>();

/**
 * An engine that loads part by part what it is asked for. Where a part cannot be had, the next call loads all anew: the
 * site may have been built again.
 * @throws Error where what every answer needs cannot be had
 */
export function loadParts(optionOf: OptionOf): Promise<LargeEngine> {
  const forget = (error: unknown): never => {
    made.delete(optionOf);
    cache = 'reload';
    throw error;
  };
  const engine = made.get(optionOf) ?? load(optionOf, forget).catch(forget);
  made.set(optionOf, engine);
  return engine;
}

const fetchFirst = () =>
  Promise.all([fetchPart('index.json').then(readIndex), pageLang === 'vi' ? import('./syllable-parts.ts') : undefined]);

let ahead: ReturnType<typeof fetchFirst> | undefined;

/** Fetches what every answer needs before it is asked for. */
export function fetchAhead(): void {
  ahead = fetchFirst();
  // Who asks for it learns of an error.
  ahead.catch(() => undefined);
}

async function load(optionOf: OptionOf, forget: (error: unknown) => never): Promise<LargeEngine> {
  const first = ahead ?? fetchFirst();
  ahead = undefined;
  const [index, inSyllables] = await first;
  const loads = new Map<string, Promise<void>>();
  /** Each part is asked for once. */
  const loadOnce = (name: string, take: (part: unknown) => void): Promise<void> => {
    const load = loads.get(name) ?? fetchPart(`${index.folder}/${name}`).then(take).catch(forget);
    loads.set(name, load);
    return load;
  };
  const texts = new Map<number, string>();
  const columns = new Map(Object.entries(index.facets).map(([name, column]) => [name, readColumn(column)]));
  const sizes = readSizes(index.sizes);
  const letters = sizes.map(([count]) => count);
  const entries = largeEntries(idsOf(index), index, { columns, texts, optionOf });
  const words = index.words.split(' ');
  const uses = new Map<string, Uses>();
  const lengths = sizes.map(([, count]) => count);
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const described: Field = { wordings: new Map(), lengths, mean, uses };

  const loadWords = (part: number) =>
    loadOnce(partNames.words(part), (value) => {
      for (const [at, text] of textsIn(value).entries())
        uses.set(words[(index.starts[part] ?? 0) + at] ?? '', readUses(text));
    });
  const describe = async (wanted: readonly Entry[]) => {
    const needed = new Set(wanted.map(({ place }) => Math.floor(place / index.step)));
    const load = (part: number) =>
      loadOnce(partNames.records(part), (value) => {
        for (const [at, text] of textsIn(value).entries()) texts.set(part * index.step + at, text);
      });
    await Promise.all([...needed].map(load));
  };
  const common = { index, entries, letters, words, described, loadWords };
  const { engine, prepareWords } = await (inSyllables
    ? inSyllables.engineBySyllables(common, loadOnce)
    : engineByWords(common, describe));
  let isComplete = false;
  const complete = () =>
    loadOnce(partNames.facets, (value) => {
      if (!areColumns(value)) throw new Error('Not the facets of a catalogue.');
      for (const [name, column] of Object.entries(value)) columns.set(name, readColumn(column));
      isComplete = true;
    });
  const prepare = (typed: string, isNarrowed = false) => Promise.all([prepareWords(typed), isNarrowed && complete()]);
  const whole = async (some: readonly Entry[]) => {
    const all = entriesOf(await loadFile(), optionOf);
    return some.map((entry) => all[entry.place] ?? entry);
  };
  return {
    ...engine,
    parts: {
      ...{ prepare, describe, whole, around: index },
      get complete() {
        return isComplete ? undefined : complete;
      },
    },
  };
}

/** What is there from the start, and the way to the rest. */
export interface Common {
  readonly index: CatalogueIndex;
  readonly entries: readonly Entry[];
  /** How many letters say what must be done by each. */
  readonly letters: readonly number[];
  readonly words: readonly string[];
  /** Where words stand in what must be done, as far as that is there. */
  readonly described: Field & { readonly uses: Map<string, Uses> };
  loadWords(part: number): Promise<void>;
}

/** An engine, and what loads the places of the words that a query asks for. */
export interface WithWords {
  readonly engine: Engine;
  prepareWords(typed: string): Promise<void>;
}

async function engineByWords(
  { index, entries, letters, words, described, loadWords }: Common,
  describe: (wanted: readonly Entry[]) => Promise<void>,
): Promise<WithWords> {
  const known = new Set(words);
  const firsts = index.starts.map((start) => words[start] ?? '');
  const held = indexOf((await fieldsOf(entries)).set(descriptions, described), letters, words);
  const prepareWords = async (typed: string) => {
    const asked = wordsAsTyped(searchedWords(typed));
    const all = [...asked, ...variantsOf(asked, index.synonyms).flat()];
    const needed = new Set(all.flatMap((word) => [...held.reach(word).keys()]));
    // The nearest word, where none is near.
    for (const word of asked)
      if (held.reach(word).size === 1 && !held.knows(word, false))
        for (const near of held.reach(word, nearestSlips).keys()) needed.add(near);
    const there = [...needed].filter((word) => known.has(word));
    const parts = new Set(there.map((word) => firsts.findLastIndex((first) => first <= word)));
    await Promise.all([...parts].map(loadWords));
    const toned = asked.filter(isMarked);
    if (toned.length === 0) return;
    // Only their own words tell whether they hold the very phrase.
    const likely = entries.filter(({ place }) => toned.every((word) => held.holds(word, descriptions, place)));
    if (likely.length <= mostRead) await describe(likely);
  };
  /** Of an entry whose words are not there: whether it holds each of those with tones. */
  const holdsTones: HoldsTones = (entry, exact, asked) =>
    entry.description === ''
      ? asked.every(
          (word) =>
            !isMarked(word) || [descriptions, 'leadWords'].some((field) => held.holds(word, field, entry.place)),
        )
      : holdsPhrase(entry, exact, asked);
  return { engine: engineOver(entries, index.synonyms, held, holdsTones), prepareWords };
}

interface Held {
  readonly columns: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly texts: ReadonlyMap<number, string>;
  readonly optionOf: OptionOf;
}

/** The entries of an index: what each says is made when it is asked for. */
function largeEntries(ids: readonly string[], index: CatalogueIndex, { columns, texts, optionOf }: Held): Entry[] {
  const options = new Map<string, { readonly names: readonly string[]; readonly words: string }>();
  /** Of the options that an entry has of a facet: made once for each choice of them. */
  const optionsOf = (facet: string, place: number) => {
    const ids = columns.get(facet)?.[place] ?? [];
    const key = `${facet} ${ids.join(' ')}`;
    const known = options.get(key);
    if (known) return known;
    const own = ids.map((id) => optionOf(facet, id));
    const made = {
      names: own.map(({ name }) => name),
      words: own.map(({ name, words }) => `${name} ${words}`).join(' '),
    };
    options.set(key, made);
    return made;
  };
  class LargeEntry implements Entry {
    readonly id: string;
    readonly place: number;
    readonly values: Entry['values'];

    constructor(id: string, place: number) {
      this.id = id;
      this.place = place;
      this.values = {
        get: (name) => {
          const column = columns.get(name);
          return column && (column[place] ?? []);
        },
      };
    }
    get kind() {
      return columns.get('kind')?.[this.place]?.[0] === 'task' ? 'task' : 'measure';
    }
    get number() {
      return this.id.slice(this.id.indexOf('-') + 1);
    }
    get document() {
      return optionsOf('document', this.place).names.join();
    }
    get description() {
      return texts.get(this.place) ?? '';
    }
    get leads() {
      return optionsOf('lead', this.place).names;
    }
    get coordinating() {
      return optionsOf('coordinating', this.place).names;
    }
    get leadWords() {
      return optionsOf('lead', this.place).words;
    }
    get coordinatingWords() {
      return optionsOf('coordinating', this.place).words;
    }
    get deadline() {
      return index.times[index.deadlines[this.place] ?? -1]?.[0] ?? '';
    }
    get dated() {
      return index.times[index.deadlines[this.place] ?? -1]?.[1] ?? '';
    }
    get day() {
      return this.dated.slice(-10);
    }
  }
  return ids.map((id, place) => new LargeEntry(id, place));
}
