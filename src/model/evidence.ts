/** A published page that a statement rests on. */
import { z } from 'zod';
import { day } from './day.ts';
import { inVietnamese } from './vietnamese.ts';
import { webAddress } from './web-address.ts';

export const evidenceSource = z.strictObject({
  title: z.string().min(1).describe('The title or first words of the page.'),
  publisher: z.string().trim().min(1).describe('Who published it.'),
  publisherVi: inVietnamese('publisher'),
  url: webAddress.describe('The address of the page.'),
  published: day.optional().describe('The day it was published, like "2026-03-02", where it is known.'),
  grade: z
    .enum(['A', 'B'], {
      error:
        'write A (law database, official gazette, Government or national news agency) or B (national press, law firm)',
    })
    .describe('A: law database, official gazette, Government or national news agency. B: national press or law firm.'),
  seen: z.string().min(1).describe('When and where it was read, like "stored copy, November 2026".'),
  archived: webAddress.optional().describe('A copy in a public web archive.'),
});

export type EvidenceSource = z.infer<typeof evidenceSource>;
