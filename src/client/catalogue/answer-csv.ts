/** The shown rows as CSV (RFC 4180), guarded like the published files. Pure. */
import { guardFormula } from '../../model/csv-guard.ts';
import type { Entry } from './entries.ts';
import { columns, rowOf } from './table.ts';

/** @param address the site's address without a slash at its end */
export function answerCsv(entries: readonly Entry[], address: string): string {
  const rows = [columns, ...entries.map((entry) => rowOf(entry, address))];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = guardFormula(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
