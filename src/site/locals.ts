/** The locals of each language with the words of the records. */
import { localizerIn, unlocalized } from '../derive/records/localize.ts';
import { joinRenderings } from '../derive/records/renderings.ts';
import { defaultLang } from '../model/lang.ts';
import type { PageLang } from '../words/index.ts';
import { catalogue, synonyms } from './catalogue.ts';
import { localsIn, pageLangs } from './languages.ts';
import { project } from './project.ts';

/** Our renderings, joined to the records as they read now. */
export const renderings = joinRenderings(catalogue, project.renderings);

const made = new Map(
  pageLangs.map((lang) => {
    const localizer =
      lang === defaultLang ? unlocalized : localizerIn(lang, (id) => renderings.renderingOf(id)?.rendering);
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
