/** Entries of the catalogue with their names, made from the compact file. Pure. */
import type { CatalogueFile } from '../../model/catalogue-file.ts';

export interface Entry {
  readonly id: string;
  readonly kind: 'task' | 'measure';
  /** Its place in its document, which is a task's number: 26, 3dd, 1b-5. */
  readonly number: string;
  readonly document: string;
  readonly description: string;
  /** Names, in the order stated. */
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** The deadline as stated, and as read. */
  readonly deadline: string;
  readonly read: string;
  readonly day: string;
  /** What each facet is set to. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Words of agencies that the entry may be found by. */
  readonly leadWords: string;
  readonly coordinatingWords: string;
  /** The place in the order of documents and numbers. */
  readonly place: number;
}

/** All entries of a file, tasks first. */
export function entriesOf(file: CatalogueFile): Entry[] {
  const [agencyIds, names, words] = file.agencies;
  const agencies = new Map(agencyIds.map((id, place) => [id, { name: names[place] ?? '', words: `${names[place]} ${words[place]}` }]));
  const documents = new Map(file.documents);
  const columns = Object.entries(file.facets).map(([name, [ids, values]]) => {
    const idsAt = (places: string) => (places === '' ? [] : places.split(' ').map((place) => ids[Number(place)] ?? ''));
    return { name, values: values.split(',').map(idsAt) };
  });
  return idsOf(file).map((id, place) => {
    const values = Object.fromEntries(columns.map((column) => [column.name, column.values[place] ?? []]));
    const named = (facet: string) => (values[facet] ?? []).flatMap((agency) => agencies.get(agency) ?? []);
    const leads = named('lead');
    const coordinating = named('coordinating');
    const [document = '', ...rest] = id.split('-');
    const [deadline = '', read = '', day = ''] = file.times[file.deadlines[place] ?? -1] ?? [];
    return {
      ...{ id, place, values, deadline, read, day },
      kind: values['kind']?.[0] === 'task' ? 'task' : 'measure',
      number: rest.join('-'),
      document: documents.get(document) ?? document,
      description: file.descriptions[place] ?? '',
      leads: leads.map((agency) => agency.name),
      coordinating: coordinating.map((agency) => agency.name),
      leadWords: leads.map((agency) => agency.words).join(' '),
      coordinatingWords: coordinating.map((agency) => agency.words).join(' '),
    };
  });
}

function idsOf({ ids }: CatalogueFile): string[] {
  return ids.flatMap((run) => (typeof run === 'string' ? [run] : Array.from({ length: run[1] }, (_, index) => `${run[0]}${index + 1}`)));
}
