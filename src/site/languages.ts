/** The languages of the pages, and what each page is given of its own. */
import { formatIn } from '../model/format.ts';
import { defaultLang, type Lang } from '../model/lang.ts';
import { pathsIn } from '../model/paths.ts';
import { wordsIn } from '../words/index.ts';

/** The languages in which pages are written today. */
export const siteLangs: readonly Lang[] = ['en'];

interface Route<Props> {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: Props;
}

/**
 * The static paths of a page under `[...lang]`: each route once in each language, without a prefix in the default one.
 * @example export const getStaticPaths = () => inEachLanguage(catalogue.tasks.map((task) => ({ params: { id: task.id }, props: { task } })));
 */
export const inEachLanguage = <Props extends Record<string, unknown>>(routes: readonly Route<Props>[] = [{}]) =>
  siteLangs.flatMap((lang) =>
    routes.map(({ params, props }) => ({
      params: { ...params, lang: lang === defaultLang ? undefined : lang },
      ...(props ? { props } : {}),
    })),
  );

/** The language that Astro gives a page by the prefix of its address; the default one where it gives none. */
export const langOf = (prefix: string | undefined): Lang => siteLangs.find((lang) => lang === prefix) ?? defaultLang;

/** What middleware gives the components of a page in `Astro.locals`. */
export const localsIn = (lang: Lang) => ({ lang, words: wordsIn(lang), format: formatIn(lang), paths: pathsIn(lang) });
