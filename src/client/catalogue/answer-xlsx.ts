/** The shown rows as a spreadsheet, loaded when somebody asks for one. Pure. */
import { toWorkbook } from '../../export/workbook/workbook.ts';
import type { Entry } from './entries.ts';
import { columns, rowOf, type TableSetting } from './table.ts';

export { workbookType } from '../../export/workbook/workbook.ts';

/** @param title of the spreadsheet */
export function answerXlsx(entries: readonly Entry[], setting: TableSetting, title: string): Uint8Array<ArrayBuffer> {
  const sheet = { name: 'tasks', columns, rows: entries.map((entry) => rowOf(entry, setting)) };
  return toWorkbook(sheet, { title, publisher: setting.address });
}
