/** What buttons say once they were pressed, in the language of the page. */
import { buttons as en } from './en/buttons.ts';
import { buttons as vi } from './vi/buttons.ts';

/** The same, as English has it. */
export type ButtonsWords = typeof en;

const words: Readonly<Record<string, ButtonsWords>> = { en, vi };

/** @param lang of the page, as its root element says it; English where a language has no words of its own yet */
export const buttonsWordsIn = (lang: string): ButtonsWords => words[lang] ?? en;
