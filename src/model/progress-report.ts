/** A dated statement on a task, with its evidence. Written by people in content/progress/<task>/<day>.yaml; the path is its identity. */
import { z } from 'zod';
import { day } from './day.ts';
import { evidenceSource } from './evidence.ts';
import { recordId } from './ids.ts';

export const claims = ['related-outcome', 'progress', 'completed', 'delayed', 'lacks-resources', 'withdrawn'] as const;

/** The identity of a report: its task and day, with a number where one day has several. */
export const reportId = z
  .string()
  .regex(/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}(-\d+)?$/, 'write the report as task/day, like nq03-76/2026-03-02');

export const progressReport = z.strictObject({
  task: recordId.describe('The task, like nq03-76.'),
  on: day.describe('The day that the statement holds for, like "2026-03-02".'),
  by: z.string().trim().min(1).describe('Who states it: the id of an agency, like most, or the name of another body.'),
  claim: z
    .enum(claims, { error: `write one of: ${claims.join(', ')}` })
    .describe('related-outcome: something near the task happened. The others are what a body says of the task itself.'),
  statement: z
    .string()
    .min(1)
    .describe('What is stated, in one or two sentences; what is only near the task is said to be near.'),
  evidence: z
    .array(evidenceSource)
    .min(1, 'give at least one published page as evidence')
    .describe('The published pages that it rests on.'),
  retracts: reportId.optional().describe('A report that this one takes back.'),
  verifies: reportId.optional().describe('A report by another body that this one confirms.'),
  disputes: reportId.optional().describe('A report that this one contradicts.'),
});

/** A progress report with its identity. */
export type ProgressReport = z.infer<typeof progressReport> & { readonly id: string };
