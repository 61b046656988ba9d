/** What every search says of the words and of the catalogues that it asks, in the language of the page. */
import { query as en } from './en/query.ts';
import { inLanguage } from './in-language.ts';
import { query as vi } from './vi/query.ts';

/** The same, as English has it. */
export type QueryWords = typeof en;

export const queryWordsIn = inLanguage<QueryWords>({ en, vi });
