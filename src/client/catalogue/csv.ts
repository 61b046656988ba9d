/** The shown rows as CSV (RFC 4180), with a byte order mark for spreadsheets. Pure. */
import { guardFormula } from '../../model/formula.ts';
import { taskPath } from '../../model/paths.ts';
import type { Entry } from './entries.ts';

/** @param address the site's address without a slash at its end */
export function toCsv(entries: readonly Entry[], address: string): string {
  const rows = [
    ['id', 'kind', 'document', 'description', 'leads', 'coordinating', 'deadline', 'day', 'url'],
    ...entries.map((entry) => [
      entry.id,
      entry.kind,
      entry.document,
      entry.description,
      entry.leads.join('; '),
      entry.coordinating.join('; '),
      entry.deadline,
      entry.day,
      (entry.home?.address ?? address) + taskPath(entry.id),
    ]),
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = guardFormula(text);
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
