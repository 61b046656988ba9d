/** A body in the registry, or an unnamed set of bodies (kind `collective`). Written by people in content/agencies. */
import { z } from 'zod';
import { agencyId } from './ids.ts';

const day = z.iso.date({ error: 'write the day in quotes, like "2025-03-01"' });

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

export const agencySource = z.strictObject({
  title: z.string().min(1).describe('The title or first words of the page.'),
  publisher: z.string().min(1),
  url: z.httpUrl({ error: 'write a full address that starts with https://' }),
  published: day.optional().describe('The day it was published, where it is known.'),
  grade: z.enum(['A', 'B']).describe('A: official gazette, Government or national news agency. B: national press or law firm.'),
  seen: z.string().min(1).describe('When and where it was read, like "stored copy, November 2026".'),
});

export const succession = z.strictObject({
  agency: agencyId.describe('The agency that took over.'),
  on: day.describe('The day from which it applies.'),
  scope: z.string().min(1).optional().describe('What passed to it, where not everything did.'),
  act: z.string().min(1).optional().describe('The act that ordered it, like "Resolution 176/2025/QH15".'),
  source: agencySource,
});

export const agency = z.strictObject({
  id: agencyId,
  name: z.string().min(1).describe('The name as the seeds write it, without "The".'),
  nameVi: z.string().min(1).nullable().describe('The Vietnamese name as commonly used, or null where it is not known.'),
  abbreviation: z.string().min(1).nullable().describe('The Vietnamese abbreviation as commonly used, like BKHCN, or null.'),
  kind: z.enum(agencyKinds),
  otherNames: z.array(z.string().min(1)).describe('Other names that texts use. Each is matched in the documents.'),
  website: z.httpUrl().optional().describe('Only where a graded source gives the domain.'),
  succeededBy: z.array(succession).describe('Who took over; empty where the agency still stands or nothing is known.'),
  note: z.string().min(1).optional().describe('A short remark for readers.'),
});

export type AgencySource = z.infer<typeof agencySource>;
export type Agency = z.infer<typeof agency>;
