/** The data of another catalogue, read as what a stranger sent. Pure. */
import type { CatalogueFile, CatalogueNames } from '../../model/catalogue-file.ts';
import { type Entry, entriesOf } from './entries.ts';

/** More than any body has; a file that claims more is not built from this project. */
const mostEntries = 50_000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= -1;
const isListOf = <T>(value: unknown, is: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(is);
const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every(isText);

/** Ids stand in addresses and selectors, so they are held to their letters. */
const isId = (value: unknown): value is string => isText(value) && /^[a-z0-9][a-z0-9-]*$/u.test(value);
const isRun = (value: unknown): value is string | [string, number] =>
  isId(value) || (Array.isArray(value) && isId(value[0]) && isCount(value[1]) && value[1] <= mostEntries);
const isTime = (value: unknown): value is [string, string] =>
  isPair(value) && /^(?:[a-z]+(?: \d{4}-\d{2}-\d{2})?)?$/u.test(value[1]);
const isColumn = (value: unknown): value is [string[], string] =>
  Array.isArray(value) && isListOf(value[0], isId) && isText(value[1]);
const isPhrases = (value: unknown): value is string[] => isListOf(value, isText);

function isCatalogueFile(value: unknown): value is CatalogueFile {
  if (!isRecord(value) || !isRecord(value['descriptions']) || !isRecord(value['facets'])) return false;
  const { words, signs, texts } = value['descriptions'];
  return (
    [isText(words), isText(signs), isListOf(texts, isText)].every(Boolean) &&
    isListOf(value['ids'], isRun) &&
    isListOf(value['deadlines'], isCount) &&
    isListOf(value['times'], isTime) &&
    isListOf(value['synonyms'], isPhrases) &&
    Object.values(value['facets']).every(isColumn)
  );
}

const isCatalogueNames = (value: unknown): value is CatalogueNames =>
  isRecord(value) && Object.values(value).every((names) => isRecord(names) && Object.values(names).every(isPair));

/** What another catalogue holds. */
export interface Foreign {
  readonly entries: readonly Entry[];
  readonly synonyms: CatalogueFile['synonyms'];
}

/**
 * @param file what its catalogue.json holds
 * @param names what its catalogue-names.json holds
 * @throws Error where they are not what this project writes
 */
export function readForeign(file: unknown, names: unknown): Foreign {
  if (!isCatalogueFile(file) || !isCatalogueNames(names)) throw new Error('Not the data of a catalogue.');
  const count = file.ids.reduce((sum, run) => sum + (typeof run === 'string' ? 1 : run[1]), 0);
  if (count > mostEntries || count !== file.descriptions.texts.length) throw new Error('Its lists do not fit.');
  const entries = entriesOf(file, (facet, id) => {
    const [name = '', words = ''] = names[facet]?.[id] ?? [];
    return { name, words };
  });
  return { entries, synonyms: file.synonyms };
}

/**
 * One list of entries, each in its place, and one of synonyms.
 * @param parts this catalogue's own first
 */
export function joinForeign(parts: readonly Foreign[]): Foreign {
  const synonyms = new Map(parts.flatMap((part) => part.synonyms).map((phrases) => [phrases.join('\n'), phrases]));
  return {
    entries: parts.flatMap((part) => part.entries).map((entry, place) => ({ ...entry, place })),
    synonyms: [...synonyms.values()],
  };
}
