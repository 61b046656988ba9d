/** A table for a spreadsheet: one row a record, under a head with the names of its columns. */

export type CellValue = string | number | boolean | null;

export interface Column {
  readonly name: string;
  /** What its cells are: text; numbers, or yes and no; or days, where a text that is no day like `2026-03-02` stays text. */
  readonly kind: 'text' | 'value' | 'day';
}

export interface Sheet {
  /** Its name on the tab: letters and digits, 31 at most. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** A value for each column; null and an empty text are an empty cell. */
  readonly rows: readonly (readonly CellValue[])[];
}
