/** Lists of records as CSV (RFC 4180), one row a record, with a byte order mark so that spreadsheets read UTF-8. */
import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../model/formula.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The guard's rule in one sentence, for readers. */
export const guardWords =
  'A text that begins with = + - @ (or their full-width forms), a tab or a carriage return has an apostrophe in front, so that no spreadsheet runs it as a formula; a text that already has apostrophes before such a sign has one more. To get the text itself, take one apostrophe away.';

/**
 * Writes records as CSV. A field of a field stands in a column with a dotted name (`deadline.raw`); a list of plain
 * values stands in one cell, parted by "; "; a list of objects stands as JSON. Null, a missing field and an empty list
 * are an empty cell. Numbers stand as they are; a text that a spreadsheet would run as a formula is guarded.
 * @param records records of one kind
 * @param columns the names of the columns, in order; they stand there even where no record has the field
 */
export function toCsv(records: readonly object[], columns: readonly string[]): string {
  const rows = records.map((record) => columns.map((column) => cellOf(valueAt(record as Fields, column))));
  // A line feed alone is quoted too, not only the line ends that are written here.
  return stringify([columns, ...rows], { bom: true, record_delimiter: 'windows', quote_record_delimiter: true });
}

function valueAt(record: Fields, column: string): unknown {
  return column.split('.').reduce<unknown>((value, name) => (value as Fields | null | undefined)?.[name], record);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return guardFormula(Array.isArray(value) ? listCell(value) : String(value));
}

function listCell(values: readonly unknown[]): string {
  const plain = values.every((value) => typeof value !== 'object' || value === null);
  return plain ? values.join('; ') : JSON.stringify(values);
}
