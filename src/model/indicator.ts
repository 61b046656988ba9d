/** What is measured, with its unit and the target it should reach at a horizon. */
import { z } from 'zod';
import { flag } from './flag.ts';
import { agencyId, documentId, recordId } from './ids.ts';
import { cellLines, otherCells, provenance } from './provenance.ts';
import { target } from './target.ts';

export const indicator = z.strictObject({
  id: recordId,
  document: documentId.describe('Its document.'),
  number: z.string().describe('As the list numbers it: "11.1". Always text, so that 11.10 is not 11.1.'),
  ordinal: z.int().positive().describe('The place in the list, from 1.'),
  parent: recordId.nullable().describe('The indicator that this one is a part of.'),
  name: z.string().min(1).describe('What is measured, verbatim.'),
  unit: z.string().describe('Verbatim; empty where blank.'),
  horizon: z.int().nullable().describe('The year of its heading or column, like 2030; of several columns the last.'),
  targetText: z.string().describe('Verbatim; empty where blank.'),
  target: z.array(target).describe('The target as it is read; empty where it has no value.'),
  earlierTargets: z
    .array(
      z.strictObject({
        horizon: z.int().describe('The year.'),
        targetText: z.string().describe('The cell, verbatim; empty where blank.'),
        target: z.array(target).describe('As it is read; empty where it has no value.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Targets for years before the horizon, where the list has a column for each year; the earliest first.'),
  monitoring: z.array(agencyId).describe('Agencies that monitor it, in the order stated.'),
  monitoringText: z.string().describe('Verbatim; empty where blank.'),
  noteText: z.string().optional().describe('A note column, verbatim, where the list has one.'),
  others: otherCells.optional().describe('Cells of further columns, with their headers, where the list has any.'),
  source: provenance,
  cells: cellLines.optional(),
  flags: z.array(flag).describe('Remarks on how its fields were read.'),
});

export type Indicator = z.infer<typeof indicator>;
