/** The name, address and contact of this site. Written by people in content/site.yaml. */
import { z } from 'zod';
import { day } from './day.ts';
import type { OtherCatalogue } from './other-catalogue.ts';
import { readSiteAddress } from './site-address.ts';
import { inVietnamese } from './vietnamese.ts';
import { webAddress } from './web-address.ts';

/** Read as browsers write it, so that every page, file and feed says the same. */
const siteAddress = z
  .string()
  .superRefine((text, context) => {
    const read = readSiteAddress(text);
    if ('problem' in read) context.addIssue({ code: 'custom', message: read.problem });
  })
  .overwrite((text) => {
    const read = readSiteAddress(text);
    return 'address' in read ? read.address : text;
  });

/** What feeds and calendars are known by. It never follows the address; a copy of the site needs its own. */
export const siteIdentity = z.strictObject({
  uuid: z
    .uuid({ error: 'write a UUID; `npm run new identity` makes one' })
    .describe('Made once for this site. Ids of events, feeds and entries are made from it.'),
  madeFor: siteAddress.describe('The address of the site that it belongs to.'),
  before: z
    .strictObject({
      address: siteAddress.describe('The address from which ids were made.'),
      until: day.describe('The last day of releases whose ids were made from it.'),
    })
    .optional()
    .describe('What was published before the site had its UUID: its ids stay as they were.'),
});

/**
 * Kinds of files beside the pages of single records that a large site may do without: each is a file or more a record.
 * Without pages at short addresses, these are the host's to lead on, by `_redirects` or its configuration.
 */
export const sideFiles = ['citation-files', 'record-feeds', 'short-pages'] as const;

export const siteInfo = z.strictObject({
  name: z.string().min(1),
  nameVi: inVietnamese('name'),
  tagline: z.string().min(1),
  taglineVi: inVietnamese('tagline'),
  description: z.string().min(1),
  descriptionVi: inVietnamese('description'),
  address: siteAddress.describe('Where the site is served: a host, or a host and a path. SITE=… overrides it.'),
  identity: siteIdentity.optional().describe('Made by `npm run new identity`.'),
  contact: z
    .union([z.email({ abort: true }), webAddress], {
      error: 'write an e-mail address, or the full address of a page that takes reports, like https://…/issues/new',
    })
    .optional()
    .describe('Where errors are reported: an e-mail address or a page. Left out, no link is shown.'),
  leaveOut: z
    .array(
      z.enum(sideFiles, {
        error: ({ input }) => `${JSON.stringify(input)} is no kind of files: write ${sideFiles.join(' or ')}`,
      }),
      { error: 'write a list, like [short-pages]' },
    )
    .optional()
    .describe('Kinds of files that this site does without, chosen before its first release. Left out, it has all.'),
  repository: webAddress.optional().describe('Where the source is kept. Left out, no link is shown.'),
});

export type SiteInfo = z.infer<typeof siteInfo>;

/** Whether a site has files of a kind. */
export const hasFiles = ({ leaveOut = [] }: Pick<SiteInfo, 'leaveOut'>, kind: (typeof sideFiles)[number]): boolean =>
  !leaveOut.includes(kind);

/** How much a site holds. */
export interface Holdings {
  readonly documents: number;
  /** Tasks and measures in force. */
  readonly tasks: number;
  readonly indicators: number;
}

/** This site, the catalogues that can be searched from it, and how much it holds. */
export interface Site extends SiteInfo {
  readonly others: readonly OtherCatalogue[];
  readonly holds: Holdings;
}

/** Where people can write to whoever runs the site: by letter, on a page that takes reports, and where its source is kept. */
export interface Ways {
  readonly mail?: string;
  readonly page?: string;
  readonly repository?: string;
}

/** The ways that content/site.yaml names: none, one, or a contact and a repository. */
export const waysOf = ({ contact, repository }: Pick<SiteInfo, 'contact' | 'repository'>): Ways => ({
  ...(contact ? { [contact.startsWith('http') ? 'page' : 'mail']: contact } : {}),
  ...(repository ? { repository } : {}),
});

/**
 * What to do about the site's identity; undefined where it fits the address.
 * @param site its address as it is written in content/site.yaml, or as SITE gives it
 */
export function identityAdvice({ identity, address }: Pick<SiteInfo, 'identity' | 'address'>): string | undefined {
  if (!identity)
    return 'The site has no identity of its own, so its events and feed entries become new when its address changes. Run `npm run new identity`.';
  if (identity.madeFor === address) return undefined;
  return `The identity in content/site.yaml was made for ${identity.madeFor}, and the site is now at ${address}. If it moved, write madeFor: ${address}, and nothing becomes new for those who follow it. If this is a copy, run \`npm run new identity\`, so that programs do not take its events for those of the other site.`;
}
