/**
 * Lists of records as spreadsheets (.xlsx), with the columns of their CSV. The format itself is in workbook/; the answer
 * that a reader downloads from the catalogue is made in client/catalogue/answer-xlsx.ts.
 */
import { cellsOf } from './cells.ts';
import type { Field, FieldType } from './fields.ts';
import { type About, toWorkbook } from './workbook/workbook.ts';
import type { Column } from './workbook/worksheet.ts';

/** What each type of field is in a spreadsheet. */
const kinds: Readonly<Record<FieldType, Column['kind']>> = {
  text: 'text',
  address: 'text',
  list: 'text',
  'list of objects': 'text',
  'whole number': 'value',
  number: 'value',
  'yes or no': 'value',
  day: 'day',
};

/**
 * Writes records as a spreadsheet. Nothing needs a guard against formulas: a text is a text there, whatever it begins
 * with.
 * @param name the list's name, for the sheet
 * @param columns the fields that stand in columns, in order, with their types
 */
export function toXlsx(
  name: string,
  records: readonly object[],
  columns: readonly Field[],
  about: About,
): Uint8Array<ArrayBuffer> {
  const names = columns.map((column) => column.name);
  const rows = records.map((record) => cellsOf(record, names));
  return toWorkbook(
    { name, columns: columns.map((column) => ({ name: column.name, kind: kinds[column.type] })), rows },
    about,
  );
}
