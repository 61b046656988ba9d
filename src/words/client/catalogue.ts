/** What the catalogue says of its answer, in the language of the page. */
import { catalogue as en } from './en/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { catalogue as vi } from './vi/catalogue.ts';

/** The same, as English has it. */
export type CatalogueWords = typeof en;

export const catalogueWordsIn = inLanguage<CatalogueWords>({ en, vi });
