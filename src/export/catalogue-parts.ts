/** A large catalogue in parts, for the search in the reader's browser. */
import { createHash } from 'node:crypto';
import type { CatalogueFile } from '../model/catalogue-file.ts';
import { type CatalogueIndex, firstFacets, partNames, writeSizes, writeUses } from '../model/catalogue-parts.ts';
import { indexedWords } from '../model/indexed-words.ts';

/** Records in a part: a reader is shown 25, each from another part at worst. */
const step = 10;
/** Places of words in a part, about. */
const mostUses = 2500;

/**
 * @param file the same catalogue in one
 * @returns the index, and the parts by their names in its folder
 */
export function catalogueParts({ descriptions, facets, ...rest }: CatalogueFile): {
  readonly index: CatalogueIndex;
  readonly parts: ReadonlyMap<string, string>;
} {
  const texts = descriptions.map(indexedWords);
  const uses = usesIn(texts);
  const words = [...uses.keys()].sort();
  const parts = new Map<string, string>();
  const starts: number[] = [];
  let [part, size]: [string[], number] = [[], 0];
  const close = () => {
    if (part.length > 0) parts.set(partNames.words(starts.length - 1), JSON.stringify(part));
    [part, size] = [[], 0];
  };
  for (const [place, word] of words.entries()) {
    const own = uses.get(word) ?? new Map();
    if (part.length === 0 || size + own.size > mostUses) {
      close();
      starts.push(place);
    }
    part.push(writeUses(own));
    size += own.size;
  }
  close();
  for (let from = 0; from < descriptions.length; from += step)
    parts.set(partNames.records(from / step), JSON.stringify(descriptions.slice(from, from + step)));
  const isFirst = ([name]: readonly [string, unknown]) => firstFacets.includes(name);
  const columns = Object.entries(facets);
  parts.set(partNames.facets, JSON.stringify(Object.fromEntries(columns.filter((column) => !isFirst(column)))));
  const first = {
    ...rest,
    facets: Object.fromEntries(columns.filter(isFirst)),
    sizes: writeSizes(descriptions.map((text, place) => [text.length, new Set(texts[place]).size])),
    words: words.join(' '),
    ...{ starts, step },
  };
  const hash = createHash('sha256').update(JSON.stringify([first, ...parts.values()]));
  return { index: { ...first, folder: hash.digest('hex').slice(0, 12) }, parts };
}

/** Each word with the places of the texts that hold it, and how often. */
function usesIn(texts: readonly (readonly string[])[]): Map<string, Map<number, number>> {
  const uses = new Map<string, Map<number, number>>();
  for (const [place, words] of texts.entries())
    for (const word of words) {
      const own = uses.get(word) ?? new Map<number, number>();
      uses.set(word, own.set(place, (own.get(place) ?? 0) + 1));
    }
  return uses;
}
