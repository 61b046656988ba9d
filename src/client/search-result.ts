/** What a search result is and where it leads. Pure. */
import { fold, foldedWords, separator } from '../model/fold.ts';
import { defaultLang } from '../model/lang.ts';
import { pathIn } from '../model/paths.ts';
import { isPlace, type PlaceNames, placeKey } from '../model/place-names.ts';
import type { SearchWords } from '../words/client/search.ts';
import { piecesOf } from './excerpt.ts';
import type { Other } from './other-catalogues.ts';
import { searchedWords } from './query.ts';

interface Result {
  /** From the root of the site; the whole address where another catalogue holds it. */
  readonly url: string;
  /** The other catalogue. */
  readonly home?: Other;
  readonly locations: readonly number[];
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

const kinds = [
  ['/tasks/', 'task'],
  ['/agencies/', 'agency'],
  ['/indicators/', 'indicator'],
  ['/groups/', 'group'],
  ['/themes/', 'theme'],
  ['/instruments/', 'instrument'],
  ['/documents/', 'document'],
  ['/guide/', 'guide'],
] as const;

/** The path of a page within its site, as the default language has it. */
const pathOf = ({ url, home }: Pick<Result, 'url' | 'home'>) =>
  pathIn(defaultLang, home ? url.slice(home.address.length) : url);

/**
 * A result with the catalogue that holds it; none where it claims an address of neither this site nor a catalogue asked.
 * @param others that were asked: one may be under the path of another
 */
export function withHome<T extends { readonly url: string }>(
  found: T,
  others: readonly Other[],
): (T & { home?: Other })[] {
  if (/^\/(?!\/)/u.test(found.url)) return [found];
  // As a browser reads it: dots may lead out of the path.
  const href = URL.canParse(found.url) ? new URL(found.url).href : '';
  const [home] = others
    .filter(({ address }) => href.startsWith(`${address}/`))
    .sort((one, other) => other.address.length - one.address.length);
  return home ? [{ ...found, url: href, home }] : [];
}

/**
 * What several searches found, each result as the first of them has it. Pages that two catalogues have alike have one id:
 * each search finds both.
 */
export function firstOfEach<T extends { readonly id: string }>(searches: readonly (readonly T[])[]): T[] {
  const known = new Set<string>();
  return searches.flatMap((results) => {
    const others = results.filter(({ id }) => !known.has(id));
    for (const { id } of others) known.add(id);
    return others;
  });
}

/**
 * The kind of a result, the catalogue if it is another one, and its address, for the line under it.
 * @param names of the kinds
 */
export function kindOf(result: Result, names: SearchWords['kinds']): string {
  const path = pathOf(result);
  const kind = kinds.find(([start]) => path.startsWith(start) && path !== start)?.[1] ?? 'page';
  return [names[kind], result.home?.name, result.url].filter(Boolean).join(' · ');
}

/** What the index holds of where a task stands: its day like `by 2025-06-30`, or what stands for one; '' where nothing is to be said. */
export interface ResultState {
  readonly day: string;
  /** The deadline as stated. */
  readonly stated: string;
  readonly undated: string;
  readonly evidence: string;
}

/** Where the task of a result stands; undefined of any other result. */
export function stateOf({
  filters,
}: {
  readonly filters: Readonly<Record<string, readonly string[]>>;
}): ResultState | undefined {
  const [state] = filters['state'] ?? [];
  if (state === undefined) return undefined;
  const [day = '', stated = '', undated = '', evidence = ''] = state.split('|');
  return { day, stated, undated, evidence };
}

/**
 * Whether what was found is hardly what was looked for: nothing, pages of the guide alone, or nothing with one of the words.
 */
export function isPoor(
  found: readonly {
    readonly url: string;
    readonly home?: Other;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
  }[],
  query: string,
): boolean {
  if (found.every((result) => pathOf(result).startsWith('/guide/'))) return true;
  const texts = found.map(({ excerpt, meta }) => fold([excerpt, ...Object.values(meta)].join(' ')));
  return beginningsOf(query).some((word) => !texts.some((text) => text.includes(word)));
}

/** Whether a page has the very name that was typed. */
export const isNamed = ({ meta }: { readonly meta?: Readonly<Record<string, string>> }, query: string): boolean =>
  meta?.['names']?.split(separator).some((own) => fold(own) === fold(query)) ?? false;

/** The words of a query without their endings, which differ. */
const beginningsOf = (query: string): string[] =>
  foldedWords(query).map((word) => word.slice(0, Math.max(4, word.length - 3)));

/** The address of a result; in a document, of the first line that holds a hit. */
export function addressOf(result: Result): string {
  const { url, locations, anchors } = result;
  if (!pathOf(result).startsWith('/documents/')) return url;
  const [first] = locations;
  if (first === undefined) return url;
  const line = anchors.filter(({ id, location }) => /^L\d+$/.test(id) && location <= first).at(-1);
  return line ? `${url}#${line.id}` : url;
}

/**
 * Results in their order, but those first whose marks are words of the query: an index that does not hold a word marks
 * the nearest that it has, and counts it as high as another index counts the word itself.
 */
export function heldFirst<T extends { readonly excerpt: string }>(found: readonly T[], query: string): T[] {
  const words = beginningsOf(query);
  const isHeld = ({ excerpt }: T) =>
    piecesOf(excerpt).some(({ text, hit }) => hit && words.some((word) => fold(text).includes(word)));
  return words.length === 0 ? [...found] : [...found.filter(isHeld), ...found.filter((result) => !isHeld(result))];
}

/**
 * Results in their order, but the record whose very id was typed first: the index takes an id for the start of longer
 * ones. Likewise the page whose very name was typed; before both the one that stands for every place, where a place was.
 */
export function exactFirst<T extends { readonly url: string; readonly meta?: Readonly<Record<string, string>> }>(
  found: readonly T[],
  query: string,
): T[] {
  const end = `/${searchedWords(query).toLowerCase()}/`;
  const rankOf = ({ url, meta }: T) => {
    if (meta?.['around'] !== undefined && isPlace(query, placesIn(meta))) return 0;
    return url.endsWith(end) || isNamed({ meta: meta ?? {} }, query) ? 1 : 2;
  };
  return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The places that a page stands for, with the words that people write around their names: both as the page has them in its head. */
const placesIn = ({ names = '', around = '' }: Readonly<Record<string, string>>): PlaceNames => ({
  names: names.split(separator).map(placeKey),
  around: around.split(separator).map(placeKey),
});
