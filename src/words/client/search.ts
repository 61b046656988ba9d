/** What the search of all texts says, in the language of the page. */
import { search as en } from './en/search.ts';
import { inLanguage } from './in-language.ts';
import { search as vi } from './vi/search.ts';

/** The same, as English has it. */
export type SearchWords = typeof en;

export const searchWordsIn = inLanguage<SearchWords>({ en, vi });
