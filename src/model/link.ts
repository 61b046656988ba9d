/** A link between two records, with its reason. Written by people in content/links, several to a file. */
import { z } from 'zod';
import { recordId } from './ids.ts';
import { inVietnamese } from './vietnamese.ts';

/** What the first record is to the second. */
export const linkTypes = ['carries-out', 'measured-by', 'restates', 'same-subject', 'amends', 'twin'] as const;
export type LinkType = (typeof linkTypes)[number];

/** Where a link comes from: a text says so, a rule found it, or an editor read both texts. */
export const linkOrigins = ['stated', 'computed', 'edited'] as const;
export type LinkOrigin = (typeof linkOrigins)[number];

const words = z
  .string({ error: 'write two quotations: ["words of from", "words of to"]' })
  .min(1)
  .describe("A continuous stretch of the record's own words, letter by letter.");

export const editedLink = z.strictObject({
  from: recordId,
  to: recordId,
  type: z
    .enum(['carries-out', 'measured-by', 'restates', 'same-subject'], {
      error: 'write carries-out, measured-by, restates or same-subject',
    })
    .describe(
      'carries-out: from is a task, to a measure. measured-by: to is an indicator. restates: from says in another document what to says. same-subject: both speak of one specific thing.',
    ),
  words: z.tuple([words, words]).describe('The words of from and the words of to that show why they belong together.'),
  why: z
    .string()
    .min(1)
    .max(200, 'write one sentence of at most 200 characters')
    .optional()
    .describe('The reason in one sentence, where the two quotations alone do not show it.'),
  whyVi: inVietnamese('why'),
});

/** A file of content/links. */
export const linkFile = z
  .strictObject({
    accepted: z.array(editedLink).default([]),
    refused: z
      .array(z.tuple([recordId, recordId]))
      .default([])
      .describe('Pairs that an editor read and does not link, so that they are not proposed again.'),
  })
  .refine(({ accepted, refused }) => accepted.length + refused.length > 0, {
    error: 'write accepted: or refused: with at least one entry, or remove the file',
  });

export type EditedLink = z.infer<typeof editedLink>;
/** Two ids that an editor does not link. */
export type RefusedPair = readonly [string, string];

/** A published link. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly origin: LinkOrigin;
  /** The reason in a sentence, for a reader who has both records before them. */
  readonly why: string;
  readonly whyVi?: string;
  /** The words of both, where the link rests on words: those of `from`, those of `to`. */
  readonly words?: readonly [string, string];
}
