/** The shown rows as CSV (RFC 4180), guarded like the published files. Pure. */
import type { CellValue } from '../../export/workbook/worksheet.ts';
import { guardFormula } from '../../model/csv-guard.ts';
import type { Entry } from './entries.ts';
import { columns, rowOf, type TableSetting } from './table.ts';

export function answerCsv(entries: readonly Entry[], setting: TableSetting): string {
  const rows = [columns.map(({ name }) => name), ...entries.map((entry) => rowOf(entry, setting))];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: CellValue): string {
  const safe = typeof value === 'string' ? guardFormula(value) : String(value ?? '');
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
