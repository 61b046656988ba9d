/** What is advised where no task or measure fits, in the language of the page. */
import { advice as en } from './en/advice.ts';
import { inLanguage } from './in-language.ts';
import { advice as vi } from './vi/advice.ts';

/** The same, as English has it. */
export type AdviceWords = typeof en;

export const adviceWordsIn = inLanguage<AdviceWords>({ en, vi });
