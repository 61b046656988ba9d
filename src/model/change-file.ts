/** The shape of list.json of the page of changes: every change in few words, for narrowing them in the reader's browser. Not part of the public data. */

/** A release: its anchor on the page of changes, its day, and that day in words; of what is not released yet, only the words. */
export type ListedRelease = readonly [anchor: string, day: string, words: string];

/** One change: the place of its release in the list of them, the record, its page where it has one, what happened, in what words, and the places of what it concerns. */
export type ListedChange = readonly [
  release: number,
  name: string,
  href: string,
  event: string,
  words: string,
  subjects: readonly number[],
];

export interface ChangeFile {
  /** Newest first. */
  readonly releases: readonly ListedRelease[];
  /** What changes concern, by kind and id, like `agency most`. */
  readonly subjects: readonly string[];
  /** In the order of the releases. */
  readonly changes: readonly ListedChange[];
}

/** By what changes can be narrowed, besides their day. */
export const narrowings = ['agency', 'theme', 'document'] as const;
export type Narrowing = (typeof narrowings)[number];
