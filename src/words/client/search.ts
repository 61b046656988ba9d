/** What the search of all texts says, in the language of the page. */
import { search as en } from './en/search.ts';
import { asSpoken } from './spoken.ts';

/** The same, as English has it. */
export type SearchWords = typeof en;

export const searchWordsIn = asSpoken('search', en);
