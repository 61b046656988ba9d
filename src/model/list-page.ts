/**
 * Lists that go on on further pages, like `/tasks/page/2/`. A page weighs some 24 KB at most, compressed, and head, foot
 * and ways in take some 5 KB of them. A list within its limits stands on one page. Rows are counted, which readers can
 * count too, and so are the bytes of their words: in Vietnamese a row has half as many again as in English.
 */

/** Tasks, measures, deadlines and warnings: as many as two programmes of 140 rows. */
const mostRows = 280;
/** Rows of a table with a few figures each. */
const mostTableRows = 200;
/** What the rows of a page show, in bytes: of words of many kinds, some 18 KB compressed. */
const mostBytes = 44_000;

/** What a page of a list may hold. */
export interface PageLimit<Item> {
  readonly rows: number;
  readonly bytes: number;
  /** The bytes of what the row of an item shows. */
  bytesOf(item: Item): number;
}

/** The limit of a list whose rows show these words: `rowLimit((task) => [task.description, task.deadline.raw])`. */
export const rowLimit = <Item>(wordsOf: (item: Item) => readonly string[]): PageLimit<Item> => ({
  rows: mostRows,
  ...limitOfBytes(wordsOf),
});

/** The limit of a table whose rows show these words beside their figures. */
export const tableLimit = <Item>(wordsOf: (item: Item) => readonly string[]): PageLimit<Item> => ({
  rows: mostTableRows,
  ...limitOfBytes(wordsOf),
});

const encoder = new TextEncoder();
const limitOfBytes = <Item>(wordsOf: (item: Item) => readonly string[]) => ({
  bytes: mostBytes,
  bytesOf: (item: Item) => wordsOf(item).reduce((sum, words) => sum + encoder.encode(words).length, 0),
});

/** Agencies, groups and documents that a page links to beside its own list, and options of a filter: some 25 bytes each, in several lists a page. */
export const mostLinks = 60;
/** Rows of a picture: it is drawn twice and has a table, some 90 bytes a row in all, and more are not compared at a glance. */
export const mostDrawn = 60;
/** Documents that are each described with a sentence where all are listed: some 70 bytes each. Of more the list says names, days and counts, 15 bytes each. */
export const mostDescribed = 100;
/** Documents that the home page shows one by one, with a sentence, a picture and their groups: some 600 bytes each, on a page of at most 14 KB. */
export const mostOnHome = 8;

/** What one page of a list holds. */
export interface ListPage<Piece> {
  readonly path: string;
  /** Counts from 1. */
  readonly place: number;
  readonly pieces: readonly Piece[];
  /** All pages of the list in order, this one too; `begins` says what each begins with. */
  readonly all: readonly { readonly path: string; readonly begins: string }[];
}
