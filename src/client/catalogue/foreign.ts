/** The data of another catalogue, read as untrusted input. Pure. */
import type { CatalogueFile, CatalogueNames } from '../../model/catalogue-file.ts';
import { type Entry, entriesOf } from './entries.ts';
import { isPair, isRecord, readFile } from './file.ts';

/** What an object of the file has under a name, leaving out what every object has. */
const ownOf = <T>(object: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;

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
  const known = readFile(file);
  if (!isCatalogueNames(names)) throw new Error('Not the names of a catalogue.');
  const entries = entriesOf(known, (facet, id) => {
    const [name = '', words = ''] = ownOf(ownOf(names, facet), id) ?? [];
    return { name, words };
  });
  return { entries, synonyms: known.synonyms };
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
