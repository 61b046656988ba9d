/** A task (an assigned row of a list) or a measure (a provision that asks for action without an assignment). */
import { z } from 'zod';
import { deadline } from './deadline.ts';
import { flag } from './flag.ts';
import { force } from './force.ts';
import { agencyId, documentId, recordId } from './ids.ts';
import { cellLines, otherCells, provenance } from './provenance.ts';

export const task = z.strictObject({
  id: recordId,
  kind: z.enum(['task', 'measure']).describe('A task has an assignment; a measure has none.'),
  document: documentId.describe('Its document.'),
  group: recordId.nullable().describe('The innermost group; null where the document has none.'),
  number: z.string().min(1).describe('The number as the seed gives it, or ours where it gives none (then flagged).'),
  ordinal: z.int().positive().describe('The place in its list, from 1. Sort by it, never by the id.'),
  description: z
    .string()
    .min(1)
    .describe('What must be done, verbatim, without its letter or bullet. Lines are kept apart by a line break.'),
  leads: z.array(agencyId).describe('Lead agencies in the order stated.'),
  coordinating: z.array(agencyId).describe('Coordinating agencies in the order stated.'),
  leadText: z.string().describe('The lead cell, verbatim; empty where blank.'),
  coordinatingText: z.string().describe('The coordinating cell, verbatim; "-" as printed; empty where blank.'),
  outputText: z.string().describe('The expected output, verbatim; empty where blank.'),
  noteText: z.string().optional().describe('A note column, verbatim, where the list has one.'),
  others: otherCells.optional().describe('Cells of further columns, with their headers, where the list has any.'),
  deadline,
  force: force.optional(),
  source: provenance,
  cells: cellLines.optional(),
  flags: z.array(flag).describe('Remarks on how its fields were read.'),
});

export type Task = z.infer<typeof task>;
