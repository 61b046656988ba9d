/** The records of the five documents that the catalogue began with, read once for all tests of a file. Others may be added. */
import type { SeedRecords } from '../../src/model/records.ts';
import { parseSeeds, type Source } from '../../src/parse/index.ts';
import { readAgencies, readSources } from './project.ts';

export const agencies = await readAgencies();
/** Every document that there is. */
export const allSources: readonly Source[] = await readSources();

/** What these tests count by hand. */
const five = ['nq03', 'dh14', 'kl57', 'kh01', 'hn18'];
export const sources: readonly Source[] = allSources.filter(({ document }) => five.includes(document.id));
export const records: SeedRecords = parseSeeds(sources, agencies);

/** The source of a document. */
export function sourceOf(id: string): Source {
  const source = sources.find((entry) => entry.document.id === id);
  if (!source) throw new Error(`There is no document ${id}.`);
  return source;
}

/** How many records give each key, in the order of the keys' first appearance. */
export function tally<T>(list: readonly T[], keyOf: (entry: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of list) counts[keyOf(entry)] = (counts[keyOf(entry)] ?? 0) + 1;
  return counts;
}

const byId = new Map(
  [...records.tasks, ...records.indicators, ...records.provisions, ...records.groups].map((record) => [
    record.id,
    record,
  ]),
);

/** The record with an id, or undefined. */
export const findRecord = (id: string) => byId.get(id);
