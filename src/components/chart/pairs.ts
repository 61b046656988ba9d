/** A pair of a lead and a coordinating agency: their names, and the address of their tasks. */
import { type FacetName, narrowedTo } from '../../derive/facets.ts';
import type { Cell, Matrix, Party } from '../../derive/status/matrix.ts';

export interface Pair {
  readonly lead: string;
  readonly coordinating: string;
  readonly count: number;
  /** The catalogue, filtered for the pair. */
  readonly href: string;
}

/**
 * One cell of the matrix.
 * @param unnamedSets what the unnamed sets are called
 * @param tasks the address of the catalogue
 */
export function pairOf(
  { rows, columns }: Matrix,
  { row, column, count }: Cell,
  unnamedSets: string,
  tasks: string,
): Pair {
  const [lead, partner] = [rows[row], columns[column]];
  return {
    lead: lead?.name ?? unnamedSets,
    coordinating: partner?.name ?? unnamedSets,
    count,
    href: narrowedTo(tasks, [...valuesOf('lead', lead), ...valuesOf('coordinating', partner)]),
  };
}

const valuesOf = (name: FacetName, party: Party | undefined): [FacetName, string][] =>
  (party?.agencies ?? []).map((id) => [name, id]);
