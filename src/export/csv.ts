/** Lists of records as CSV (RFC 4180), one row a record, with a byte order mark so that spreadsheets read UTF-8. */
import { stringify } from 'csv-stringify/sync';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Writes records as CSV. A field of a field becomes a column with a dotted name (`deadline.raw`); a list of plain values
 * stands in one cell, parted by "; "; a list of objects stands as JSON. A cell that a spreadsheet would run as a formula
 * gets an apostrophe in front.
 * @param records records of one kind; the columns are all fields that any of them has, in the order of first sight
 */
export function toCsv(records: readonly object[]): string {
  const rows = records.map((record) => flatten(record as Fields));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return stringify(rows, { header: true, columns, bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

function flatten(record: Fields, prefix = ''): Record<string, string | number | boolean> {
  const row: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(record)) {
    if (Array.isArray(value)) row[prefix + name] = listCell(value);
    else if (typeof value === 'object' && value !== null)
      Object.assign(row, flatten(value as Fields, `${prefix}${name}.`));
    else row[prefix + name] = plainCell(value);
  }
  return row;
}

function listCell(values: readonly unknown[]): string {
  const plain = values.every((value) => typeof value !== 'object' || value === null);
  return plain ? values.map(plainCell).join('; ') : JSON.stringify(values);
}

const plainCell = (value: unknown) =>
  typeof value === 'number' ? value : value === null || value === undefined ? '' : String(value);
