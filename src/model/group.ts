/** A task group: a heading that tasks or measures stand under. A group may stand in two places of one document. */
import { z } from 'zod';
import { documentId, recordId } from './ids.ts';
import { provenance } from './provenance.ts';

export const group = z.strictObject({
  id: recordId,
  document: documentId.describe('Its document.'),
  parent: recordId.nullable().describe('The group around it, or null.'),
  number: z.string().describe('As the seed numbers it first: "3" or "b". Ours where the numeral is lost.'),
  ordinal: z.int().positive().describe('The place among the groups of the document, from 1.'),
  title: z.string().describe('The heading, verbatim, without its number.'),
  source: provenance,
  otherHeadings: z
    .array(
      z.strictObject({
        number: z.string().describe('As it is numbered there.'),
        title: z.string().describe('The heading there, verbatim.'),
        source: provenance,
      }),
    )
    .describe('The same group where it is headed again, as in an appendix.'),
});

export type Group = z.infer<typeof group>;
