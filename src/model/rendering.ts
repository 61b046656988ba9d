/**
 * Our Vietnamese words for a record whose document is held in English: what it says, said anew. Nobody's text is copied,
 * and it is no authentic text. Written by people in content/vi/<document>.yaml, where it stands under the record's id.
 */
import { z } from 'zod';
import { recordId } from './ids.ts';
import { vietnameseWords } from './vietnamese.ts';

/** The fields of records that hold words to render, in the order in which they are counted and shown. */
export const renderedFields = [
  'description',
  'outputText',
  'name',
  'unit',
  'targetText',
  'noteText',
  'title',
  'text',
] as const;

export type RenderedField = (typeof renderedFields)[number];

const words = vietnameseWords.optional();

const digest = 'write the 8 digits of the English words in quotes: `npm run -s inspect` with the id prints them';

export const rendering = z
  .strictObject({
    of: z
      .string({ error: digest })
      .regex(/^[\da-f]{8}$/, digest)
      .describe('The digest of the English words that it stands for: so it is known when they change.'),
    description: words.describe('What is to be done, of a task or measure.'),
    outputText: words.describe('The expected output, of a task or measure.'),
    name: words.describe('What an indicator measures.'),
    unit: words.describe('Its unit.'),
    targetText: words.describe('Its target.'),
    noteText: words.describe('The note of a task, measure or indicator.'),
    title: words.describe('The heading of a group.'),
    text: words.describe('The text of a provision.'),
  })
  .refine((entry) => renderedFields.some((field) => entry[field] !== undefined), {
    error: `write at least one of ${renderedFields.join(', ')}`,
  });

export type Rendering = z.infer<typeof rendering>;

/** A file of content/vi: renderings by the ids of their records. */
export const renderings = z
  .record(recordId, rendering, {
    error: ({ code }) => (code === 'invalid_key' ? 'write the id of a record, like nq03-76' : undefined),
  })
  .refine((entries) => Object.keys(entries).length > 0, { error: 'name at least one record, or remove the file' });

/** Renderings by the ids of their records. */
export type Renderings = Readonly<Record<string, Rendering>>;
