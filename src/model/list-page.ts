/**
 * Lists that go on on further pages, like `/tasks/page/2/`. A page weighs 24 KB at most, compressed, and head, foot and
 * ways in take some 5 KB of them. Limits count rows, which readers can count too; each holds with room to spare for rows
 * of the longest words. A list within its limit stands on one page.
 */

/** Tasks, measures, deadlines and warnings: some 35 bytes a row with its words. As many as two programmes of 140 rows. */
export const mostRows = 280;
/** Rows of a table with a few figures each, some 40 bytes, more where an agency has other names. */
export const mostTableRows = 200;
/** Agencies, groups and documents that a page links to beside its own list, and options of a filter: some 25 bytes each, in several lists a page. */
export const mostLinks = 60;
/** Rows of a picture: it is drawn twice and has a table, some 90 bytes a row in all, and more are not compared at a glance. */
export const mostDrawn = 60;
/** Documents that the home page shows one by one, with a sentence, a picture and their groups: some 500 bytes each. */
export const mostOnHome = 12;

/** What one page of a list holds. */
export interface ListPage<Piece> {
  readonly path: string;
  /** Counts from 1. */
  readonly place: number;
  readonly pieces: readonly Piece[];
  /** All pages of the list in order, this one too; `begins` says what each begins with. */
  readonly all: readonly { readonly path: string; readonly begins: string }[];
}

/** The name of a page of a list: the list's own on the first. */
export const titleOfPage = (title: string, { place, all }: Pick<ListPage<unknown>, 'place' | 'all'>): string =>
  place === 1 ? title : `${title}, page ${place} of ${all.length}`;
