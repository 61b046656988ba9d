/** Downloads the shown rows as a file. Loaded when somebody asks for one. */
import { taskPath } from '../../model/paths.ts';
import { element } from '../element.ts';
import { inPageLang } from '../page-lang.ts';
import { served } from '../site-path.ts';
import { answerCsv } from './answer-csv.ts';
import type { Entry } from './entries.ts';
import type { TableSetting } from './table.ts';

export { fileName } from './file-name.ts';

export type Format = 'csv' | 'xlsx';

/** How long a browser may take to fetch the file from the page, in milliseconds. */
const patience = 60_000;

export interface Download {
  readonly format: Format;
  /** Of the file, without its ending. */
  readonly name: string;
  /** Of the sheet, where the file has sheets. */
  readonly title: string;
  readonly entries: readonly Entry[];
  /** The list that the page came with, where that is what is shown: the file then holds what it holds. */
  readonly plain: HTMLElement | undefined;
  readonly setting: TableSetting;
}

export async function download({ plain, ...file }: Download): Promise<void> {
  const listed = plain && new Set([...plain.querySelectorAll('a')].map((link) => link.pathname));
  const entries = file.entries.filter(({ id }) => !listed || listed.has(served(inPageLang(taskPath(id)))));
  const href = URL.createObjectURL(await blobOf({ ...file, entries }));
  element('a', { href, download: `${file.name}.${file.format}` }).click();
  setTimeout(() => URL.revokeObjectURL(href), patience);
}

async function blobOf({ format, title, entries, setting }: Omit<Download, 'plain'>): Promise<Blob> {
  if (format === 'csv') return new Blob([answerCsv(entries, setting)], { type: 'text/csv' });
  const { answerXlsx, workbookType } = await import('./answer-xlsx.ts');
  return new Blob([answerXlsx(entries, setting, title)], { type: workbookType });
}
