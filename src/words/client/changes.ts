/** What the page of changes says of its narrowed list, in the language of the page. */
import { changesList as en } from './en/changes.ts';
import { inLanguage } from './in-language.ts';
import { changesList as vi } from './vi/changes.ts';

/** The same, as English has it. */
export type ChangesWords = typeof en;

export const changesWordsIn = inLanguage<ChangesWords>({ en, vi });
