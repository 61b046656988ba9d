/** An addressable piece of a document that is not itself a task, a measure, an indicator or a group. */
import { z } from 'zod';
import { flag } from './flag.ts';
import { documentId, recordId } from './ids.ts';
import { provenance } from './provenance.ts';

export const provisionKinds = [
  'article',
  'objective',
  'requirement',
  'duty',
  'phase',
  'footnote',
  'heading',
  'paragraph',
] as const;

export const provision = z.strictObject({
  id: recordId,
  document: documentId.describe('Its document.'),
  kind: z.enum(provisionKinds).describe('What it is.'),
  number: z.string().describe('As the seed numbers it, or its place among its kind.'),
  ordinal: z.int().positive().describe('The place among the provisions of its kind in the document, from 1.'),
  text: z.string().describe('Verbatim, without its number.'),
  years: z.tuple([z.int(), z.int()]).optional().describe('First and last year of a phase.'),
  source: provenance,
  flags: z.array(flag).describe('Remarks on how its fields were read.'),
});

export type ProvisionKind = (typeof provisionKinds)[number];
export type Provision = z.infer<typeof provision>;
