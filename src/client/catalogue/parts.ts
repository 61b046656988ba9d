/** A large catalogue, loaded part by part: first what every answer needs, then what is asked for. */
import { type CatalogueIndex, partNames, readUses } from '../../model/catalogue-parts.ts';
import { cataloguePartsPath } from '../../model/paths.ts';
import type { buildEngine, Engine } from './engine.ts';
import { type Entry, idsOf, type OptionOf, readColumn } from './entries.ts';
import { checkCount, isColumn, isCount, isFrame, isListOf, isRecord, isText } from './file.ts';

/** How long a reader waits for a part, in milliseconds. */
const patience = 15_000;

/** A copy that the browser keeps may be the one that was damaged. */
let cache: RequestCache = 'default';

/** Lets everything be fetched anew, past the browser's own copies. */
export function forgetParts(): void {
  cache = 'reload';
}

async function fetchPart(name: string): Promise<unknown> {
  const response = await fetch(cataloguePartsPath + name, { cache, signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

async function fetchTexts(name: string): Promise<readonly string[]> {
  const texts = await fetchPart(name);
  if (!isListOf(texts, isText)) throw new Error('Not a part of a catalogue.');
  return texts;
}

/** @throws Error where it is not what this project writes */
function readIndex(value: unknown): CatalogueIndex {
  const { folder, sizes, words, starts, step } = isRecord(value) ? value : {};
  if (!isFrame(value) || !isText(folder) || !/^[0-9a-f]+$/u.test(folder))
    throw new Error('Not the index of a catalogue.');
  if (!isText(sizes) || !isText(words) || !isListOf(starts, isCount) || !isCount(step) || step < 1)
    throw new Error('Not the words of a catalogue.');
  checkCount(value, sizes.split(' ').length);
  return { ...value, folder, sizes, words, starts, step };
}

/** Each part is asked for once; where it fails, the next who needs it asks again. */
class PartLoader {
  readonly #loads = new Map<string, Promise<void>>();

  load(name: string, take: () => Promise<void>): Promise<void> {
    const load =
      this.#loads.get(name) ??
      take().catch((error: unknown) => {
        this.#loads.delete(name);
        throw error;
      });
    this.#loads.set(name, load);
    return load;
  }
}

/**
 * Loads what every answer needs.
 * @param build makes the engine, which is there already
 * @throws Error where it cannot be had; so does the engine where a part cannot be, which it asks for again the next time
 */
export async function loadParts(
  optionOf: OptionOf,
  build: typeof buildEngine,
): Promise<{ readonly engine: Engine; readonly places: CatalogueIndex['places'] }> {
  const index = readIndex(await fetchPart('index.json'));
  const folder = `${index.folder}/`;
  const parts = new PartLoader();
  const descriptions = new Map<number, string>();
  const columns = new Map(Object.entries(index.facets).map(([name, column]) => [name, readColumn(column)]));
  const sizes = index.sizes.split(' ').map((size) => size.split('/').map(Number));
  const entries = largeEntries(index, { columns, descriptions, sizes, optionOf });
  await pause();
  const words = index.words.split(' ');
  const known = new Set(words);
  const firsts = index.starts.map((start) => words[start] ?? '');
  const partOf = (word: string) => firsts.findLastIndex((first) => first <= word);
  const engine = build(entries, index.synonyms, {
    field: 'description',
    words,
    lengths: sizes.map(([, words = 0]) => words),
    load: async (asked, give) => {
      const needed = new Set([...asked].filter((word) => known.has(word)).map(partOf));
      await Promise.all(
        [...needed].map((part) => {
          const name = partNames.words(part);
          return parts.load(name, async () => {
            const uses = await fetchTexts(folder + name);
            for (const [at, text] of uses.entries()) give(words[(index.starts[part] ?? 0) + at] ?? '', readUses(text));
          });
        }),
      );
    },
    describe: async (wanted) => {
      const needed = new Set(wanted.map(({ place }) => Math.floor(place / index.step)));
      await Promise.all(
        [...needed].map((part) => {
          const name = partNames.records(part);
          return parts.load(name, async () => {
            const texts = await fetchTexts(folder + name);
            for (const [at, text] of texts.entries()) descriptions.set(part * index.step + at, text);
          });
        }),
      );
    },
  });
  const complete = () =>
    parts.load(partNames.facets, async () => {
      const others = await fetchPart(folder + partNames.facets);
      if (!isRecord(others)) throw new Error('Not the facets of a catalogue.');
      for (const [name, column] of Object.entries(others)) {
        if (!isColumn(column)) throw new Error('Not a facet of a catalogue.');
        columns.set(name, readColumn(column));
      }
    });
  return { engine: { ...engine, complete }, places: index.places };
}

/** Lets the page do what else is to be done. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Held {
  readonly columns: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly descriptions: ReadonlyMap<number, string>;
  readonly sizes: readonly (readonly number[])[];
  readonly optionOf: OptionOf;
}

/** The entries of an index: what each says is made when it is asked for. */
function largeEntries(index: CatalogueIndex, { columns, descriptions, sizes, optionOf }: Held): Entry[] {
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

    constructor(id: string, place: number) {
      this.id = id;
      this.place = place;
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
      return descriptions.get(this.place) ?? '';
    }
    get letters() {
      return sizes[this.place]?.[0] ?? 0;
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
    get values() {
      return {
        get: (name: string) => {
          const column = columns.get(name);
          return column && (column[this.place] ?? []);
        },
      };
    }
  }
  return idsOf(index).map((id, place) => new LargeEntry(id, place));
}
