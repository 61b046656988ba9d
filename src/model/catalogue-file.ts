/** The shape of catalogue.json: all tasks and measures in few bytes, for searching in the reader's browser. Not part of the public data. */

/** A task or measure. Numbers point into the lists of the file; -1 means none. */
export type CatalogueEntry = readonly [
  id: string,
  number: string,
  document: number,
  group: number,
  description: string,
  leads: readonly number[],
  coordinating: readonly number[],
  /** The deadline as stated. */
  deadline: string,
  /** The last day of the deadline, or its first where it has only that; '' where it has none. */
  day: string,
  /** A year, or one of: ongoing, annual, unstated. */
  year: string,
  outputs: readonly number[],
];

export interface CatalogueFile {
  /** Documents: id and short name. Documents with tasks come first. */
  readonly documents: readonly (readonly [id: string, name: string])[];
  readonly groups: readonly (readonly [id: string, name: string])[];
  /** Agencies that lead or coordinate: id, name, other words that find it, and the name of who took over or ''. */
  readonly agencies: readonly (readonly [id: string, name: string, words: string, now: string])[];
  readonly outputs: readonly (readonly [id: string, name: string])[];
  /** Phrases that mean the same, folded. */
  readonly synonyms: readonly (readonly string[])[];
  readonly tasks: readonly CatalogueEntry[];
  readonly measures: readonly CatalogueEntry[];
}
