/** The shown rows as a spreadsheet, loaded when somebody asks for one. Pure. */
import { toWorkbook } from '../../export/workbook/workbook.ts';
import type { Entry } from './entries.ts';
import { columns, rowOf } from './table.ts';

export { workbookType } from '../../export/workbook/workbook.ts';

/**
 * @param address the site's address without a slash at its end
 * @param title of the spreadsheet
 */
export function answerXlsx(entries: readonly Entry[], address: string, title: string): Uint8Array<ArrayBuffer> {
  const sheet = {
    name: 'tasks',
    columns: columns.map((name) => ({ name, kind: name === 'day' ? ('day' as const) : ('text' as const) })),
    rows: entries.map((entry) => rowOf(entry, address)),
  };
  return toWorkbook(sheet, { title, publisher: address });
}
