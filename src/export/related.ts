/** The related records of a record, as they are published. */
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { Connection } from '../derive/records/connections.ts';
import type { Link } from '../model/link.ts';

/** A related record. `why` is never empty: where nobody wrote a sentence, it quotes the words of both sides. */
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
    if (kind !== 'group') related[`${kind}s`].push({ ...entry, why: reasonOf(entry) });
  }
  return related;
}

/** A link as it is published in links.json: seen from its first record. */
export const linkEntry = ({ words, why, ...link }: Link) => {
  const quoted = words && { here: words[0], there: words[1] };
  return {
    ...link,
    why: reasonOf({ why, ...(quoted ? { words: quoted } : {}) }),
    ...(quoted ? { words: quoted } : {}),
  };
};

/** The reason of a link in words. */
function reasonOf({ why, words }: Pick<Connection, 'why' | 'words'>): string {
  return why || (words ? `“${words.here}” here, “${words.there}” there.` : '');
}
