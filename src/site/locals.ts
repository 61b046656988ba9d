/** The locals of each language with the words of the records. */
import { type Localizer, localizerIn, unlocalized } from '../derive/records/localize.ts';
import { type RecordRef, refOf } from '../derive/records/record-ref.ts';
import { areTasksApart } from '../model/catalogue-parts.ts';
import { defaultLang } from '../model/lang.ts';
import type { PageLang } from '../words/index.ts';
import { catalogue, lexicon, renderings } from './catalogue.ts';
import { localsIn, pageLangs } from './languages.ts';

/** Says what a record is called and known by in the words that `localize` gives the record itself. */
function refLocalizer(localize: Localizer['localize']): (ref: RecordRef) => RecordRef {
  const { find } = catalogue;
  const said =
    <T extends object>(found: (id: string) => T | undefined) =>
    (id: string) => {
      const record = found(id);
      return record && localize(record);
    };
  const finder = {
    ...find,
    ...{ document: said(find.document), agency: said(find.agency), group: said(find.group), task: said(find.task) },
    ...{ indicator: said(find.indicator), provision: said(find.provision) },
  };
  return (ref) => {
    const own = refOf(ref, finder);
    return own.path === undefined ? ref : { ...own, path: ref.path };
  };
}

const tasksApart = areTasksApart(catalogue.tasks.length);

const made = new Map(
  pageLangs.map((lang) => {
    // Editors write in the default language; only a document in another may have a text in it besides.
    const hasTexts = catalogue.held.some(({ language, translates }) => translates !== undefined && language === lang);
    const localizer =
      lang === defaultLang && !hasTexts ? unlocalized : localizerIn(lang, (id) => renderings.wordsOf(id, lang));
    const languageOf = (document: string) => catalogue.getDocument(document).language;
    const localizeRef = refLocalizer(localizer.localize);
    return [lang, localsIn(lang, { languageOf, lexicon, ...localizer, localizeRef, tasksApart })];
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
