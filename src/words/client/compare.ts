/** What the page that sets two records side by side says, in the language of the page. */
import { compare as en } from './en/compare.ts';
import { inLanguage } from './in-language.ts';
import { compare as vi } from './vi/compare.ts';

/** The same, as English has it. */
export type CompareWords = typeof en;

export const compareWordsIn = inLanguage<CompareWords>({ en, vi });
