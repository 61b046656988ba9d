/** The header of a list in a table: one row or several, and what each column holds. */
import { fold } from '../../model/fold.ts';
import { type Holds, weigh } from './column-words.ts';
import { filledOf, type GridRow } from './grid.ts';

export interface Column {
  /** Its place in the grid. */
  readonly at: number;
  /** The header's words, as the document's file will have them. */
  readonly header: string;
  readonly field: string;
  /** Whether its words leave no doubt. */
  readonly isSure: boolean;
  /** Where its blank cells are merged with those above them. */
  readonly blank?: 'as-above';
  /** Of labels of sheets: whether a sheet lacks it. */
  readonly optional?: true;
  /** The year of a column of targets. */
  readonly horizon?: number;
}

export interface Header {
  readonly holds: Holds;
  /** How many rows it takes. */
  readonly rows: number;
  readonly columns: readonly Column[];
}

// A header is short; a row of a list has sentences.
const longestWord = 120;
const most = 4;

/**
 * Reads the row at a place, with the rows that go on below it, as a header.
 * @param isWithin whether it stands within a list, where a row of that list may look like one
 * @returns undefined where too few of its words are known
 */
export function readHeader(rows: readonly GridRow[], at: number, isWithin = false): Header | undefined {
  const first = rows[at];
  if (!first || !mayHead(first)) return undefined;
  const own = [first];
  while (own.length < most && goesOn(own, rows[at + own.length])) own.push(rows[at + own.length] as GridRow);
  const paths = first.cells.map((_, column) => pathOf(own, column));
  const read = (['tasks', 'indicators'] as const)
    .map((holds) => assign(paths, holds, isWithin ? 0.6 : 0.3))
    .filter((found) => found !== undefined)
    .sort((a, b) => b.weight - a.weight)[0];
  if (!read) return undefined;
  const headers = distinct(paths.map(({ upper, lower }) => ({ upper, lower })));
  const columns = headers.map((header, column) => {
    const found = read.fields.get(column);
    return { at: column, header, field: found?.field ?? 'other', isSure: (found?.weight ?? 3) === 3 };
  });
  return { holds: read.holds, rows: own.length, columns };
}

function mayHead(row: GridRow): boolean {
  const filled = filledOf(row);
  if (filled.length < 2 || filled.some(({ text }) => text.length > longestWord)) return false;
  return !filled.some(({ text }) => /^\d{1,3}[.)]?$/u.test(text));
}

/** Whether a row below holds the parts of cells above that span several columns, and nothing else. */
function goesOn(above: readonly GridRow[], below: GridRow | undefined): boolean {
  if (!below) return false;
  let parts = 0;
  for (const [column, { text, merged }] of below.cells.entries()) {
    if (text === '' || merged === 'above') continue;
    const owner = ownerOf(above, column);
    if (owner && fold(owner.text) === fold(text)) continue;
    if (!owner || owner.columns < 2 || text.length > longestWord || /^\(?\d{1,3}[.)]?$/u.test(text)) return false;
    parts++;
  }
  return parts > 0;
}

/** The lowest cell with words above a place, with how many columns it spans. */
function ownerOf(above: readonly GridRow[], column: number): { text: string; columns: number } | undefined {
  for (let depth = above.length - 1; depth >= 0; depth--) {
    const cells = above[depth]?.cells ?? [];
    // Where no cell says that it is merged, a blank one belongs to the words above it, or else to those before it.
    const isOpen = (at: number) =>
      cells[at]?.text === '' &&
      cells[at]?.merged !== 'above' &&
      !above.slice(0, depth).some((row) => row.cells[at]?.text);
    let at = column;
    while (at > 0 && isOpen(at)) at--;
    const text = cells[at]?.text ?? '';
    if (text === '') continue;
    let end = at + 1;
    while (end < cells.length && isOpen(end)) end++;
    return { text, columns: end - at };
  }
  return undefined;
}

interface Path {
  /** The words of the cell that spans it; '' where none does. */
  readonly upper: string;
  /** The lowest words of its own. */
  readonly lower: string;
}

function pathOf(rows: readonly GridRow[], column: number): Path {
  let lower = '';
  let upper = '';
  for (const [depth, row] of rows.entries()) {
    const text = row.cells[column]?.text ?? '';
    if (text !== '') {
      if (lower !== '' && fold(lower) !== fold(text)) upper = lower;
      lower = text;
    } else if (lower === '' && depth < rows.length - 1) {
      const spanning = row.cells.slice(0, column).findLast((cell) => cell.text !== '');
      const nextHasWords = rows.slice(depth + 1).some((below) => below.cells[column]?.text);
      if (spanning && nextHasWords) upper = spanning.text;
    }
  }
  return { upper, lower };
}

interface Assigned {
  readonly holds: Holds;
  readonly weight: number;
  readonly fields: ReadonlyMap<number, { field: string; weight: number }>;
}

/** Gives each field to the column whose words fit it best. */
function assign(paths: readonly Path[], holds: Holds, share: number): Assigned | undefined {
  const claims = paths.flatMap(({ upper, lower }, column) => {
    const own = weigh(lower, holds);
    const whole = upper === '' || own.size > 0 ? own : weigh(`${upper} ${lower}`, holds);
    return [...whole].map(([field, weight]) => ({ column, field, weight }));
  });
  const fields = new Map<number, { field: string; weight: number }>();
  const taken = new Set<string>();
  for (const { column, field, weight } of claims.sort((a, b) => b.weight - a.weight || a.column - b.column)) {
    if (fields.has(column) || taken.has(field)) continue;
    fields.set(column, { field, weight });
    taken.add(field);
  }
  const weightOf = (field: string) => [...fields.values()].find((found) => found.field === field)?.weight ?? 0;
  const filled = paths.filter(({ lower }) => lower !== '').length;
  if (fields.size < filled * share) return undefined;
  const weight = [...fields.values()].reduce((sum, found) => sum + found.weight, 0);
  if (holds === 'indicators')
    return weightOf('name') >= 2 && Math.max(weightOf('target'), weightOf('unit')) >= 2
      ? { holds, weight, fields }
      : undefined;
  const beside = (['lead', 'coordinating', 'output', 'deadline'] as const).map(weightOf).filter((one) => one >= 2);
  const words = weightOf('description');
  if (words === 0 && weightOf('lead') >= 2 && beside.length >= 2) {
    const column = paths.findIndex(({ lower }, at) => lower !== '' && !fields.has(at));
    if (column < 0) return undefined;
    fields.set(column, { field: 'description', weight: 1 });
    return { holds, weight, fields };
  }
  const isList =
    words === 3
      ? beside.length >= 1 || weightOf('number') >= 2 || fields.size >= 3
      : words === 2
        ? beside.length >= 1
        : words === 1 && beside.length >= 2;
  return isList ? { holds, weight, fields } : undefined;
}

/** The words by which the document's file names each column: the lower ones, with the upper ones where they stand twice. */
function distinct(paths: readonly Path[]): string[] {
  const isTwice = (words: string, column: number) =>
    words === '' || paths.some(({ lower }, other) => other !== column && fold(lower) === fold(words));
  return paths.map(({ upper, lower }, column) =>
    upper !== '' && isTwice(lower, column) && lower !== '' ? `${upper} ${lower}` : lower,
  );
}

/** Whether two rows have the same words: a header that stands again. */
export const isSameRow = (a: GridRow, b: GridRow): boolean =>
  a.cells.length === b.cells.length && a.cells.every(({ text }, at) => fold(text) === fold(b.cells[at]?.text ?? ''));
