/** What the pages say, by language. A language that lacks a message does not compile. */
import type { Lang } from '../model/lang.ts';
import { en } from './en/index.ts';

/** All messages, as English has them; those of another language `satisfies` this. */
export type Words = typeof en;

const words: Readonly<Partial<Record<Lang, Words>>> = { en };

/** The messages of a language; English where they are not written yet. */
export const wordsIn = (lang: Lang): Words => words[lang] ?? en;
