/** What changed between two states of the catalogue, record by record. */
import type { Catalogue } from './catalogue.ts';
import { type Score, scoreboardOf } from './scoreboard.ts';
import { statesOf } from './state.ts';

/** One change of one record. `field` is left out where the record came or went. */
export interface Change {
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly field?: string;
  readonly was?: string;
  readonly now?: string;
}

/**
 * The changes from one catalogue to another, seen on one day: records, states and ranks. Line numbers and checksums do
 * not count as a change of a record.
 * @param asOf a calendar day in Viet Nam
 */
export function changesBetween(before: Catalogue, after: Catalogue, asOf: string): Change[] {
  return [
    ...compare(recordsOf(before), recordsOf(after)),
    ...compare(factsOf(before, asOf), factsOf(after, asOf)).filter((change) => change.what === 'changed'),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function recordsOf(catalogue: Catalogue): Map<string, Fields> {
  const lists: readonly { readonly id: string }[][] = [
    [...catalogue.documents].map(({ seed: _, ...document }) => document),
    [...catalogue.agencies],
    [...catalogue.groups],
    [...catalogue.tasks],
    [...catalogue.indicators],
    [...catalogue.provisions],
    [...catalogue.progressReports],
    [...catalogue.observations],
  ];
  return new Map(lists.flat().map((record) => [record.id, withoutPlaces(record)]));
}

/** A record without what moves when a line is added above it. */
function withoutPlaces(record: object): Fields {
  const { source, otherHeadings, ...fields } = record as Fields;
  // The source of an observation is a page, that of a record of a seed a place in it.
  return typeof source === 'object' && source !== null && 'lines' in source ? fields : { ...fields, source };
}

function factsOf(catalogue: Catalogue, asOf: string): Map<string, Fields> {
  const states = statesOf(catalogue.tasks, catalogue.progressReports, catalogue.getAgency, asOf);
  const { byName } = scoreboardOf(
    states.filter((state) => state.task.kind === 'task'),
    catalogue.agencies,
    asOf,
  );
  return new Map<string, Fields>([
    ...states.map(({ task, schedule, evidence, closedOn }) => [task.id, { schedule, evidence, closedOn }] as const),
    ...byName.map(({ agency, rank }: Score) => [agency, { rank }] as const),
  ]);
}

function compare(before: ReadonlyMap<string, Fields>, after: ReadonlyMap<string, Fields>): Change[] {
  const changes: Change[] = [];
  for (const [id, old] of before) {
    const current = after.get(id);
    if (!current) {
      changes.push({ id, what: 'removed' });
      continue;
    }
    for (const field of new Set([...Object.keys(old), ...Object.keys(current)])) {
      const [was, now] = [written(old[field]), written(current[field])];
      if (was !== now) changes.push({ id, what: 'changed', field, was, now });
    }
  }
  for (const id of after.keys()) if (!before.has(id)) changes.push({ id, what: 'added' });
  return changes;
}

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
