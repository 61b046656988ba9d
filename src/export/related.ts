/** The related records of a record, as they are published. */
import type { Catalogue } from '../derive/catalogue.ts';
import type { Connection } from '../derive/connections.ts';

type RelatedEntry = Omit<Connection, 'direction'>;

/** Related records by what they are. Groups stand in links.json only. */
export interface Related {
  readonly tasks: readonly RelatedEntry[];
  readonly measures: readonly RelatedEntry[];
  readonly indicators: readonly RelatedEntry[];
}

/**
 * @param id a task, measure or indicator
 * @param catalogue where its links are
 */
export function relatedOf(id: string, catalogue: Catalogue): Related {
  const related: Record<keyof Related, RelatedEntry[]> = { tasks: [], measures: [], indicators: [] };
  for (const { direction: _, ...entry } of catalogue.connectionsOf(id)) {
    const kind = catalogue.kindOf(entry.id);
    if (kind !== 'group') related[`${kind}s`].push(entry);
  }
  return related;
}
