/** Records as they read on a day: corrected, amended, and with the documents that are held by now. */
import type { SourceDocument } from '../../model/document.ts';
import type { Records } from '../../model/records.ts';
import type { CorrectingRevision } from '../../model/revision.ts';
import { isCorrecting, tasksInForce, type Version, versionsById } from '../changes/versions.ts';

export interface RecordsInForce {
  /** As they read on the day. Their ids, numbers, order and sources are those of the seeds. */
  readonly records: Records;
  /** The same as corrected, before any document changes them. */
  readonly corrected: Records;
  /** The versions of each task that is amended, added or repealed, by its id. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
}

/**
 * Lays corrections and amendments over records.
 * @param records as printed, with their revisions
 * @param asOf a calendar day in Viet Nam; what applies from a later day changes nothing yet
 */
export function recordsInForce(records: Records, asOf: string): RecordsInForce {
  const corrections = Map.groupBy(records.revisions.filter(isCorrecting), ({ record }) => record);
  const corrected = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.map((record) => {
      const own = corrections.get(record.id);
      return own ? layOver(record, own) : record;
    });
  const now: Records = {
    ...records,
    documents: records.documents.map((document) => withHeld(document, records.documents)),
    tasks: corrected(records.tasks),
    indicators: corrected(records.indicators),
    groups: corrected(records.groups),
    provisions: corrected(records.provisions),
  };
  const versions = versionsById(now, asOf);
  return { versions, corrected: now, records: { ...now, tasks: tasksInForce(now.tasks, versions) } };
}

const layOver = <T>(record: T, revisions: readonly CorrectingRevision[]): T =>
  Object.assign({}, record, ...revisions.map(({ fields }) => fields));

/**
 * A document whose relations name the documents that are held: a text that was not held when the relation was written
 * is found by its number, and the remark of that time is left out.
 */
function withHeld(document: SourceDocument, documents: readonly SourceDocument[]): SourceDocument {
  const relations = document.relations.map((relation) => {
    const held = documents.find(
      ({ id, number, translates }) => number === relation.number && translates === undefined && id !== document.id,
    );
    if (relation.document !== undefined || !held) return relation;
    const { note: _, ...rest } = relation;
    return { ...rest, document: held.id };
  });
  return relations.every((relation, index) => relation === document.relations[index])
    ? document
    : { ...document, relations };
}
