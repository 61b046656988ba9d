/** The name, address and contact of this site. Written by people in content/site.yaml. */
import { z } from 'zod';

export const siteInfo = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().min(1),
  description: z.string().min(1),
  address: z
    .httpUrl({ error: 'write a full address that starts with https://' })
    .describe('Where the site is served. SITE=… overrides it.'),
  contact: z.email().optional().describe('An address for corrections. Left out, no link is shown.'),
  repository: z.httpUrl().optional().describe('Where the source is kept. Left out, no link is shown.'),
});

export type SiteInfo = z.infer<typeof siteInfo>;
