/** Guide pages as components. */
import { getEntry, render } from 'astro:content';
import { type GlossaryTerm, sectionsOf } from '../model/glossary.ts';
import { glossary } from './catalogue.ts';

/** A heading that the contents beside a guide page lead to. */
export interface Section {
  readonly slug: string;
  readonly text: string;
}

/**
 * Renders one guide page.
 * @param place its place in the collection, like `method` or `vi/method`
 * @param localize says a term of the glossary in the language of the page
 * @returns its text as a component, and its sections in their order, those of the glossary too
 * @throws Error where there is no such page
 */
export async function renderGuide(place: string, localize: (term: GlossaryTerm) => GlossaryTerm) {
  const entry = await getEntry('guide', place);
  if (!entry) throw new Error(`There is no guide page "${place}".`);
  const { Content, headings } = await render(entry);
  const written: Section[] = headings.filter(({ depth }) => depth === 2);
  const [before = '', after] = (entry.body ?? '').split('<Glossary />');
  if (after === undefined) return { Content, sections: written };
  const first = before.match(/^## /gm)?.length ?? 0;
  return {
    Content,
    sections: written.toSpliced(first, 0, ...sectionsOf(glossary, localize)),
  };
}
