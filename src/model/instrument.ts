/** A law, decree, decision, plan, programme or treaty that the texts name. Written by people in content/instruments.yaml. */
import { z } from 'zod';
import { day } from './day.ts';
import { statingLine } from './document.ts';
import { evidenceSource } from './evidence.ts';
import { documentId, recordId } from './ids.ts';
import { inVietnamese } from './vietnamese.ts';

/** Kinds of instruments, in the order in which they are listed. */
export const instrumentKinds = [
  'constitution',
  'law',
  'ordinance',
  'decree',
  'resolution',
  'decision',
  'directive',
  'conclusion',
  'circular',
  'strategy',
  'programme',
  'plan',
  'scheme',
  'treaty',
  'regulation',
  'document',
] as const;

/** What a record may be to an instrument besides naming it. */
export const instrumentRelations = ['drafts', 'amends', 'replaces', 'implements', 'resulted-in'] as const;

export const instrumentRelation = z.strictObject({
  record: recordId.describe('The task, measure or indicator.'),
  kind: z
    .enum(instrumentRelations, { error: `write ${instrumentRelations.join(', ')}` })
    .describe(
      'drafts: the record asks for it to be made. resulted-in: a progress report says that it came of the task.',
    ),
  words: z.string().min(1).optional().describe("The record's own words that say so, letter by letter."),
  report: z.string().min(1).optional().describe('The progress report that says so, like nq03-20/2025-02-18.'),
});

// A single everyday word would be found in every text; the shortest names are like "157/2007" and "Charter".
const namingPhrase = z
  .string()
  .regex(
    /^(?=.{4})(?=.*(?:\p{Lu}|\d|\S\s+\S))/su,
    'write a phrase that names it: several words, a number, or a name with a capital',
  );

export const instrument = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in small letters, digits and single hyphens'),
  kind: z
    .enum(instrumentKinds, { error: `write one of: ${instrumentKinds.join(', ')}` })
    .describe('What kind of act it is.'),
  name: z.string().min(1).describe('As the texts name it, in its fullest form.'),
  nameVi: inVietnamese('name'),
  nameViIsOurs: z
    .literal(true, { error: 'write true, or leave it out where the Vietnamese name is the official one' })
    .optional()
    .describe('That the Vietnamese name is our wording: no source that we saw gives it.'),
  number: z.string().min(1).optional().describe('Left out where it is not stated.'),
  numberVi: inVietnamese('number'),
  issued: day.optional().describe('Left out where it is not stated.'),
  issuer: z.string().min(1).optional().describe('Left out where it is not stated.'),
  issuerVi: inVietnamese('issuer'),
  about: z.string().min(1).optional().describe('What it is, in one plain sentence.'),
  aboutVi: inVietnamese('about'),
  document: documentId.optional().describe('Its id among the documents, where we have its text.'),
  names: z.array(namingPhrase).min(1).describe('Every phrase by which the texts name it, letter by letter.'),
  statedIn: statingLine.optional().describe('The line of one of our documents that gives its day or issuer.'),
  source: evidenceSource.optional().describe('The page that gives what no held text states.'),
  relations: z.array(instrumentRelation).default([]),
});

export const instruments = z.array(instrument);

export type Instrument = z.infer<typeof instrument>;
export type InstrumentRelation = z.infer<typeof instrumentRelation>;
export type InstrumentKind = (typeof instrumentKinds)[number];
