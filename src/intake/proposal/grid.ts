/** A table as a grid: a cell for each row and column, whatever is merged. */
import type { Address, Table } from '../office-file.ts';

/** One place of the grid. A merged cell has its words at its first place; the others say where they belong. */
export interface GridCell {
  readonly address: Address;
  readonly paragraphs: readonly string[];
  /** The paragraphs on one line. */
  readonly text: string;
  /** Where a merged cell goes on: from the row above, or from the column before. */
  readonly merged: 'above' | 'before' | undefined;
}

export interface GridRow {
  readonly address: Address;
  /** Whether the file repeats it on each page. */
  readonly header: boolean;
  readonly cells: readonly GridCell[];
}

/** White space of any kind as single spaces, and no bar: a bar ends a cell of a seed. */
export const onOneLine = (text: string): string => text.replaceAll('|', '/').replace(/\s+/gu, ' ').trim();

/** Lays a table out; every row gets as many cells. */
export function gridOf({ rows }: Pick<Table, 'rows'>): GridRow[] {
  const laid = rows.map(({ address, header, cells }) => ({
    address,
    header,
    cells: cells.flatMap(({ address: at, paragraphs, columns, rows: down }) => {
      const own = paragraphs.map(onOneLine).filter(Boolean);
      const merged = down === 0 ? 'above' : undefined;
      const rest = Array.from({ length: Math.max(0, columns - 1) }, () => placeOf(at, merged ?? 'before'));
      return [{ address: at, paragraphs: own, text: own.join(' '), merged } as GridCell, ...rest];
    }),
  }));
  const width = Math.max(0, ...laid.map(({ cells }) => cells.length));
  return laid.map((row) => ({
    ...row,
    cells: Array.from({ length: width }, (_, column) => row.cells[column] ?? placeOf(row.address, undefined)),
  }));
}

/** The rows with these columns alone. */
export const withColumns = (rows: readonly GridRow[], columns: readonly number[]): GridRow[] =>
  rows.map((row) => ({ ...row, cells: columns.map((column) => row.cells[column] as GridCell) }));

/** The columns in which something stands. */
export function usedColumns(rows: readonly GridRow[]): number[] {
  const width = rows[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => cells[column]?.text),
  );
}

const placeOf = (address: Address, merged: GridCell['merged']): GridCell => ({
  address,
  paragraphs: [],
  text: '',
  merged,
});

/** The cells of a row that have words. */
export const filledOf = ({ cells }: GridRow): GridCell[] => cells.filter(({ text }) => text !== '');
