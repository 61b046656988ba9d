/** A body in the registry, or an unnamed set of bodies (kind `collective`). Written by people in content/agencies. */
import { z } from 'zod';
import { day } from './day.ts';
import { evidenceSource } from './evidence.ts';
import { agencyId } from './ids.ts';
import { inVietnamese, vietnameseWords } from './vietnamese.ts';
import { webAddress } from './web-address.ts';

export const agencyKinds = [
  'ministry',
  'government-agency',
  'party',
  'legislature',
  'court',
  'institute',
  'media',
  'locality',
  'collective',
] as const;

export const succession = z.strictObject({
  agency: agencyId.describe('The agency that took over.'),
  on: day.describe('The day from which it applies.'),
  scope: z.string().min(1).optional().describe('What passed to it, where not everything did.'),
  scopeVi: inVietnamese('scope'),
  act: z.string().min(1).optional().describe('The act that ordered it, like "Resolution 176/2025/QH15".'),
  actVi: inVietnamese('act'),
  source: evidenceSource,
});

/** Which localities a set of bodies takes in: all, or some that its words do not name. */
export const localityScopes = ['all', 'some'] as const;

export const agency = z
  .strictObject({
    id: agencyId,
    name: z.string().trim().min(1).describe('The name as the seeds write it, without "The".'),
    nameVi: vietnameseWords.nullable().describe('The Vietnamese name as commonly used, or null where it is not known.'),
    abbreviation: z
      .string()
      .trim()
      .min(1)
      .nullable()
      .describe('The Vietnamese abbreviation as commonly used, like BKHCN, or null.'),
    kind: z.enum(agencyKinds).describe('What kind of body it is; a collective is an unnamed set of bodies.'),
    otherNames: z
      .array(z.string().trim().min(1))
      .describe('Other names that texts use. Each is matched in the documents.'),
    website: webAddress.optional().describe('Only where a graded source gives the domain.'),
    localities: z
      .enum(localityScopes)
      .optional()
      .describe(
        'Of a set that takes in localities: all of them ("Ministries, sectors, localities"), or some that it does not name ("Selected localities").',
      ),
    sameSet: z
      .strictObject({
        agency: agencyId.describe('The set under which it is counted.'),
        why: z.string().min(1).describe('Why the two are one, in a sentence for readers.'),
        whyVi: inVietnamese('why'),
      })
      .optional()
      .describe('Of a set that is another set in other words: the two count as one, and keep their pages.'),
    succeededBy: z
      .array(succession)
      .describe('Who took over; empty where the agency still exists or nothing is known.'),
    note: z.string().min(1).optional().describe('A short remark for readers.'),
    noteVi: inVietnamese('note'),
  })
  .refine(({ kind, localities }) => localities === undefined || kind === 'collective', {
    path: ['localities'],
    error: 'only a set of bodies takes in localities: write kind: collective, or leave this line out',
  })
  .refine(({ kind, sameSet }) => sameSet === undefined || kind === 'collective', {
    path: ['sameSet'],
    error: 'only a set of bodies is the same as another set: write kind: collective, or leave this key out',
  });

export type Agency = z.infer<typeof agency>;
