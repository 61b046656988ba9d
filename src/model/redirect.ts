/** What became of an address or an id, and which living words were changed on purpose. Written by people in content/redirects.yaml. */
import { z } from 'zod';
import { day } from './day.ts';
import { recordId } from './ids.ts';
import { namedWords } from './permalinks.ts';
import { inVietnamese } from './vietnamese.ts';

const path = z
  .string()
  .regex(/^\/(?!\/)[^\s?#]*(#\S+)?$/, 'write a path of this site, like /guide/old-page/ or /documents/nq03/#L12');

/** A record of a text by its id, anything else by its path. */
const place = z.union([recordId, path], {
  error: 'write the id of a record, like nq03-26, or a path of this site, like /guide/old-page/',
});

const base = {
  was: place.describe('The id of the record, or the path, as it was published.'),
  on: day.describe('The day from which it applies.'),
  why: z.string().min(1).describe('The reason, in a sentence for the reader of an old letter.'),
  whyVi: inVietnamese('why'),
};

const one = z.array(place).length(1, 'write one id or path, in brackets: to: [nq03-27]');

export const redirect = z.discriminatedUnion('became', [
  z.strictObject({ ...base, became: z.literal('moved'), to: one }),
  z.strictObject({ ...base, became: z.literal('merged'), to: one }),
  z.strictObject({
    ...base,
    became: z.literal('split'),
    to: z.array(place).min(2, 'write at least two ids or paths: to: [nq03-27, nq03-28]'),
  }),
  z.strictObject({ ...base, became: z.literal('withdrawn') }),
]);

export const rewording = z.strictObject({
  was: place.describe('The id of the record, or the path of the agency or document, whose words changed.'),
  words: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'write the twelve digits that the build named, in quotes')
    .describe('The digest of the new words, as the build names it.'),
  on: day,
  why: z.string().min(1).describe('Why it is still the same record.'),
  whyVi: inVietnamese('why'),
});

export const redirects = z.strictObject({
  gone: z.array(redirect).describe('What became of addresses and ids that no longer lead to their record.'),
  reworded: z.array(rewording).describe('Records that stayed, with other words than before.'),
});

/** An address that no longer leads to its record, and what it answers instead. */
export const goneAddress = z.strictObject({
  address: path.describe('The path; with a fragment where a record or line of a text is gone.'),
  entry: redirect,
  begins: z.string().optional().describe('The first words of the record, as they were published.'),
  targets: z
    .array(z.strictObject({ was: place, path, begins: z.string().optional() }))
    .describe(
      'Where the entry leads: as it is written there, the path of it, and the first words where it is a record.',
    ),
});

/** What a project's ids name, and the decisions on those that are gone or have other words. */
export const ledger = z.strictObject({
  words: z.array(namedWords),
  gone: z.array(goneAddress),
  joined: z
    .array(redirect)
    .describe('What became of records of texts that were published apart before they were joined.'),
  reworded: z.array(rewording),
  listPages: z.array(path).describe('Every further page of a list that was ever published, like /tasks/page/2/.'),
});

export type Ledger = z.infer<typeof ledger>;
export type GoneAddress = z.infer<typeof goneAddress>;
export type Redirect = z.infer<typeof redirect>;
export type Rewording = z.infer<typeof rewording>;
export type Redirects = z.infer<typeof redirects>;

/** What an entry leads to; nothing where the record was withdrawn. */
export const targetsOf = (entry: Redirect): readonly string[] => (entry.became === 'withdrawn' ? [] : entry.to);
