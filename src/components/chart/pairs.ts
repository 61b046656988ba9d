/** A pair of a lead and a coordinating agency in words and as an address. */
import type { Cell, Matrix, Party } from '../../derive/status/matrix.ts';
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
  const [lead, partner] = [rows[row], columns[column]];
  const query = new URLSearchParams([...queryOf('lead', lead), ...queryOf('coordinating', partner)]);
  const [leadName, partnerName] = [lead?.name ?? unnamedSets, partner?.name ?? unnamedSets];
  return {
    lead: leadName,
    coordinating: partnerName,
    count,
    href: `${tasksPath}?${query}`,
    words: `${leadName}, with ${partnerName}: ${formatCount(count, 'task')}`,
  };
}

const queryOf = (name: string, party: Party | undefined): [string, string][] =>
  (party?.agencies ?? []).map((id) => [name, id]);
