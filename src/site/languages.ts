/** The languages of the pages, and what each page is given of its own. */

import type { Language } from '../model/document.ts';
import { formatIn } from '../model/format.ts';
import { defaultLang } from '../model/lang.ts';
import { pathsIn } from '../model/paths.ts';
import { type PageLang, words, wordsIn } from '../words/index.ts';

/** The languages that have pages: those whose messages are written. */
export const pageLangs = Object.keys(words) as PageLang[];

interface Route<Props> {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: Props;
}

/**
 * The static paths of a page under `[...lang]`: its routes in each language, without a prefix in the default one.
 * @param routes the same in every language, or a function where their props are not
 * @example export const getStaticPaths = () => inEachLanguage(catalogue.tasks.map((task) => ({ params: { id: task.id }, props: { task } })));
 */
export const inEachLanguage = <Props extends Record<string, unknown>>(
  routes: readonly Route<Props>[] | ((lang: PageLang) => readonly Route<Props>[]) = [{}],
) =>
  pageLangs.flatMap((lang) =>
    (typeof routes === 'function' ? routes(lang) : routes).map(({ params, props }) => ({
      params: { ...params, lang: lang === defaultLang ? undefined : lang },
      ...(props ? { props } : {}),
    })),
  );

/** The language that Astro gives a page by the prefix of its address; the default one where it gives none. */
export const langOf = (prefix: string | undefined): PageLang =>
  pageLangs.find((lang) => lang === prefix) ?? defaultLang;

/**
 * What middleware gives the components of a page in `Astro.locals`.
 * @param languageOf the language of a document, by its id
 * @param synonyms lists of phrases that mean the same
 */
export const localsIn = (
  lang: PageLang,
  languageOf: (document: string) => Language = () => lang,
  synonyms: readonly (readonly string[])[] = [],
) => ({
  lang,
  /** Phrases with those that mean the same. */
  alsoCalled: (phrases: readonly string[]): string[] => [
    ...new Set([...phrases, ...synonyms.filter((same) => same.some((phrase) => phrases.includes(phrase))).flat()]),
  ],
  /** The `lang` of a document's words: its language, where it is another than the page's. */
  langOfWords(document: string): Language | undefined {
    const language = languageOf(document);
    return language === lang ? undefined : language;
  },
  words: wordsIn(lang),
  format: formatIn(lang),
  paths: pathsIn(lang),
});

/**
 * What holds words or addresses, made in each language.
 * @example perLanguage(({ paths }) => paths.tasks).en // "/tasks/"
 */
export const perLanguage = <T>(make: (locals: ReturnType<typeof localsIn>) => T) =>
  Object.fromEntries(pageLangs.map((lang) => [lang, make(localsIn(lang))])) as Readonly<Record<PageLang, T>>;

/** What stands in lists that are made in each language. */
export type ItemOf<Lists extends Readonly<Record<PageLang, readonly unknown[]>>> = Lists[PageLang][number];
