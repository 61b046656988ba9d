/** Which changes fit what the reader chose, and which feeds. Pure. */
import type { ChangeFile, ListedChange, ListedRelease, Narrowing } from '../../model/change-file.ts';
import type { Lang } from '../../model/lang.ts';
import { agencyPath, documentPath, feedPath, feedPathOf, pathIn, themePath } from '../../model/paths.ts';
import type { Chosen } from '../catalogue/facets.ts';

export type { Narrowing };

/** What can stand in the address, in the order of the form. */
export const names = ['since', 'agency', 'theme', 'document'] as const;

/** Whether a text is a day of the calendar, like `2026-11-01`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A release with those of its changes that fit. */
export interface Narrowed {
  readonly release: ListedRelease;
  readonly changes: readonly ListedChange[];
}

/**
 * The changes that fit, by release, newest first. Values of one name are joined by "or", names by "and". What is not a
 * day, or known to no change, fits nothing.
 */
export function narrow({ releases, subjects, changes }: ChangeFile, chosen: Chosen): readonly Narrowed[] {
  const days = chosen.get('since') ?? [];
  if (!days.every(isDay)) return [];
  const since = [...days].sort()[0] ?? '';
  const wanted = names.slice(1).flatMap((name) => {
    const values = chosen.get(name) ?? [];
    return values.length > 0 ? [new Set(values.map((value) => subjects.indexOf(`${name} ${value}`)))] : [];
  });
  const fits = ([release, , , , , own]: ListedChange): boolean => {
    const day = releases[release]?.[1] ?? '';
    // What is not released yet is of no day, and newer than any.
    return (day === '' || day >= since) && wanted.every((places) => own.some((place) => places.has(place)));
  };
  const byRelease = Map.groupBy(changes.filter(fits), ([release]) => release);
  return [...byRelease].flatMap(([place, own]) => {
    const release = releases[place];
    return release ? [{ release, changes: own }] : [];
  });
}

const pages: Readonly<Record<Narrowing, (id: string) => string>> = {
  agency: agencyPath,
  theme: themePath,
  document: documentPath,
};

/**
 * The feeds of what is chosen, one a value; that of all changes where nothing is.
 * @param lang the language of the page
 * @param isKnown whether a value is one of those that the page offers
 */
export function feedsFor(
  chosen: Chosen,
  lang: Lang,
  isKnown: (name: Narrowing, value: string) => boolean,
): readonly { readonly path: string; readonly of?: { readonly name: Narrowing; readonly value: string } }[] {
  const values = (Object.keys(pages) as Narrowing[]).flatMap((name) =>
    (chosen.get(name) ?? []).filter((value) => isKnown(name, value)).map((value) => ({ name, value })),
  );
  if (values.length === 0) return [{ path: pathIn(lang, feedPath) }];
  return values.map((of) => ({ path: pathIn(lang, feedPathOf(pages[of.name](of.value))), of }));
}
