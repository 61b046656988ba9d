/** What a search says of words of the other language, in the language of the page. */
import { lexicon as en } from './en/lexicon.ts';
import { inLanguage } from './in-language.ts';
import { lexicon as vi } from './vi/lexicon.ts';

/** The same, as English has it. */
export type LexiconWords = typeof en;

export const lexiconWordsIn = inLanguage<LexiconWords>({ en, vi });
