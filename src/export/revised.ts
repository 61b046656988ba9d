/** What corrections and amendments add to a published record. A record that nothing revises gains no field. */

import { changedFields, type Version } from '../derive/changes/versions.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { WordField } from '../model/correction.ts';
import type { CorrectingRevision } from '../model/revision.ts';
import type { Task } from '../model/task.ts';
import type { Corrected, PublishedVersion } from './entries/revised-entry.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a record with its misprints as printed, and the corrected words beside them.
 * Words stay verbatim in the seed, `deadline.raw` included, so that each can be found there; `corrected` holds the whole
 * field as it must be read, and what is read from words (agencies, days, targets) follows it. `corrections` say why.
 * Words that a later document replaced are no misprint any more: they stand as that document gives them.
 * @param record its fields in the words of the day
 */
export function asPrinted<T extends object>(id: string, record: T, catalogue: Catalogue): T & Corrected {
  const fields = record as Fields;
  const corrections = catalogue.correctionsOf(id);
  if (corrections.length === 0) return record;
  const holding = catalogue.correctedFieldsOf(id).filter((revision) => holds(fields, revision));
  const printed = Object.fromEntries(holding.map((revision) => [revision.field, printedField(fields, revision)]));
  const corrected = Object.fromEntries(holding.map(({ field, now }) => [field, now]));
  return {
    ...record,
    ...printed,
    corrected,
    corrections: corrections.map(({ id: own, record: _, ...rest }) => ({ id: own, ...rest })),
  };
}

const holds = (fields: Fields, { field, now }: CorrectingRevision): boolean => wordsIn(fields, field) === now;

const printedField = (fields: Fields, { field, printed }: CorrectingRevision): unknown =>
  field === 'deadline' ? { ...(fields['deadline'] as object), raw: printed } : printed;

const wordsIn = (fields: Fields, field: WordField): unknown =>
  field === 'deadline' ? (fields['deadline'] as { raw: string }).raw : fields[field];

/** The records of other documents that amend a task on the day, each once, the earliest first. */
export const amendedBy = (task: Task, catalogue: Catalogue): string[] => [
  ...new Set(
    catalogue
      .versionsOf(task.id)
      .filter(({ when }) => when !== 'coming')
      .flatMap(({ by }) => by.map((revision) => revision.by)),
  ),
];

/** `versions` of a task that documents change: from which day each holds, what made it, and the fields that differ. */
export function versionsEntry(task: Task, catalogue: Catalogue): { versions?: PublishedVersion[] } {
  const versions = catalogue.versionsOf(task.id);
  if (versions.length === 0) return {};
  const fields = changedFields(versions).map((field) => readFields[field] ?? field);
  return { versions: versions.map((version) => versionEntry(version, fields.flat())) };
}

/** Fields that follow from words, beside the words. */
const readFields: Partial<Record<WordField, readonly string[]>> = {
  leadText: ['leadText', 'leads'],
  coordinatingText: ['coordinatingText', 'coordinating'],
};

function versionEntry({ from, until, when, task, by, repealed }: Version, fields: readonly string[]): PublishedVersion {
  const values = task as unknown as Fields;
  return {
    from,
    until,
    when,
    ...(repealed ? { repealed } : {}),
    fields: Object.fromEntries(fields.map((field) => [field, values[field]])) as PublishedVersion['fields'],
    by: by.map(({ type, document, by: record, line, words }) => ({ type, document, record, line, words })),
  };
}
