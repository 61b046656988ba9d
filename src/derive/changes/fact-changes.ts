/** Which states and ranks differ between two catalogues that are seen on one day. They follow from the records. */
import type { Catalogue } from '../records/catalogue.ts';
import { type Score, scoreboardOf } from '../status/scoreboard.ts';
import { statesIn } from '../status/state.ts';
import { written } from './changes.ts';

/** A derived fact of a task or an agency that differs. */
export interface FactChange {
  readonly id: string;
  readonly fact: string;
  readonly was: string;
  readonly now: string;
}

/**
 * The facts that differ, of records that both catalogues have.
 * @param asOf a calendar day in Viet Nam
 */
export function factChangesBetween(before: Catalogue, after: Catalogue, asOf: string): FactChange[] {
  const old = factsOf(before, asOf);
  return [...factsOf(after, asOf)].flatMap(([id, facts]) => {
    const was = old.get(id);
    if (!was) return [];
    return Object.entries(facts)
      .map(([fact, now]) => ({ id, fact, was: factWritten(was[fact]), now: factWritten(now) }))
      .filter((change) => change.was !== change.now);
  });
}

const factWritten = (value: unknown) => (value === undefined ? 'nothing' : written(value));

function factsOf(catalogue: Catalogue, asOf: string): Map<string, Readonly<Record<string, unknown>>> {
  const states = statesIn(catalogue, asOf);
  const { byName } = scoreboardOf(
    states.filter((state) => state.task.kind === 'task'),
    catalogue.agencies,
    asOf,
  );
  return new Map<string, Readonly<Record<string, unknown>>>([
    ...states.map(({ task, schedule, evidence, closedOn }) => [task.id, { schedule, evidence, closedOn }] as const),
    ...byName.map(({ agency, rank }: Score) => [agency, { rank }] as const),
  ]);
}
