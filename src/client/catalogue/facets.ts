/** The facets of the catalogue, one entry in a table each. Pure. */
import type { CatalogueFile } from '../../model/catalogue-file.ts';
import type { Entry, Option } from './entries.ts';

interface Facet {
  readonly label: string;
  /** The values of an entry. */
  readonly valuesOf: (entry: Entry) => readonly string[];
  /** What the facet can be set to, in order. */
  readonly optionsOf: (file: CatalogueFile, entries: readonly Entry[]) => Option[];
}

const named = (pairs: readonly (readonly [string, string, ...unknown[]])[]): Option[] => pairs.map(([id, name]) => ({ id, name, now: '' }));

const byName = (a: Option, b: Option) => (a.name < b.name ? -1 : 1);

function agencies(field: 'leads' | 'coordinating') {
  return (_: CatalogueFile, entries: readonly Entry[]): Option[] => [
    ...new Map(entries.flatMap((entry) => entry[field]).map((agency) => [agency.id, agency])).values(),
  ].sort(byName);
}

const yearNames: Readonly<Record<string, string>> = { ongoing: 'Ongoing', annual: 'Every year', unstated: 'Not stated' };

/** Every facet by its name in the address. */
export const facets = {
  document: {
    label: 'Document',
    valuesOf: (entry) => [entry.document],
    optionsOf: (file) => named(file.documents),
  },
  kind: {
    label: 'Kind',
    valuesOf: (entry) => [entry.kind],
    optionsOf: () => named([['task', 'Task'], ['measure', 'Measure']]),
  },
  group: { label: 'Group', valuesOf: (entry) => entry.groups, optionsOf: (file) => named(file.groups) },
  lead: { label: 'Lead agency', valuesOf: (entry) => entry.leads.map((agency) => agency.id), optionsOf: agencies('leads') },
  coordinating: {
    label: 'Coordinating agency',
    valuesOf: (entry) => entry.coordinating.map((agency) => agency.id),
    optionsOf: agencies('coordinating'),
  },
  year: {
    label: 'Deadline',
    valuesOf: (entry) => [entry.year],
    optionsOf: (_, entries) =>
      [...new Set(entries.map((entry) => entry.year))].sort().map((year) => ({ id: year, name: yearNames[year] ?? year, now: '' })),
  },
  output: {
    label: 'Expected output',
    valuesOf: (entry) => entry.outputs,
    optionsOf: (file) => named(file.outputs),
  },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

/** What each facet is set to; several values of one facet mean any of them. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Whether an entry fits all facets but one. */
export function fits(entry: Entry, chosen: Chosen, except?: FacetName): boolean {
  return facetNames.every((name) => {
    const wanted = chosen[name];
    return name === except || !wanted || wanted.length === 0 || facets[name].valuesOf(entry).some((value) => wanted.includes(value));
  });
}

/**
 * How many entries each value of a facet would show, given all other facets.
 * @param found the entries that fit the words
 */
export function countsOf(name: FacetName, found: readonly Entry[], chosen: Chosen): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of found) {
    if (!fits(entry, chosen, name)) continue;
    for (const value of facets[name].valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
