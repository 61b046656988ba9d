/** The data of a catalogue, read as untrusted input: it may be cut, old, or another page under its address. Pure. */
import type { CatalogueFile } from '../../model/catalogue-file.ts';
import type { PlaceNames } from '../../model/place-names.ts';

/** More than any body has; a file that claims more is not built from this project. */
const mostEntries = 50_000;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= -1;
const isListOf = <T>(value: unknown, is: (item: unknown) => item is T): value is T[] =>
  Array.isArray(value) && value.every(is);
export const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every(isText);

/** Ids stand in addresses and selectors, so they are held to their letters. */
const isId = (value: unknown): value is string => isText(value) && /^[a-z0-9][a-z0-9-]*$/u.test(value);
const isRun = (value: unknown): value is string | [string, number] =>
  isId(value) || (Array.isArray(value) && isId(value[0]) && isCount(value[1]) && value[1] <= mostEntries);
const isTime = (value: unknown): value is [string, string] =>
  isPair(value) && /^(?:[a-z]+(?: \d{4}-\d{2}-\d{2})?)?$/u.test(value[1]);
const isColumn = (value: unknown): value is [string[], string] =>
  Array.isArray(value) && isListOf(value[0], isId) && isText(value[1]);
const isPlaceNames = (value: unknown): value is PlaceNames =>
  isRecord(value) && isListOf(value['names'], isText) && isListOf(value['around'], isText);
const isPhrases = (value: unknown): value is string[] => isListOf(value, isText);

function isCatalogueFile(value: unknown): value is CatalogueFile {
  if (!isRecord(value) || !isRecord(value['facets'])) return false;
  return (
    isListOf(value['ids'], isRun) &&
    isListOf(value['descriptions'], isText) &&
    isListOf(value['deadlines'], isCount) &&
    isListOf(value['times'], isTime) &&
    isListOf(value['synonyms'], isPhrases) &&
    (value['places'] === undefined || isPlaceNames(value['places'])) &&
    Object.values(value['facets']).every(isColumn)
  );
}

/**
 * @param file what its catalogue.json holds
 * @throws Error where it is not what this project writes
 */
export function readFile(file: unknown): CatalogueFile {
  if (!isCatalogueFile(file)) throw new Error('No catalogue.');
  const count = file.ids.reduce((sum, run) => sum + (typeof run === 'string' ? 1 : run[1]), 0);
  if (count > mostEntries || count !== file.descriptions.length) throw new Error('No catalogue.');
  return file;
}
