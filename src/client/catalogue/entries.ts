/** Entries of the catalogue with their names, made from the compact file. Pure. */
import type { FacetName } from '../../derive/facets.ts';
import type { CatalogueFile } from '../../model/catalogue-file.ts';
import type { Other } from '../other-catalogues.ts';

export interface Entry {
  readonly id: string;
  readonly kind: 'task' | 'measure';
  /** Its place in its document, which is a task's number: 26, 3dd, 1b-5. */
  readonly number: string;
  readonly document: string;
  /** '' of a catalogue that is in parts, until its part is there. */
  readonly description: string;
  /** Names, in the order stated. */
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** The deadline as stated. */
  readonly deadline: string;
  /** With its kind and day, like `by 2025-06-30`, and the day alone; '' where it has none. */
  readonly dated: string;
  readonly day: string;
  /** What each facet is set to. */
  readonly values: Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
  /** Words of agencies that the entry may be found by. */
  readonly leadWords: string;
  readonly coordinatingWords: string;
  /** The place in the order of documents and numbers. */
  readonly place: number;
  /** The catalogue that it is of, where that is another one. */
  readonly home?: Other;
}

/** What the page knows of an option of a facet, like the agency `mic` in the facet `lead`. */
export type OptionOf = (facet: string, id: string) => { readonly name: string; readonly words: string };

/** All entries of a file, tasks first. */
export function entriesOf(file: CatalogueFile, optionOf: OptionOf): Entry[] {
  const columns = Object.entries(file.facets).map(([name, column]) => ({ name, values: readColumn(column) }));
  return idsOf(file).map((id, place) => {
    const values = new Map(columns.map((column) => [column.name, column.values[place] ?? []]));
    const optionsOf = (facet: FacetName) => (values.get(facet) ?? []).map((value) => optionOf(facet, value));
    const namesOf = (facet: FacetName) => optionsOf(facet).map(({ name }) => name);
    const wordsOf = (facet: FacetName) =>
      optionsOf(facet)
        .map(({ name, words }) => `${name} ${words}`)
        .join(' ');
    const [, ...rest] = id.split('-');
    const [deadline = '', dated = ''] = file.times[file.deadlines[place] ?? -1] ?? [];
    return {
      id,
      place,
      values,
      deadline,
      dated,
      day: dated.slice(-10),
      kind: values.get('kind' satisfies FacetName)?.[0] === 'task' ? 'task' : 'measure',
      number: rest.join('-'),
      document: namesOf('document').join(),
      description: file.descriptions[place] ?? '',
      leads: namesOf('lead'),
      coordinating: namesOf('coordinating'),
      leadWords: wordsOf('lead'),
      coordinatingWords: wordsOf('coordinating'),
    };
  });
}

/** What each entry has of a facet. Entries that have the same share one list. */
export function readColumn([ids, values]: CatalogueFile['facets'][string]): (readonly string[])[] {
  const lists = new Map<string, readonly string[]>([['', []]]);
  return values.split(',').map((places) => {
    const list = lists.get(places) ?? places.split(' ').map((place) => ids[Number(place)] ?? '');
    lists.set(places, list);
    return list;
  });
}

export function idsOf({ ids }: Pick<CatalogueFile, 'ids'>): string[] {
  return ids.flatMap((run) =>
    typeof run === 'string' ? [run] : Array.from({ length: run[1] }, (_, index) => `${run[0]}${index + 1}`),
  );
}
