/** Hands the reader the rows of the answer as a file. Loaded when asked for. */

import { guardFormula } from '../../model/formula.ts';
import { taskPath } from '../../model/paths.ts';
import { element } from '../element.ts';
import type { Entry } from './entries.ts';
import { columns, rowOf } from './table.ts';

/** @param address the site's address without a slash at its end */
export function toCsv(entries: readonly Entry[], address: string): string {
  const rows = [columns, ...entries.map((entry) => rowOf(entry, address))];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = guardFormula(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export type Format = 'csv' | 'xlsx';

/** How long a browser may take to fetch the file from the page, in milliseconds. */
const patience = 60_000;

/**
 * @param title of the sheet, where the file has sheets
 * @param plain the list that the page came with, where that is what is shown: the file then holds what it holds
 */
export async function download(
  format: Format,
  title: string,
  entries: readonly Entry[],
  plain: HTMLElement | undefined,
): Promise<void> {
  const listed = plain && new Set([...plain.querySelectorAll('a')].map((link) => link.pathname));
  const rows = entries.filter(({ id }) => !listed || listed.has(taskPath(id)));
  const href = URL.createObjectURL(await fileOf(format, title, rows));
  element('a', { href, download: `tasks.${format}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), patience);
}

async function fileOf(format: Format, title: string, rows: readonly Entry[]): Promise<Blob> {
  if (format === 'csv') return new Blob([toCsv(rows, location.origin)], { type: 'text/csv' });
  const { toXlsx, workbookType } = await import('./xlsx.ts');
  return new Blob([toXlsx(rows, location.origin, title)], { type: workbookType });
}
