/**
 * The shape of catalogue.json: all tasks and measures in few bytes, for searching in the reader's browser. Not part of
 * the public data. The names of documents, groups and agencies, and the words that find them, are not in it: they stand
 * in the page, in the boxes of its facets.
 */

import type { PlaceNames } from './place-names.ts';

/**
 * The shape of catalogue-names.json: for each facet whose names stand in rows, what it can be set to with its name and
 * other words that find it. For other sites that search this catalogue; their pages do not hold these names. Facets too
 * long for a page are in it too: a script completes them.
 */
export type CatalogueNames = Readonly<Record<string, Readonly<Record<string, readonly [name: string, words: string]>>>>;

/** One list over all entries a kind of fact, tasks first. Numbers point into the other lists of the file. */
export interface CatalogueFile {
  /**
   * Ids in the order of the entries. Ids that only count up stand together: `["nq03-", 140]` is nq03-1 to nq03-140.
   */
  readonly ids: readonly (string | readonly [start: string, count: number])[];
  /** What must be done, verbatim. */
  readonly descriptions: readonly string[];
  readonly deadlines: readonly number[];
  /** Each facet: what it is set to anywhere, and for each entry the places of its own values there, written like "3,,0 12,5". Entries behind the last have none. */
  readonly facets: Readonly<Record<string, readonly [ids: readonly string[], values: string]>>;

  /** Every deadline there is: as stated, and with its day like `by 2025-06-30` ('' where it has none). */
  readonly times: readonly (readonly [raw: string, dated: string])[];
  /** Phrases that mean the same, folded. */
  readonly synonyms: readonly (readonly string[])[];
  /** Names of places, which lead to what is asked of every province; absent where there is no such page. */
  readonly places?: PlaceNames;
}
