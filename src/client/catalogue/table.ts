/** The shown rows as a table, the same for every file that a reader can take. Pure. */
import { taskPath } from '../../model/paths.ts';
import type { Entry } from './entries.ts';

export const columns = ['id', 'kind', 'document', 'description', 'leads', 'coordinating', 'deadline', 'day', 'url'];

/**
 * The cells of an entry's row.
 * @param address the site's address without a slash at its end
 */
export const rowOf = (entry: Entry, address: string): string[] => [
  entry.id,
  entry.kind,
  entry.document,
  entry.description,
  entry.leads.join('; '),
  entry.coordinating.join('; '),
  entry.deadline,
  entry.day,
  (entry.home?.address ?? address) + taskPath(entry.id),
];
