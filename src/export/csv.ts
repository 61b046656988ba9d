/** Lists of records as CSV (RFC 4180), one row a record, with a byte order mark so that spreadsheets read UTF-8. */
import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../model/csv-guard.ts';
import { cellsOf } from './cells.ts';
import type { CellValue } from './workbook/worksheet.ts';

/** The guard's rule in one sentence, for readers. */
export const guardWords =
  'A text that begins with = + - @ (or their full-width forms), a tab or a carriage return has an apostrophe in front, so that no spreadsheet runs it as a formula; a text that already has apostrophes before such a sign has one more. To get the text itself, remove one apostrophe.';

/**
 * Writes records as CSV, with the cells that every table has. Numbers stand as they are; a text that a spreadsheet would
 * run as a formula is guarded.
 * @param records records of one kind
 * @param columns the names of the columns, in order; they stand there even where no record has the field
 */
export function toCsv(records: readonly object[], columns: readonly string[]): string {
  const rows = records.map((record) => cellsOf(record, columns).map(cellText));
  // A line feed alone is quoted too, not only the line ends that are written here.
  return stringify([columns, ...rows], { bom: true, record_delimiter: 'windows', quote_record_delimiter: true });
}

const cellText = (value: CellValue): string => (typeof value === 'string' ? guardFormula(value) : String(value ?? ''));
