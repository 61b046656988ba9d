/** The locals of each language with the words of the records. */
import { localizerIn, unlocalized } from '../derive/records/localize.ts';
import { defaultLang } from '../model/lang.ts';
import type { PageLang } from '../words/index.ts';
import { catalogue, renderings, synonyms } from './catalogue.ts';
import { localsIn, pageLangs } from './languages.ts';

const made = new Map(
  pageLangs.map((lang) => {
    // Editors write in the default language; only a document in another may have a text in it besides.
    const hasTexts = catalogue.held.some(({ language, translates }) => translates !== undefined && language === lang);
    const localizer =
      lang === defaultLang && !hasTexts ? unlocalized : localizerIn(lang, (id) => renderings.wordsOf(id, lang));
    return [
      lang,
      localsIn(lang, { languageOf: (document) => catalogue.getDocument(document).language, synonyms, ...localizer }),
    ];
  }),
);

/** What the components of a page in a language find in `Astro.locals`. */
export const localsOf = (lang: PageLang): ReturnType<typeof localsIn> => made.get(lang) ?? localsIn(lang);

/**
 * What holds words or addresses, made in each language.
 * @example perLanguage(({ paths }) => paths.tasks).en // "/tasks/"
 */
export const perLanguage = <T>(make: (locals: ReturnType<typeof localsIn>) => T) =>
  Object.fromEntries(pageLangs.map((lang) => [lang, make(localsOf(lang))])) as Readonly<Record<PageLang, T>>;
