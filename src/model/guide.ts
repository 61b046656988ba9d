/** The head of a guide page. Written by people in content/guide. */
import { z } from 'zod';

export const guide = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).describe('One sentence for search results and the list of guides.'),
  order: z.int().positive().describe('The place in the list of guides.'),
  found: z
    .enum(['by-words', 'by-name'])
    .default('by-words')
    .describe(
      'Whether search reads the page, or knows only its title and description: of pages for those who run a site.',
    ),
  changed: z.iso
    .date({
      error: 'write the day on which the words of this page were last changed, in quotes, like changed: "2026-11-22"',
    })
    .describe('The day on which the words of the page were last changed, in quotes.'),
});

export type Guide = z.infer<typeof guide>;
