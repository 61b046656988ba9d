/**
 * A record in few rows: for the page that sets two side by side, and for other sites that show one. Records of one sort
 * have the same rows in the same order, blank ones too. Plain types: the reader's browser loads them as JSON.
 */

/** Records that can be set side by side. A measure is a task that is assigned to nobody. */
export type CardSort = 'agency' | 'task' | 'indicator';

/** One fact of a row, with the page or list that it opens. */
export interface CardItem {
  readonly text: string;
  readonly href?: string | undefined;
}

export interface CardRow {
  readonly label: string;
  /** None where nothing is known or stated. */
  readonly items: readonly CardItem[];
  /** Whether the items are words of a text, and their language where it is not the page's. */
  readonly stated?: boolean;
  readonly lang?: string | undefined;
  /** What is said beneath, like a deadline as it is read. */
  readonly note?: string | undefined;
  /** Whether it only says again what an earlier row says: left out where that is so on both sides. */
  readonly again?: boolean | undefined;
  /** A deadline, kind and day like `by 2025-06-30`, from which the schedule in the items is counted anew. */
  readonly deadline?: string | undefined;
}

export interface Card {
  readonly id: string;
  readonly sort: CardSort;
  readonly name: string;
  /** What it is, and of what. */
  readonly about: string;
  readonly path: string;
  /** The day for which it holds. */
  readonly asOf: string;
  readonly rows: readonly CardRow[];
  /** Others of its sort that readers may want beside it. */
  readonly others: readonly CardOther[];
}

/** Another record by its id. */
export interface CardOther {
  readonly id: string;
  readonly name: string;
}

/** What stands in the place of a card whose record is gone. */
export interface GoneCard {
  readonly id: string;
  /** What became of it, when and why, in a sentence. */
  readonly gone: string;
  readonly to: readonly CardItem[];
}
