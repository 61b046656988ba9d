/** Names of provinces and cities that readers look for. Written by people in content/places.yaml. */
import { z } from 'zod';
import { day } from './day.ts';
import { evidenceSource } from './evidence.ts';
import { placeKey } from './place-names.ts';

const spellings = z
  .array(z.string().trim().min(1))
  .min(1)
  .describe('The name first, then what else people write for it. Tones, capitals, spaces and hyphens do not count.');

export const places = z
  .strictObject({
    since: day.describe('The day from which the names of today apply.'),
    source: evidenceSource.describe('Who published the names of today.'),
    today: z.array(spellings).describe('The names of today, a list of spellings each.'),
    before: z.array(spellings).describe('Names that applied until then and no longer do.'),
    around: z.array(z.string().trim().min(1)).describe('Words that people write before or behind a name, like "tỉnh".'),
  })
  .superRefine(({ today, before }, context) => {
    const known = new Map<string, string>();
    for (const name of [...today, ...before].flat()) {
      const key = placeKey(name);
      const first = known.get(key);
      if (first !== undefined)
        context.addIssue({ code: 'custom', message: `"${name}" is "${first}" once more. Remove one of them.` });
      known.set(key, name);
    }
  });

export type Places = z.infer<typeof places>;
