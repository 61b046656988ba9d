/** How often one agency leads what another coordinates. Unnamed sets stand together, in a row and a column of their own. */
import type { Agency } from '../../model/agency.ts';
import type { Task } from '../../model/task.ts';

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
    cells: cellsOf(tasks, rows, columns),
    selves: rows.flatMap((lead, row) => {
      const column = columns.findIndex((partner) => isNamed(lead) && partner.name === lead.name);
      return column < 0 ? [] : [[row, column] as const];
    }),
  };
}

const isNamed = (party: Party): boolean => party.name !== undefined;

/** The pairs that occur, row by row: each task is looked at once, for there are far more pairs than tasks. */
function cellsOf(tasks: readonly Assigned[], rows: readonly Party[], columns: readonly Party[]): Cell[] {
  const [rowsOf, columnsOf] = [placesOf(rows), placesOf(columns)];
  const counts = new Map<number, number>();
  for (const { leads, coordinating } of tasks) {
    for (const row of rowsOf(leads)) {
      for (const column of columnsOf(coordinating)) {
        const place = row * columns.length + column;
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([place, count]) => ({ row: Math.floor(place / columns.length), column: place % columns.length, count }));
}

/** Finds the places of the parties that agencies belong to, each once. */
function placesOf(parties: readonly Party[]): (ids: readonly string[]) => ReadonlySet<number> {
  const places = new Map(parties.flatMap(({ agencies }, place) => agencies.map((id) => [id, place] as const)));
  return (ids) => new Set(ids.flatMap((id) => places.get(id) ?? []));
}

/** Agencies by falling count, then in the order given; unnamed sets last. */
function partiesOf(tasks: readonly Assigned[], agencies: readonly Agency[], part: keyof Assigned): Party[] {
  const named = agencies.filter(({ kind }) => kind !== 'collective');
  const sets = agencies.filter(({ kind }) => kind === 'collective');
  const counts = new Map<string, number>();
  for (const id of tasks.flatMap((task) => [...new Set(task[part])])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const used = sets.map(({ id }) => id).filter((id) => counts.has(id));
  return [
    ...named
      .map(({ id, name }) => ({ name, agencies: [id], count: counts.get(id) ?? 0 }))
      .sort((one, other) => other.count - one.count),
    {
      name: undefined,
      agencies: used,
      count: tasks.filter((task) => task[part].some((id) => used.includes(id))).length,
    },
  ].filter(({ count }) => count > 0);
}
