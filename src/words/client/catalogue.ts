/** What the catalogue says of its answer, in the language of the page. */
import { catalogue as en } from './en/catalogue.ts';

/** The same, as English has it. */
export type CatalogueWords = typeof en;

const words: Readonly<Record<string, CatalogueWords>> = { en };

/** @param lang of the page, as its root element says it; English where a language has no words of its own yet */
export const catalogueWordsIn = (lang: string): CatalogueWords => words[lang] ?? en;
