/** What the search of all texts says, in the language of the page. */
import { search as en } from './en/search.ts';

/** The same, as English has it. */
export type SearchWords = typeof en;

const words: Readonly<Record<string, SearchWords>> = { en };

/** @param lang of the page, as its root element says it; English where a language has no words of its own yet */
export const searchWordsIn = (lang: string): SearchWords => words[lang] ?? en;
