/** The language of the page, which is the name of its workers, and the addresses of its other pages. */
import { defaultLang, type Lang, langs } from '../model/lang.ts';
import { pathIn } from '../model/paths.ts';

const named = globalThis.document?.documentElement.lang ?? (globalThis as { name?: string }).name;
export const pageLang: Lang = langs.find((lang) => lang === named) ?? defaultLang;

/** The address of a page in the language of this one. */
export const inPageLang = (path: string): string => pathIn(pageLang, path);
