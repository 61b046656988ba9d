/** What is advised where no task or measure fits, in the language of the page. */
import { advice as en } from './en/advice.ts';

/** The same, as English has it. */
export type AdviceWords = typeof en;

const words: Readonly<Record<string, AdviceWords>> = { en };

/** @param lang of the page, as its root element says it; English where a language has no words of its own yet */
export const adviceWordsIn = (lang: string): AdviceWords => words[lang] ?? en;
