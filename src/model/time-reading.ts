/** How the words of a deadline are to be read, where a person says so: written under `reads` in a document's file. */
import { z } from 'zod';
import { day } from './day.ts';

const precision = z.enum(['month', 'quarter', 'half-year', 'year']).optional();
const span = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { error: 'the day under from lies behind the day under to' });

export const timeReading = z
  .union(
    [
      z.literal('unread').describe('Shown as stated; no time is read from it.'),
      z.literal('unstated').describe('The words state no time.'),
      z.literal('ongoing').describe('It goes on without an end.'),
      z.literal('annual').describe('It is due each year.'),
      z.strictObject({ by: day, precision }).describe('The last day, with how exactly the words state it.'),
      z.strictObject({ from: day }).describe('The first day, with no end.'),
      span.describe('The first and the last day.'),
    ],
    {
      error:
        'write unread, unstated, ongoing, annual, { by: "2025-06-30" }, { from: "2025-07-01" } or { from: "2025-07-01", to: "2026-06-30" }',
    },
  )
  .describe('What the words mean as a deadline.');

export type TimeReading = z.infer<typeof timeReading>;
