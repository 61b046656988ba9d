/** What the catalogue says of its answer, in the language of the page. */
import { catalogue as en } from './en/catalogue.ts';
import { asSpoken } from './spoken.ts';

/** The same, as English has it. */
export type CatalogueWords = typeof en;

export const catalogueWordsIn = asSpoken('catalogue', en);
