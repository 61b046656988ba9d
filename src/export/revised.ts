/** What corrections and amendments add to a published record. A record that nothing revises gains no field. */
import { z } from 'zod';
import { changedFields, type Version } from '../derive/changes/versions.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { type RecordKind, type WordField, wordField, wordFields } from '../model/correction.ts';
import { evidenceSource } from '../model/evidence.ts';
import { documentId, recordId } from '../model/ids.ts';
import type { CorrectingRevision } from '../model/revision.ts';
import { type Task, task } from '../model/task.ts';
import { inVietnamese } from '../model/vietnamese.ts';

const corrections = z
  .array(
    z.strictObject({
      id: z.string().describe('The name of its file.'),
      field: wordField.describe('The field with the misprint.'),
      was: z.string().describe('The misprinted words.'),
      now: z.string().describe('The words as corrected.'),
      why: z.string().describe('Why it is certain.'),
      whyVi: inVietnamese('why'),
      who: z.string().describe('Who decided it.'),
      on: z.iso.date().describe('The day of the correction.'),
      evidence: z.array(evidenceSource).optional().describe('Pages that show the right words.'),
    }),
  )
  .optional()
  .describe('Why misprints of it are corrected; absent where none is.');

/** `corrected` and `corrections` of records of some kinds. */
export function correctedShape(...kinds: readonly RecordKind[]) {
  const names = [...new Set(kinds.flatMap((kind): readonly WordField[] => wordFields[kind]))];
  const words = (name: WordField) => z.string().optional().describe(`The field ${name} as corrected.`);
  return {
    corrected: z
      .strictObject(Object.fromEntries(names.map((name) => [name, words(name)])))
      .optional()
      .describe('Fields with a misprint, whole and as they must be read; absent where there is none.'),
    corrections,
  };
}

const { description, leads, coordinating, leadText, coordinatingText, outputText, noteText, deadline } = task.shape;

/** `versions` of a task or measure. */
export const versions = z
  .array(
    z.strictObject({
      from: z.iso.date().nullable().describe('Its first day; null where its document gives none.'),
      until: z.iso.date().nullable().describe('Its last day; null where nothing follows.'),
      when: z
        .enum(['past', 'current', 'coming'])
        .describe('Whether it is past, current or still to come on the day of the file.'),
      repealed: z.boolean().optional().describe('Whether the task ends here.'),
      fields: z
        .strictObject({ description, leads, coordinating, leadText, coordinatingText, outputText, noteText, deadline })
        .partial()
        .describe('The fields that differ between versions, as they are in it.'),
      by: z
        .array(
          z.strictObject({
            type: z.enum(['amends', 'adds', 'repeals']).describe('What it does to the task.'),
            document: documentId.describe('The amending document.'),
            record: recordId.describe('Its provision that says so.'),
            line: z.int().positive().describe('The line of the words.'),
            words: z.string().describe('The amending words, verbatim.'),
          }),
        )
        .describe('What made it; empty as issued.'),
    }),
  )
  .optional()
  .describe('Every version, the earliest first; absent where no document changes it.');

/** What the record gains, as data. */
type Corrected = z.infer<z.ZodObject<ReturnType<typeof correctedShape>>>;
type PublishedVersion = NonNullable<z.infer<typeof versions>>[number];

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
