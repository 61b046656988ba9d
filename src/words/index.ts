/** What the pages say, by language. What the scripts of a page say stands in client/. */
import type { Lang } from '../model/lang.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

/** All messages, as English has them. */
export type Words = typeof en;

/** The languages that have pages: each has all messages, or the table does not compile. */
export const words = { en, vi } satisfies Record<Lang, Words>;

/** A language that has pages. */
export type PageLang = keyof typeof words;

/** The messages of a language. */
export const wordsIn = (lang: PageLang): Words => words[lang];
