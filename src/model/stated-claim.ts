/** What a column of a document says of a task of the body that issued it: "Đã hoàn thành". Read from the text, never written. */
import { z } from 'zod';
import { day } from './day.ts';
import { agencyId, documentId, recordId } from './ids.ts';

/** What the words in such a column may claim. */
export const statedClaims = ['progress', 'completed', 'delayed', 'lacks-resources', 'withdrawn'] as const;

export const statedIn = z.strictObject({
  document: documentId.describe('The document.'),
  line: z.int().positive().describe('The line, counted from 1.'),
  header: z.string().describe("The column's header words."),
  words: z.string().describe('The words of the cell, verbatim.'),
});

export const statedClaim = z.strictObject({
  task: recordId,
  on: day.describe('The day of the document.'),
  by: agencyId.describe('The body that issued the document and leads the task.'),
  claim: z.enum(statedClaims),
  statedIn,
});

export type StatedClaim = z.infer<typeof statedClaim>;
