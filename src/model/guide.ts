/** A guide page: its head, and what its place says. Written by people in content/guide. */
import { z } from 'zod';
import { defaultLang, type Lang, langs } from './lang.ts';

/** Where the guide pages stand in the project. */
export const guideFolder = 'content/guide';

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

/**
 * The components that a page may hold besides Markdown, each with the attributes that it takes. What a page holds else
 * would be code of whoever wrote it: src/content/guide-markup.ts refuses it.
 */
export const guideComponents = {
  Contact: [],
  Follow: [],
  Glossary: [],
  SelfTest: [],
  SendReport: [],
  Speed: [],
  TaskCatalogue: ['group', 'agency', 'document', 'kind'],
  span: ['lang'],
} as const;

/** A component that is no element of HTML. */
export type GuideComponent = Exclude<keyof typeof guideComponents, 'span'>;

/** A guide page by its language and its id, the last part of its address. */
export interface GuidePlace {
  readonly lang: Lang;
  readonly id: string;
}

/**
 * What the place of a guide page in content/guide says: the folder of a language holds the pages in it, as its prefix
 * does in addresses; those of the default language stand outside.
 * @param place the path of the file without its ending
 * @example guidePlaceOf('vi/method') // { lang: 'vi', id: 'method' }
 */
export function guidePlaceOf(place: string): GuidePlace {
  const lang = langs.find((one) => one !== defaultLang && place.startsWith(`${one}/`));
  return lang ? { lang, id: place.slice(lang.length + 1) } : { lang: defaultLang, id: place };
}
