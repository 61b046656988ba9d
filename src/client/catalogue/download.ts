/** Hands the reader the rows of the answer as a file. Loaded when asked for. */
import { taskPath } from '../../model/paths.ts';
import { element } from '../element.ts';
import { toCsv } from './csv.ts';
import type { Entry } from './entries.ts';

/** @param plain the list that the page came with, where that is what is shown: the file then holds what it holds */
export function downloadCsv(entries: readonly Entry[], plain: HTMLElement | undefined): void {
  const listed = plain && new Set([...plain.querySelectorAll('a')].map((link) => link.pathname));
  const rows = entries.filter(({ id }) => !listed || listed.has(taskPath(id)));
  const href = URL.createObjectURL(new Blob([toCsv(rows, location.origin)], { type: 'text/csv' }));
  element('a', { href, download: 'tasks.csv' }).click();
  URL.revokeObjectURL(href);
}
