/** What every search says of the words and of the catalogues that it asks, in the language of the page. */
import { query as en } from './en/query.ts';
import { asSpoken } from './spoken.ts';

/** The same, as English has it. */
export type QueryWords = typeof en;

export const queryWordsIn = asSpoken('query', en);
