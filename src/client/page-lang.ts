/** The language of the page, and the addresses of its other pages. */
import { defaultLang, type Lang, langs } from '../model/lang.ts';
import { pathIn } from '../model/paths.ts';

export const pageLang: Lang = langs.find((lang) => lang === globalThis.document?.documentElement.lang) ?? defaultLang;

/** The address of a page in the language of this one. */
export const inPageLang = (path: string): string => pathIn(pageLang, path);
