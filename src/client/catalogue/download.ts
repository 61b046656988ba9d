/** Downloads the shown rows as a file. Loaded when somebody asks for one. */
import { taskPath } from '../../model/paths.ts';
import { element } from '../element.ts';
import { answerCsv } from './answer-csv.ts';
import type { Entry } from './entries.ts';

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
  if (format === 'csv') return new Blob([answerCsv(rows, location.origin)], { type: 'text/csv' });
  const { answerXlsx, workbookType } = await import('./answer-xlsx.ts');
  return new Blob([answerXlsx(rows, location.origin, title)], { type: workbookType });
}
