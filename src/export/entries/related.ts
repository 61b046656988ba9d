/** Records that belong together, each with the reason. */
import { z } from 'zod';
import { recordId } from '../../model/ids.ts';

const relatedRecord = z.strictObject({
  id: recordId.describe('The id of the related record.'),
  type: z.string().min(1).describe('How it is related, like "twin".'),
  why: z.string().min(1).describe('The reason in plain words.'),
});

export const related = z.strictObject({
  tasks: z.array(relatedRecord).describe('Related tasks.'),
  measures: z.array(relatedRecord).describe('Related measures.'),
  indicators: z.array(relatedRecord).describe('Related indicators.'),
});
