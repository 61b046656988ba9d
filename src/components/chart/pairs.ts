/** A pair of a lead and a coordinating agency in words and as an address. */
import type { Cell, Matrix, Party } from '../../derive/matrix.ts';
import { tasksPath } from '../../model/paths.ts';
import { formatCount } from '../../site/format.ts';
import { unnamedSets } from './names.ts';

export interface Pair {
  readonly lead: string;
  readonly coordinating: string;
  readonly count: number;
  /** The catalogue, filtered for the pair. */
  readonly href: string;
  readonly words: string;
}

/** One cell of the matrix. */
export function pairOf({ rows, columns }: Matrix, { row, column, count }: Cell): Pair {
  const [lead, helper] = [rows[row], columns[column]];
  const query = new URLSearchParams([...queryOf('lead', lead), ...queryOf('coordinating', helper)]);
  const [leadName, helperName] = [lead?.name ?? unnamedSets, helper?.name ?? unnamedSets];
  return {
    lead: leadName,
    coordinating: helperName,
    count,
    href: `${tasksPath}?${query}`,
    words: `${leadName}, with ${helperName}: ${formatCount(count, 'task')}`,
  };
}

const queryOf = (name: string, party: Party | undefined): [string, string][] =>
  (party?.agencies ?? []).map((id) => [name, id]);
