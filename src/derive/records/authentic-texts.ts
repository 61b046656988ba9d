/** Records in the words of another language's text of their document, as the catalogue answers them. */
import type { WordField } from '../../model/correction.ts';
import type { Language } from '../../model/document.ts';
import { documentOf, ownerOf } from '../../model/ids.ts';
import { provisionPath, recordPath } from '../../model/paths.ts';
import type { Revised } from '../changes/revised.ts';
import type { JoinedTexts, TextRecord } from './authentic.ts';
import type { Finder } from './finder.ts';
import { type RecordRef, refOf } from './record-ref.ts';
import type { TextDifference } from './text-differences.ts';

/** A record in another language of its document. */
export interface AuthenticText<R extends TextRecord = TextRecord> {
  readonly language: Language;
  /** The record as the other text has it: its words, corrected and amended, its lines, cells and checksum, its own id. */
  readonly record: R;
  /** What the two state differently, in the order of the fields. */
  readonly differences: readonly TextDifference[];
  /** Fields to which a later document gave other words in the other language only: here they stand as they were. */
  readonly superseded: readonly WordField[];
}

interface LookUp extends Pick<Revised, 'versionsOf'> {
  /** Finds the records of all documents. */
  readonly find: Finder;
}

export function authenticTexts(joined: JoinedTexts, { find, versionsOf }: LookUp) {
  const inForce = <R extends TextRecord>(record: R): R => {
    const { id } = record;
    const found = find.task(id) ?? find.indicator(id) ?? find.group(id) ?? find.provision(id);
    return (found ?? record) as R;
  };
  /** The fields of a task that documents in force have given other words. */
  const amendedFields = (id: string): WordField[] =>
    versionsOf(id)
      .filter(({ when }) => when !== 'coming')
      .flatMap(({ by }) => by.flatMap(({ field }) => field ?? []));
  return {
    textOf<R extends TextRecord>(record: R, language: Language): AuthenticText<R> | undefined {
      const partner = joined.partnerOf(record.id, language);
      if (!partner) return undefined;
      const follows = new Set(amendedFields(partner.record.id));
      return {
        ...{ language, differences: partner.differences, record: inForce(partner.record as R) },
        superseded: [...new Set(amendedFields(record.id))].filter((field) => !follows.has(field)),
      };
    },
    refOf(record: { readonly id: string; readonly kind?: string }): RecordRef {
      const ref = refOf(record, find);
      const id = ownerOf(record.id);
      if (record.kind === 'agency' || !joined.texts.has(documentOf(id)) || ref.kind === 'document') return ref;
      const shared = joined.sharedIdOf(id);
      const path = shared === undefined ? undefined : recordPath({ id: shared, kind: ref.kind });
      // What has no page of its own, or no partner, stands in its text.
      return path === undefined || path.includes('#')
        ? { ...ref, path: provisionPath(documentOf(id), id) }
        : { ...ref, id: shared as string, path };
    },
  };
}

/**
 * A record in the words of its other text: the same record, with all that is stated in words, and its values as they are.
 * What a later document changed in the other language alone keeps the record's own words.
 */
export function inWordsOf<R extends TextRecord>(
  record: R,
  { record: text, superseded, differences }: AuthenticText<R>,
): R {
  const outdated = new Set<string>(superseded);
  const words = Object.fromEntries(
    wordFields.flatMap((field) => (field in text && !outdated.has(field) ? [[field, text[field as keyof R]]] : [])),
  );
  const spoken = { ...record, ...words };
  if ('deadline' in record && 'deadline' in text && !outdated.has('deadline'))
    return { ...spoken, deadline: { ...record.deadline, raw: text.deadline.raw } };
  // A target has its unit and scope in words, beside values that are the same.
  if ('target' in text && !differences.some(({ field }) => field === 'targetText'))
    return { ...spoken, target: text.target };
  return spoken;
}

const wordFields = [
  'description',
  'leadText',
  'coordinatingText',
  'outputText',
  'noteText',
  'name',
  'unit',
  'targetText',
  'monitoringText',
  'title',
  'text',
] as const satisfies readonly WordField[];
