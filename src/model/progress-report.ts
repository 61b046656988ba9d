/** A dated statement on a task, with its evidence. Written by people in content/progress/<task>/<day>.yaml; the path is its identity. */
import { z } from 'zod';
import { day } from './day.ts';
import { evidenceSource } from './evidence.ts';
import { recordId } from './ids.ts';
import { nearness } from './nearness.ts';
import { statedIn } from './stated-claim.ts';
import { inVietnamese } from './vietnamese.ts';

export const claims = ['related-outcome', 'progress', 'completed', 'delayed', 'lacks-resources', 'withdrawn'] as const;

/** The identity of a report: its task and day, with a number where one day has several. */
export const reportId = z
  .string()
  .regex(/^[a-z0-9-]+\/\d{4}-\d{2}-\d{2}(-\d+)?$/, 'write the report as task/day, like nq03-76/2026-03-02');

export const reportShape = {
  task: recordId.describe('The task, like nq03-76.'),
  on: day.describe(
    'The day that the statement holds for, like "2026-03-02"; where only the month or year is known, the latest day that the source allows.',
  ),
  onPrecision: z
    .enum(['month', 'year'], { error: 'write month or year, or leave it out where the day is known' })
    .optional()
    .describe('How much of the day is known, where not all is: nothing is counted in days from it.'),
  by: z.string().trim().min(1).describe('Who states it: the id of an agency, like most, or the name of another body.'),
  byVi: inVietnamese('by'),
  claim: z
    .enum(claims, { error: `write one of: ${claims.join(', ')}` })
    .describe('related-outcome: something near the task happened. The others are what a body says of the task itself.'),
  nearness: nearness.optional(),
  statement: z
    .string()
    .min(1)
    .describe('What is stated, in one or two sentences; what is only near the task is said to be near.'),
  statementVi: inVietnamese('statement'),
  evidence: z
    .array(evidenceSource)
    .min(1, 'give at least one published page as evidence')
    .describe('The published pages that it rests on.'),
  retracts: reportId.optional().describe('A report that this one retracts.'),
  verifies: reportId.optional().describe('A report by another body that this one confirms.'),
  disputes: reportId.optional().describe('A report that this one contradicts.'),
};

export const progressReport = z
  .strictObject(reportShape)
  .refine(({ claim, nearness: level }) => (claim === 'related-outcome') === (level !== undefined), {
    error: 'give nearness (by content/nearness.yaml) with claim: related-outcome, and with no other claim',
    path: ['nearness'],
  })
  .refine(({ claim, onPrecision }) => claim !== 'completed' || onPrecision === undefined, {
    error: 'give the day itself with claim: completed; whether it was in time hangs on it',
    path: ['onPrecision'],
  });

/** Where a document states it, of a report that was read from a column of a document and not written. */
export const statedPlace = statedIn.describe(
  'Where a document states it in a column on its tasks; absent where it is reported elsewhere.',
);

/** A progress report with its identity. */
export type ProgressReport = z.infer<typeof progressReport> & {
  readonly id: string;
  readonly statedIn?: z.infer<typeof statedPlace>;
};

/** The day of a report, where it is known: only from such a day are days counted. */
export const exactDayOf = ({ on, onPrecision }: Pick<ProgressReport, 'on' | 'onPrecision'>): string | undefined =>
  onPrecision === undefined ? on : undefined;

/** As much of a report's day as is known: `2025-07-31`, `2025-07` or `2025`. */
export const knownDayOf = ({ on, onPrecision }: Pick<ProgressReport, 'on' | 'onPrecision'>): string =>
  on.slice(0, onPrecision === 'year' ? 4 : onPrecision === 'month' ? 7 : 10);
