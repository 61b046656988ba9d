/**
 * An erratum laid over a seed: the printed words, what must be meant, and why. Written by people in content/corrections,
 * one file a misprint; the file's name is its id. The seed itself is never edited, and ids come from it as it is.
 */
import { z } from 'zod';
import { day } from './day.ts';
import { evidenceSource } from './evidence.ts';
import { recordId } from './ids.ts';
import { inVietnamese } from './vietnamese.ts';

/** The fields whose words can be corrected, by what the record is. They are named as in the data. */
export const wordFields = {
  task: ['description', 'leadText', 'coordinatingText', 'outputText', 'deadline', 'noteText'],
  measure: ['description'],
  indicator: ['name', 'unit', 'targetText', 'monitoringText', 'noteText'],
  group: ['title'],
  provision: ['text'],
} as const;

export type RecordKind = keyof typeof wordFields;

const fieldNames = [...new Set(Object.values(wordFields).flat())];

/** The name of a field with words. */
export const wordField = z.enum(fieldNames, { error: `write one of: ${fieldNames.join(', ')}` });

export const correction = z
  .strictObject({
    record: recordId.describe('The record, like nq03-76. Its first part names the document.'),
    field: wordField.describe('The field with the misprint, as the data call it, like description.'),
    was: z
      .string({ error: 'write the misprinted words exactly as they stand, or "" where the field is blank' })
      .describe('The misprinted words exactly as printed, enough to find them once; "" where the field is blank.'),
    now: z.string().min(1, 'write the words as they must be meant').describe('The same words as they must be meant.'),
    why: z.string().min(1).describe('How it is certain, in one or two plain sentences.'),
    whyVi: inVietnamese('why'),
    who: z.string().trim().min(1).describe('Who decided it: a name or a body.'),
    on: day.describe('The day of the correction, in quotes.'),
    evidence: z.array(evidenceSource).min(1).optional().describe('Published pages that show the right words.'),
  })
  .refine(({ was, now }) => was !== now, { error: 'now is the same as was; write the corrected words', path: ['now'] });

export type WordField = z.infer<typeof wordField>;

/** A correction with its identity, the name of its file. */
export type Correction = z.infer<typeof correction> & { readonly id: string };
