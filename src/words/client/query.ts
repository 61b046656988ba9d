/** What every search says of the words and of the catalogues that it asks, in the language of the page. */
import { query as en } from './en/query.ts';

/** The same, as English has it. */
export type QueryWords = typeof en;

const words: Readonly<Record<string, QueryWords>> = { en };

/** @param lang of the page, as its root element says it; English where a language has no words of its own yet */
export const queryWordsIn = (lang: string): QueryWords => words[lang] ?? en;
