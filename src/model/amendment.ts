/** What one document changes in another, as people write it in the amending document's file. */
import { z } from 'zod';
import { day } from './day.ts';
import { documentId, recordId } from './ids.ts';

const shared = {
  record: recordId.describe('The task or measure that is changed, like nq03-76.'),
  words: z
    .string()
    .min(1)
    .describe('The amending words, verbatim, from one line of the amending text and enough to find it once.'),
};
const now = z.string().min(1).describe('The new words, verbatim from the amending text.');

/** One change of one task or measure. */
export const amendmentChange = z.discriminatedUnion('type', [
  z.strictObject({
    ...shared,
    type: z.literal('replaces').describe('Words of a field are replaced.'),
    field: z.enum(['description', 'outputText', 'noteText']).default('description'),
    was: z.string().min(1).optional().describe('The words replaced, enough to find them once; left out, all of them.'),
    now,
  }),
  z.strictObject({ ...shared, type: z.literal('deadline'), now }),
  z.strictObject({ ...shared, type: z.literal('leads').describe('New lead agencies, all of them.'), now }),
  z.strictObject({ ...shared, type: z.literal('coordinating').describe('New coordinating agencies, all.'), now }),
  z.strictObject({ ...shared, type: z.literal('output').describe('A new expected output.'), now }),
  z.strictObject({
    ...shared,
    type: z.literal('adds').describe('A task or measure of the amending document joins the amended one.'),
    group: recordId.optional().describe('The group of the amended document that it joins.'),
  }),
  z.strictObject({ ...shared, type: z.literal('repeals').describe('The task or measure is taken back.') }),
]);

/** What a document changes in another from one day on. */
export const amends = z.strictObject({
  document: documentId.describe('The document that is amended.'),
  from: day.describe('The day from which it applies, in quotes.'),
  begins: z
    .string()
    .min(1)
    .describe('The first words of the line of the amending text that says from when it applies.'),
  changes: z.array(amendmentChange).min(1),
});

export type AmendmentChange = z.infer<typeof amendmentChange>;
export type Amends = z.infer<typeof amends>;
