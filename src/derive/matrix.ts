/** How often one agency leads what another coordinates. Unnamed sets stand together, in a row and a column of their own. */
import type { Agency } from '../model/agency.ts';
import type { Task } from '../model/task.ts';

/** One agency, or all unnamed sets together. */
export interface Party {
  /** The name in the text; undefined for the unnamed sets. */
  readonly name: string | undefined;
  /** The ids that the catalogue is to be filtered by. */
  readonly agencies: readonly string[];
  /** Tasks in which it leads (of a row) or coordinates (of a column). */
  readonly count: number;
}

export interface Cell {
  /** Places in `rows` and `columns`. */
  readonly row: number;
  readonly column: number;
  /** Each task counts once, whatever sets it names. */
  readonly count: number;
}

export interface Matrix {
  /** Agencies that lead, those with the most tasks first, unnamed sets last. */
  readonly rows: readonly Party[];
  /** Agencies that coordinate, unnamed sets first, then those with the most tasks. */
  readonly columns: readonly Party[];
  /** The pairs that occur, row by row. */
  readonly cells: readonly Cell[];
  /** Pairs of places that mean the same agency. */
  readonly selves: readonly (readonly [row: number, column: number])[];
}

type Assigned = Pick<Task, 'leads' | 'coordinating'>;

/** Counts the tasks of each pair of a lead and a coordinating agency. */
export function buildMatrix(tasks: readonly Assigned[], agencies: readonly Agency[]): Matrix {
  const rows = partiesOf(tasks, agencies, 'leads');
  const columns = partiesOf(tasks, agencies, 'coordinating').sort((a, b) => Number(isNamed(a)) - Number(isNamed(b)));
  return {
    rows,
    columns,
    cells: rows.flatMap((lead, row) =>
      columns.flatMap((partner, column) => {
        const count = tasks.filter((task) => names(task.leads, lead) && names(task.coordinating, partner)).length;
        return count > 0 ? [{ row, column, count }] : [];
      }),
    ),
    selves: rows.flatMap((lead, row) => {
      const column = columns.findIndex((partner) => isNamed(lead) && partner.name === lead.name);
      return column < 0 ? [] : [[row, column] as const];
    }),
  };
}

const isNamed = (party: Party): boolean => party.name !== undefined;

const names = (ids: readonly string[], party: Party): boolean => ids.some((id) => party.agencies.includes(id));

/** Agencies by falling count, then in the order given; unnamed sets last. */
function partiesOf(tasks: readonly Assigned[], agencies: readonly Agency[], part: keyof Assigned): Party[] {
  const named = agencies.filter(({ kind }) => kind !== 'collective');
  const sets = agencies.filter(({ kind }) => kind === 'collective');
  const countOf = (ids: readonly string[]) => tasks.filter((task) => task[part].some((id) => ids.includes(id))).length;
  const used = sets.map(({ id }) => id).filter((id) => countOf([id]) > 0);
  return [
    ...named
      .map(({ id, name }) => ({ name, agencies: [id], count: countOf([id]) }))
      .sort((one, other) => other.count - one.count),
    { name: undefined, agencies: used, count: countOf(used) },
  ].filter(({ count }) => count > 0);
}
