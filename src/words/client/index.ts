/** What the scripts of a page say, in the language of the page. */
import { pageWords as en } from './en.ts';

/** The words of every page's script, as English has them. */
export type PageWords = typeof en;

const words: Readonly<Record<string, PageWords>> = { en };

/** @param lang of the page, as its root element says it; English where a language has no words of its own yet */
export const pageWordsIn = (lang: string): PageWords => words[lang] ?? en;
