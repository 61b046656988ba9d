/** Names of provinces and cities that readers look for. Written by people in content/places.yaml. */
import { z } from 'zod';
import { day } from './day.ts';
import { evidenceSource } from './evidence.ts';
import { fold, foldedWords } from './fold.ts';

const spellings = z
  .array(z.string().trim().min(1))
  .min(1)
  .describe('The name first, then what else people write for it. Tones, capitals, spaces and hyphens do not count.');

/** A name without what people leave out: `Đà Nẵng`, `da nang` and `Danang` are one. */
const keyOf = (words: readonly string[]): string => words.join('');

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
      const key = keyOf(foldedWords(name));
      const first = known.get(key);
      if (first !== undefined)
        context.addIssue({ code: 'custom', message: `"${name}" is "${first}" once more. Remove one of them.` });
      known.set(key, name);
    }
  });

export type Places = z.infer<typeof places>;

/** What a script needs to know a name of a place: folded names without spaces, and words around them. */
export interface PlaceNames {
  readonly names: readonly string[];
  readonly around: readonly string[];
}

/** The same of what editors wrote. */
export const placeNamesOf = ({ today, before, around }: Pick<Places, 'today' | 'before' | 'around'>): PlaceNames => ({
  names: [...today, ...before].flat().map((name) => keyOf(foldedWords(name))),
  around: around.map(fold),
});

/**
 * Whether a query is the name of a place and nothing else, but for a word like "tỉnh" or "province" before or behind it.
 * @example isPlace('TP. Đà Nẵng', names) // true
 */
export function isPlace(query: string, { names, around }: PlaceNames): boolean {
  const asked = foldedWords(query);
  const phrases = around.map(foldedWords);
  const behind = phrases.flatMap((phrase) =>
    keyOf(asked.slice(0, phrase.length)) === keyOf(phrase) ? [phrase.length] : [],
  );
  const before = phrases.flatMap((phrase) =>
    keyOf(asked.slice(-phrase.length)) === keyOf(phrase) ? [phrase.length] : [],
  );
  return [0, ...behind].some((from) =>
    [0, ...before].some((end) => names.includes(keyOf(asked.slice(from, asked.length - end)))),
  );
}
