/** A lead agency on the scoreboard as it is published. It measures what was found published, not what was done. */
import { z } from 'zod';
import { agencyId } from '../model/ids.ts';

const count = z.int().nonnegative();

export const scoreEntry = z.strictObject({
  agency: agencyId.describe('The id of the agency.'),
  led: count.describe('Tasks that it leads, alone or with others.'),
  due: count.describe('Of these, tasks whose printed date has passed.'),
  withEvidence: count.describe('Of those due, tasks with any evidence.'),
  share: z.number().min(0).max(1).nullable().describe('withEvidence divided by due; null where none is due.'),
  outcomes: count.describe(
    'Of those due, tasks with an outcome on record: the output that the task names, or another form of it.',
  ),
  outcomeShare: z.number().min(0).max(1).nullable().describe('outcomes divided by due; null where none is due.'),
  oneBody: count.describe('Of those due, tasks with an outcome for one body, sector or place only.'),
  parts: count.describe('Of those due, tasks with only a part of it, or something close, on record.'),
  medianDaysToEvidence: z
    .number()
    .nullable()
    .describe(
      'Median of the days from the deadline to the first report, where its day is known; below zero where the report came first.',
    ),
  daysSinceReport: z
    .int()
    .nullable()
    .describe('Days since the latest report of a known day on any of its tasks; null without one.'),
  rank: z.int().positive().nullable().describe('By share; ties share a rank; null where fewer than three are due.'),
  outcomeRank: z.int().positive().nullable().describe('Likewise by outcomeShare.'),
});
