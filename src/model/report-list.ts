/** The shape of list.json of the form of reports: what it offers and checks by, which grows with the records. Not part of the public data. */

/** What can be reported on. */
export interface Reportable {
  readonly id: string;
  readonly kind: string;
  /** Its name and the first of its words. */
  readonly called: string;
  /** The language of these words, where it is another than the page's. */
  readonly lang?: string;
  /** The unit of an indicator. */
  readonly unit?: string;
}

/** An agency as the form offers it. */
export interface OfferedAgency {
  readonly id: string;
  readonly name: string;
  /** All its other names. */
  readonly names: readonly string[];
  /** The name that stands beside, and its language. */
  readonly other?: { readonly text: string; readonly lang: string };
}

export interface ReportList {
  readonly records: readonly Reportable[];
  /** In the order of their names. */
  readonly agencies: readonly OfferedAgency[];
  /** The ids of reports that are on record. */
  readonly reports: readonly string[];
  /** What other files are there, like `observations/nq03-i10/2025`. */
  readonly taken: readonly string[];
  /** The days on which documents were issued. */
  readonly issued: Readonly<Record<string, string>>;
}
