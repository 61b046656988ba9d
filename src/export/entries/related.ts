/** Records that belong together, each with the reason. */
import { z } from 'zod';
import { recordId } from '../../model/ids.ts';
import { linkOrigins, linkTypes } from '../../model/link.ts';

const type = z.enum(linkTypes).describe('How the two are related, like "carries-out".');
const origin = z
  .enum(linkOrigins)
  .describe('Where the link comes from: a text states it, a rule found it, or an editor made it.');
const why = z.string().min(1).describe('The reason in plain words.');
const words = z
  .strictObject({
    here: z.string().min(1).describe('The words of this record, verbatim.'),
    there: z.string().min(1).describe('The words of the other record, verbatim.'),
  })
  .optional()
  .describe('The words that the link rests on, where it rests on words.');

const relatedRecord = z.strictObject({
  id: recordId.describe('The id of the related record.'),
  type,
  origin,
  why,
  words,
});

export const related = z.strictObject({
  tasks: z.array(relatedRecord).describe('Related tasks.'),
  measures: z.array(relatedRecord).describe('Related measures.'),
  indicators: z.array(relatedRecord).describe('Related indicators.'),
});

/** A link as it is published, seen from its first record. */
export const linkEntry = z.strictObject({
  from: recordId.describe('The id of the first record: a task, measure, indicator or group.'),
  to: recordId.describe('The id of the second.'),
  type,
  origin,
  why,
  words,
});
