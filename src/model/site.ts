/** The name, address and contact of this site. Written by people in content/site.yaml. */
import { z } from 'zod';
import type { OtherCatalogue } from './other-catalogue.ts';
import { readSiteAddress } from './site-address.ts';

/** Read as browsers write it, so that every page, file and feed says the same. */
const siteAddress = z
  .string()
  .superRefine((text, context) => {
    const read = readSiteAddress(text);
    if ('problem' in read) context.addIssue({ code: 'custom', message: read.problem });
  })
  .overwrite((text) => {
    const read = readSiteAddress(text);
    return 'origin' in read ? read.origin : text;
  });

export const siteInfo = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().min(1),
  description: z.string().min(1),
  address: siteAddress.describe('Where the site is served, without a path. SITE=… overrides it.'),
  contact: z
    .union([z.email(), z.httpUrl()], {
      error: 'write an e-mail address, or the full address of a page that takes reports, like https://…/issues/new',
    })
    .optional()
    .describe('Where errors are reported: an e-mail address or a page. Left out, no link is shown.'),
  repository: z.httpUrl().optional().describe('Where the source is kept. Left out, no link is shown.'),
});

export type SiteInfo = z.infer<typeof siteInfo>;

/** This site and the catalogues that can be searched from it. */
export interface Site extends SiteInfo {
  readonly others: readonly OtherCatalogue[];
}

/** Where an error is reported: a letter about a page, or the page that takes reports; undefined without a contact. */
export function contactAddress({ contact }: Pick<SiteInfo, 'contact'>, path?: string): string | undefined {
  if (!contact || contact.startsWith('http')) return contact;
  return `mailto:${contact}${path ? `?subject=${encodeURIComponent(`Error on ${path}`)}` : ''}`;
}
