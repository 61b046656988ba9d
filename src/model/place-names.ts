/** Whether readers ask for a place, and not for words. Small: scripts of pages use it. */
import { foldedWords } from './fold.ts';

/** A name without what people leave out: `Đà Nẵng`, `da nang` and `Danang` are all `danang`. */
export const placeKey = (name: string): string => foldedWords(name).join('');

/** What a script needs to know a name of a place: names and the words around them, by their keys. */
export interface PlaceNames {
  readonly names: readonly string[];
  readonly around: readonly string[];
}

/** The names of places as editors list them, a list of spellings each. */
interface Listed {
  readonly today: readonly (readonly string[])[];
  readonly before: readonly (readonly string[])[];
  readonly around: readonly string[];
}

export const placeNamesOf = ({ today, before, around }: Listed): PlaceNames => ({
  names: [...today, ...before].flat().map(placeKey),
  around: around.map(placeKey),
});

/**
 * Whether a query is the name of a place and nothing else, but for a word like "tỉnh" or "province" before or behind it.
 * @example isPlace('TP. Đà Nẵng', names) // true
 */
export function isPlace(query: string, { names, around }: PlaceNames): boolean {
  const key = placeKey(query);
  return names.some((name) => key === name || around.some((word) => key === word + name || key === name + word));
}
