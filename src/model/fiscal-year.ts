/** How a document counts its fiscal years, written under `fiscalYear` in its file. */
import { z } from 'zod';

export const fiscalYear = z.strictObject({
  begins: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/, 'write month and day in quotes, like "07-01"')
    .describe('The first day of each.'),
  called: z
    .enum(['first', 'last'])
    .describe('Which of its two calendar years names it: with `last`, FY2025 ends in 2025.'),
});

export type FiscalYear = z.infer<typeof fiscalYear>;
