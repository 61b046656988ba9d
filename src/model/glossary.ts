/** A term of the programme in plain words. Written by people in content/glossary.yaml. */
import { z } from 'zod';
import { inVietnamese, vietnameseWords } from './vietnamese.ts';

export const glossaryTerm = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in small letters, digits and single hyphens'),
  term: z.string().min(1),
  termVi: inVietnamese('term'),
  section: z.string().min(1).describe('Its heading; terms of one section are listed together.'),
  sectionVi: inVietnamese('section'),
  words: z.array(z.string().min(1)).min(1).describe('The term as texts write it, in each form.'),
  wordsVi: z
    .array(vietnameseWords)
    .min(1)
    .optional()
    .describe('The term as our Vietnamese renderings write it, in each form.'),
  meaning: z.string().min(1).describe('What it means, in one or two plain sentences.'),
  meaningVi: inVietnamese('meaning'),
});

export const glossary = z.array(glossaryTerm);

export type GlossaryTerm = z.infer<typeof glossaryTerm>;

/** The id of a section's heading: "Documents and their numbers" is documents-and-their-numbers. */
export const sectionId = (section: string): string => section.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/**
 * The sections of a glossary in their order, each with the id of its heading, which is the same in every language.
 * @param localize says a term in the language of the page
 */
export function sectionsOf(
  glossary: readonly GlossaryTerm[],
  localize: (term: GlossaryTerm) => GlossaryTerm,
): { readonly slug: string; readonly text: string }[] {
  const firsts = glossary.filter(
    ({ section }, place) => glossary.findIndex((term) => term.section === section) === place,
  );
  return firsts.map((term) => ({ slug: sectionId(term.section), text: localize(term).section }));
}
