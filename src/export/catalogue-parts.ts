/** A large catalogue in parts, for the search in the reader's browser. */
import { createHash } from 'node:crypto';
import type { CatalogueFile } from '../model/catalogue-file.ts';
import {
  type CatalogueIndex,
  firstFacets,
  partNames,
  type Uses,
  writeSizes,
  writeUses,
} from '../model/catalogue-parts.ts';
import { indexedWords } from '../model/indexed-words.ts';
import type { Lang } from '../model/lang.ts';
import { lettersOf, syllablesOf, termsOf } from '../model/text/written-syllable.ts';

/** Records in a part: a reader is shown 25, each from another part at worst. */
const step = 10;
/** Places of words in a part, about, and of pairs, which are asked for one by one. */
const [mostUses, mostPairUses] = [2500, 1000];

/**
 * @param file the same catalogue in one
 * @returns the index, and the parts by their names in its folder
 */
export function catalogueParts(
  { descriptions, facets, ...rest }: CatalogueFile,
  lang: Lang,
): {
  readonly index: CatalogueIndex;
  readonly parts: ReadonlyMap<string, string>;
} {
  const isVietnamese = lang === 'vi';
  const texts = descriptions.map(isVietnamese ? (text) => termsOf(syllablesOf(text)) : indexedWords);
  const uses = usesIn(texts);
  const keyOf = isVietnamese ? lettersOf : (word: string) => word;
  const [words, pairs] = [false, true].map((isPair) => {
    const terms = [...uses].filter(([term]) => term.includes(' ') === isPair);
    return inParts(terms, keyOf, isPair ? mostPairUses : mostUses);
  }) as [TermParts, TermParts];
  const parts = new Map<string, string>();
  for (const [place, part] of words.entries())
    parts.set(partNames.words(place), JSON.stringify(part.terms.map(([, own]) => writeUses(own))));
  for (const [place, part] of pairs.entries())
    parts.set(partNames.pairs(place), JSON.stringify(part.terms.map(([term, own]) => `${term} ${writeUses(own)}`)));
  for (let from = 0; from < descriptions.length; from += step)
    parts.set(partNames.records(from / step), JSON.stringify(descriptions.slice(from, from + step)));
  const isFirst = ([name]: readonly [string, unknown]) => firstFacets.includes(name);
  const columns = Object.entries(facets);
  parts.set(partNames.facets, JSON.stringify(Object.fromEntries(columns.filter((column) => !isFirst(column)))));
  const before = (place: number) => words.slice(0, place).reduce((sum, { terms }) => sum + terms.length, 0);
  const first = {
    ...rest,
    facets: Object.fromEntries(columns.filter(isFirst)),
    sizes: writeSizes(
      descriptions.map(({ length }, place) => (isVietnamese ? [length] : [length, new Set(texts[place]).size])),
    ),
    words: words.flatMap(({ terms }) => terms.map(([term]) => term)).join(' '),
    starts: words.map((_, place) => before(place)),
    ...(isVietnamese && { pairs: pairs.map(({ first }) => first) }),
    step,
  };
  const hash = createHash('sha256').update(JSON.stringify([first, ...parts.values()]));
  return { index: { ...first, folder: hash.digest('hex').slice(0, 12) }, parts };
}

type Term = readonly [term: string, uses: Uses];
/** Parts of terms, each with the key of its first one. */
type TermParts = readonly { readonly first: string; readonly terms: readonly Term[] }[];

/** Terms in the order of their keys, in parts of so many uses, about. Those with the same key stand together. */
function inParts(terms: readonly Term[], keyOf: (term: string) => string, most: number): TermParts {
  const parts: { first: string; terms: Term[]; size: number }[] = [];
  const groups = [...Map.groupBy(terms, ([term]) => keyOf(term))].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, group] of groups) {
    const size = group.reduce((sum, [, uses]) => sum + uses.size, 0);
    const part = parts.at(-1);
    const own = group.toSorted(([a], [b]) => (a < b ? -1 : 1));
    if (part && part.size + size <= most) {
      part.terms.push(...own);
      part.size += size;
    } else parts.push({ first: key, terms: own, size });
  }
  return parts;
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
