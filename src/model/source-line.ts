/** One line of a seed with what claims it. A line may hold several records. */
import { z } from 'zod';
import { documentId } from './ids.ts';

export const claim = z.strictObject({
  by: z.string().describe('The id of the record, group or provision that the stretch belongs to.'),
  from: z.int().nonnegative().describe('First character of the stretch, counted from 0.'),
  to: z.int().positive().describe('The character after its last.'),
});

export const sourceLine = z.strictObject({
  id: z.string().describe('Like nq03-L12.'),
  document: documentId,
  line: z.int().positive(),
  text: z.string().describe('The line without its line end.'),
  claims: z.array(claim),
  ignored: z.string().nullable().describe('The reason why it is not part of the document, or null.'),
});

export type Claim = z.infer<typeof claim>;
export type SourceLine = z.infer<typeof sourceLine>;
