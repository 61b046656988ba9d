/** What corrections and later documents make of records, as the catalogue answers it. */
import type { Correction, WordField } from '../../model/correction.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { Records } from '../../model/records.ts';
import type { AmendingRevision, CorrectingRevision } from '../../model/revision.ts';
import { isAmending, isCorrecting, type Version } from './versions.ts';

/** A document that changes another, and the first day from which it does. */
export interface AmendingDocument {
  readonly document: SourceDocument;
  readonly from: string;
}

export interface Revised {
  /** Corrections of misprints, in the order of their ids. */
  readonly corrections: readonly Correction[];
  /** The versions of a task or measure, the earliest first; empty where no document changes it. */
  versionsOf(taskId: string): readonly Version[];
  /** What gave a field of a task its words in force, where a later document did. */
  amendmentOf(taskId: string, field: WordField): AmendingRevision | undefined;
  /** What was corrected in the words of a record, a field each. */
  correctedFieldsOf(recordId: string): readonly CorrectingRevision[];
  /** The corrections of a record, in the order of its fields and their words. */
  correctionsOf(recordId: string): readonly Correction[];
  /** What a document changes in others, from the earliest day on. */
  changesBy(documentId: string): readonly AmendingRevision[];
  /** The documents that change a document, each once, the earliest first, whether the day has come or not. */
  amendingDocumentsOf(documentId: string): readonly AmendingDocument[];
}

/**
 * @param records in order
 * @param versions the versions of each task that is amended, by its id
 */
export function revisedBy(records: Records, versions: ReadonlyMap<string, readonly Version[]>): Revised {
  const corrected = Map.groupBy(records.revisions.filter(isCorrecting), ({ record }) => record);
  const corrections = new Map(records.corrections.map((correction) => [correction.id, correction]));
  const changes = Map.groupBy(records.revisions.filter(isAmending), ({ document }) => document);
  return {
    corrections: records.corrections,
    versionsOf: (id) => versions.get(id) ?? [],
    amendmentOf: (id, field) =>
      (versions.get(id) ?? [])
        .filter(({ when }) => when !== 'coming')
        .flatMap(({ by }) => by)
        .findLast((revision) => revision.field === field),
    correctedFieldsOf: (id) => corrected.get(id) ?? [],
    correctionsOf: (id) =>
      (corrected.get(id) ?? []).flatMap((revision) =>
        revision.corrections.flatMap((own) => corrections.get(own) ?? []),
      ),
    changesBy: (id) => changes.get(id) ?? [],
    amendingDocumentsOf: (id) =>
      records.documents
        .flatMap((document) => {
          const [from] = (document.amends ?? []).flatMap((own) => (own.document === id ? own.from : [])).sort();
          return from ? [{ document, from }] : [];
        })
        .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  };
}
