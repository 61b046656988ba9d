/** Records that belong together, each with the reason. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { Connection } from '../derive/records/connections.ts';
import { recordId } from '../model/ids.ts';
import { type Link, linkOrigins, linkTypes } from '../model/link.ts';
import { inVietnamese } from '../model/vietnamese.ts';

const type = z.enum(linkTypes).describe('How the two are related, like "carries-out".');
const origin = z
  .enum(linkOrigins)
  .describe('Where the link comes from: a text states it, a rule found it, or an editor made it.');
const why = z.string().min(1).describe('The reason in plain words.');
const whyVi = inVietnamese('why');
const words = z
  .strictObject({
    here: z.string().min(1).describe('The words of this record, verbatim.'),
    there: z.string().min(1).describe('The words of the other record, verbatim.'),
  })
  .optional()
  .describe('The words that the link is based on, where it is based on words.');

const relatedRecord = z.strictObject({
  id: recordId.describe('The id of the related record.'),
  type,
  origin,
  why,
  whyVi,
  words,
});

export const related = z.strictObject({
  tasks: z.array(relatedRecord).describe('Related tasks.'),
  measures: z.array(relatedRecord).describe('Related measures.'),
  indicators: z.array(relatedRecord).describe('Related indicators.'),
});

/** A link as it is published, seen from its first record. */
export const linkEntry = z.strictObject({
  from: recordId.describe('The id of the first record: a task, measure, indicator or group.'),
  to: recordId.describe('The id of the second.'),
  type,
  origin,
  why,
  whyVi,
  words,
});

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
    if (kind !== 'group') related[`${kind}s`].push(withReason(entry));
  }
  return related;
}

/** A link as it is published in links.json: seen from its first record. */
export const toLinkEntry = ({ words, ...link }: Link) =>
  withReason({ ...link, ...(words ? { words: { here: words[0], there: words[1] } } : {}) });

/** A link with its reason in words. */
function withReason<T extends Pick<Connection, 'why' | 'whyVi' | 'words'>>({ why, whyVi, words, ...link }: T) {
  return {
    ...link,
    why: why || (words ? `“${words.here}” here, “${words.there}” there.` : ''),
    ...(whyVi ? { whyVi } : {}),
    ...(words ? { words } : {}),
  };
}
