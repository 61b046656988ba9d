/** The languages in which the site says something. Those that have all pages stand in src/words/index.ts; what language a source text is in is another matter (`languages` in document.ts). */
export const langs = ['en', 'vi'] as const;
export type Lang = (typeof langs)[number];

/** The language of the pages without a prefix in their address. */
export const defaultLang = 'en' satisfies Lang;

/** The language of a page by its `lang`; the default one where it is none of these. */
export const langOfTag = (tag: string): Lang => langs.find((lang) => lang === tag) ?? defaultLang;

/** What each language is called in itself. */
export const langNames: Readonly<Record<Lang, string>> = { en: 'English', vi: 'Tiếng Việt' };

/** The language of a title as it was published: letters outside of the English alphabet are Vietnamese, but for those of numbers like `262/2025/NĐ-CP`. */
export const langOfTitle = (title: string): Lang =>
  title.split(/\s/u).some((word) => /[^\p{ASCII}\P{L}]/u.test(word) && !/\d/u.test(word)) ? 'vi' : 'en';
