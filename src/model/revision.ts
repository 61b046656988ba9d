/**
 * New words of a record, with how they are read: by a correction of a misprint, or by a later document. Made from
 * content/corrections and the `amends` of content/documents; never written by hand.
 */
import { z } from 'zod';
import { wordField } from './correction.ts';
import { deadline } from './deadline.ts';
import { agencyId, documentId, recordId } from './ids.ts';
import { target } from './target.ts';

const words = z.string();

/** Fields of a record as they now are; what does not change is left out. */
const revisedFields = z.strictObject({
  description: words.optional(),
  leadText: words.optional(),
  leads: z.array(agencyId).optional(),
  coordinatingText: words.optional(),
  coordinating: z.array(agencyId).optional(),
  outputText: words.optional(),
  noteText: words.optional(),
  deadline: deadline.optional(),
  name: words.optional(),
  unit: words.optional(),
  targetText: words.optional(),
  target: z.array(target).optional(),
  monitoringText: words.optional(),
  monitoring: z.array(agencyId).optional(),
  title: words.optional(),
  text: words.optional(),
  group: recordId.optional(),
});

const shared = {
  id: z.string().min(1),
  record: recordId,
  fields: revisedFields,
};

export const revision = z.discriminatedUnion('type', [
  z.strictObject({
    ...shared,
    type: z.literal('corrects'),
    field: wordField,
    printed: words.describe('The whole field as it is printed.'),
    now: words.describe('The whole field as it is corrected.'),
    corrections: z
      .array(z.string())
      .min(1)
      .describe('The corrections that it follows from, in the order of the words.'),
  }),
  z.strictObject({
    ...shared,
    type: z.enum(['amends', 'adds', 'repeals']),
    field: wordField.optional().describe('The field whose words change.'),
    from: z.iso.date(),
    document: documentId.describe('The amending document.'),
    by: recordId.describe('The record or provision of the amending document that says so.'),
    words: words.min(1).describe('The amending words, verbatim.'),
    line: z.int().positive().describe('Their line in the amending document.'),
  }),
]);

export type RevisedFields = z.infer<typeof revisedFields>;
export type Revision = z.infer<typeof revision>;
export type CorrectingRevision = Extract<Revision, { type: 'corrects' }>;
export type AmendingRevision = Exclude<Revision, { type: 'corrects' }>;
