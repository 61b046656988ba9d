/** Entries of the catalogue with their names, made from the compact file. Pure. */
import type { CatalogueEntry, CatalogueFile } from '../../model/catalogue-file.ts';

/** Something that a facet can be set to. */
export interface Option {
  readonly id: string;
  readonly name: string;
  /** Who took over from an agency, or ''. */
  readonly now: string;
}

export interface Entry {
  readonly id: string;
  readonly kind: 'task' | 'measure';
  readonly number: string;
  readonly document: string;
  readonly documentName: string;
  /** Ids of the group and of those it stands in. */
  readonly groups: readonly string[];
  readonly description: string;
  readonly leads: readonly Option[];
  readonly coordinating: readonly Option[];
  readonly deadline: string;
  readonly day: string;
  readonly year: string;
  readonly outputs: readonly string[];
  /** Words of agencies that the entry may be found by. */
  readonly leadWords: string;
  readonly coordinatingWords: string;
  /** The place in the order of documents and numbers. */
  readonly place: number;
}

/** All entries of a file, tasks first. */
export function entriesOf(file: CatalogueFile): Entry[] {
  const agencies = file.agencies.map(([id, name, , now]) => ({ id, name, now }));
  const wordsOf = (places: readonly number[]) => places.map((place) => `${file.agencies[place]?.[1] ?? ''} ${file.agencies[place]?.[2] ?? ''}`).join(' ');
  const optionsOf = (places: readonly number[]) => places.flatMap((place) => agencies[place] ?? []);
  const entry = (kind: Entry['kind'], place: number, [id, number, document, group, description, leads, coordinating, deadline, day, year, outputs]: CatalogueEntry): Entry => ({
    id,
    kind,
    number,
    document: file.documents[document]?.[0] ?? '',
    documentName: file.documents[document]?.[1] ?? '',
    groups: groupTrail(file.groups[group]?.[0]),
    description,
    leads: optionsOf(leads),
    coordinating: optionsOf(coordinating),
    deadline,
    day,
    year,
    outputs: outputs.map((output) => file.outputs[output]?.[0] ?? ''),
    leadWords: wordsOf(leads),
    coordinatingWords: wordsOf(coordinating),
    place,
  });
  return [
    ...file.tasks.map((task, place) => entry('task', place, task)),
    ...file.measures.map((measure, place) => entry('measure', file.tasks.length + place, measure)),
  ];
}

/** A group's id and that of the group it is a part of: dh14-g1b stands in dh14-g1. */
function groupTrail(id: string | undefined): string[] {
  if (!id) return [];
  const parent = /^.*-g\d+/u.exec(id)?.[0];
  return parent && parent !== id ? [id, parent] : [id];
}
