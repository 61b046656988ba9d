/** The shown rows as a table, the same for every file that a reader can take. Pure. */
import type { CellValue, Column } from '../../export/workbook/worksheet.ts';
import { taskPath } from '../../model/paths.ts';
import { scheduleToday } from '../day.ts';
import { inPageLang } from '../page-lang.ts';
import type { Entry } from './entries.ts';

const texts = (names: readonly string[]): Column[] => names.map((name) => ({ name, kind: 'text' }));

/** New columns follow those that a file had before, which keep their places. */
export const columns: readonly Column[] = [
  ...texts(['id', 'kind', 'document', 'description', 'leads', 'coordinating', 'deadline']),
  { name: 'day', kind: 'day' },
  ...texts(['url', 'number', 'group', 'theme', 'output', 'leadsNow', 'schedule', 'evidence']),
  { name: 'days', kind: 'value' },
  { name: 'asOf', kind: 'day' },
];

/** What a row needs beside its entry. */
export interface TableSetting {
  /** The site's address without a slash at its end. */
  readonly address: string;
  /** The day for which the page shows its deadlines. */
  readonly day: string;
  /** What an option of a facet is called; '' where the page does not know it. */
  readonly nameOf: (facet: string, id: string) => string;
}

/** The cells of an entry's row. Schedule, evidence, kind and group are written as in the published data, the rest as it is read. */
export function rowOf(entry: Entry, { address, day, nameOf }: TableSetting): CellValue[] {
  const valuesOf = (facet: string) => entry.values.get(facet) ?? [];
  const namesOf = (facet: string) =>
    valuesOf(facet)
      .map((id) => nameOf(facet, id) || id)
      .join('; ');
  const reading = entry.day === '' ? undefined : scheduleToday(entry.dated, day);
  return [
    ...[entry.id, entry.kind, entry.document, entry.description],
    ...[entry.leads.join('; '), entry.coordinating.join('; '), entry.deadline, entry.day],
    entry.home ? entry.home.address + taskPath(entry.id) : address + inPageLang(taskPath(entry.id)),
    // The innermost of the groups that it stands in is the last.
    ...[entry.number, valuesOf('group').at(-1) ?? '', namesOf('theme'), namesOf('output'), namesOf('now')],
    ...[reading?.schedule ?? valuesOf('schedule').join(), valuesOf('evidence').join(), reading?.left ?? null, day],
  ];
}
