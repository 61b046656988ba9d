/** Titles of pages whose names people write, each of its kind another: a tab, a bookmark and a search engine show no more. */
import { distinctNames } from '../derive/records/distinct-names.ts';
import { defaultLang } from '../model/lang.ts';
import { shorten } from '../model/text.ts';
import type { PageLang } from '../words/index.ts';
import { catalogue, guidesIn } from './catalogue.ts';
import { perLanguage } from './locals.ts';

const longest = 90;

const titles = perLanguage(({ lang, localize }) => ({
  document: distinctNames(catalogue.held.map(localize).map(({ id, shortName }) => ({ id, name: shortName }))),
  agency: distinctNames(catalogue.agencies.map(localize)),
  theme: distinctNames(catalogue.themes.map(localize)),
  instrument: distinctNames(
    catalogue.instruments.map(localize).map(({ id, name }) => ({ id, name: shorten(name, longest) })),
  ),
  guide: distinctNames(guidesIn(lang).map(({ id, title }) => ({ id, name: title }))),
}));

const titleOf =
  (kind: keyof (typeof titles)[PageLang]) =>
  (id: string, lang: PageLang = defaultLang): string =>
    titles[lang][kind].get(id) ?? id;

/** The short name of a document, or with its id where an earlier one has the same. */
export const documentTitle = titleOf('document');
export const agencyTitle = titleOf('agency');
export const themeTitle = titleOf('theme');
export const instrumentTitle = titleOf('instrument');
export const guideTitle = (lang: PageLang, id: string): string => titleOf('guide')(id, lang);
