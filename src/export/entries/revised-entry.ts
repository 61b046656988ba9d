/** What a published record gains where a misprint is corrected or a later document changes it. Absent from all others. */
import { z } from 'zod';
import { type RecordKind, type WordField, wordField, wordFields } from '../../model/correction.ts';
import { evidenceSource } from '../../model/evidence.ts';
import { documentId, recordId } from '../../model/ids.ts';
import { task } from '../../model/task.ts';

const corrections = z
  .array(
    z.strictObject({
      id: z.string().describe('The name of its file.'),
      field: wordField.describe('The field with the misprint.'),
      was: z.string().describe('The misprinted words.'),
      now: z.string().describe('The words as corrected.'),
      why: z.string().describe('How it is certain.'),
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
      when: z.enum(['past', 'current', 'coming']).describe('Where it lies, seen from the day of the file.'),
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
export type Corrected = z.infer<z.ZodObject<ReturnType<typeof correctedShape>>>;
export type PublishedVersion = NonNullable<z.infer<typeof versions>>[number];
