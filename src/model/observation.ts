/** A measured value of an indicator with its source. Written by people in content/observations/<indicator>/<period>.yaml. */
import { z } from 'zod';
import { day } from './day.ts';
import { statingLine } from './document.ts';
import { evidenceSource } from './evidence.ts';
import { recordId } from './ids.ts';
import { inVietnamese } from './vietnamese.ts';

export const observation = z
  .strictObject({
    indicator: recordId.describe('The indicator, like nq03-i10.'),
    period: z
      .string({ error: 'write the period in quotes, like "2025" or "2025-06"' })
      .regex(/^\d{4}(-\d{2})?(-\d{2})?$/, 'write the period in quotes, like "2025" or "2025-06"')
      .refine((period) => day.safeParse(`${period}${'-01'.repeat(3 - period.split('-').length)}`).success, {
        error: 'write a month or day of the calendar, like "2025-06" or "2025-06-30"',
      })
      .describe('The year, month or day that the value speaks of.'),
    value: z.number().describe('The measured value.'),
    unit: z.string().min(1).describe('The unit of the value.'),
    unitVi: inVietnamese('unit'),
    approximate: z.boolean().default(false).describe('Whether the source says "about" or gives a fraction in words.'),
    statement: z.string().min(1).describe('The value in a plain sentence.'),
    statementVi: inVietnamese('statement'),
    definition: z.string().min(1).optional().describe('What the value counts, in a few words.'),
    definitionVi: inVietnamese('definition'),
    method: z.string().min(1).optional().describe('Who measured how. Two methods are never one series.'),
    methodVi: inVietnamese('method'),
    baseline: z.boolean().default(false).describe('Whether it lies before the programme, that is before 2025.'),
    caution: z.string().min(1).optional().describe('How the value differs from what the indicator asks for.'),
    cautionVi: inVietnamese('caution'),
    source: evidenceSource.optional().describe('The page that gives the value.'),
    statedIn: statingLine.optional().describe('The line of a held document that gives the value, instead of a page.'),
  })
  .refine((entry) => (entry.source === undefined) !== (entry.statedIn === undefined), {
    error: 'give either source (a published page) or statedIn (a line of a held document)',
    path: ['source'],
  });

/** An observation with its identity: its indicator and period. */
export type Observation = z.infer<typeof observation> & { readonly id: string };
