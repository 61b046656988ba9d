/** The cells of a record's row in a table, the same for every format. */
import type { CellValue } from './workbook/worksheet.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What stands in the columns of a record's row. A field of a field stands in a column with a dotted name
 * (`deadline.raw`); a list of plain values stands in one cell, parted by "; "; a list of objects stands as JSON. Null, a
 * missing field and an empty list are an empty cell.
 */
export const cellsOf = (record: object, columns: readonly string[]): CellValue[] =>
  columns.map((column) => cellOf(valueAt(record as Fields, column)));

function valueAt(record: Fields, column: string): unknown {
  return column.split('.').reduce<unknown>((value, name) => (value as Fields | null | undefined)?.[name], record);
}

function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? listCell(value) : String(value);
}

function listCell(values: readonly unknown[]): string {
  const plain = values.every((value) => typeof value !== 'object' || value === null);
  return plain ? values.join('; ') : JSON.stringify(values);
}
