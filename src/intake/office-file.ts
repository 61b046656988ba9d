/**
 * A file as an office has it (Word, Excel, CSV, HTML, Markdown, text, PDF), read into one shape for all formats: its
 * paragraphs and tables in reading order, each with the place where it stands in the file.
 */

/** The formats that are read. */
export const officeFormats = ['docx', 'xlsx', 'csv', 'html', 'markdown', 'text', 'pdf'] as const;
export type OfficeFormat = (typeof officeFormats)[number];

/** Where something stands in its file, as a person would look for it: `Sheet1!B5`, `table 2, row 3, column 1`, `paragraph 12`, `page 3, line 8`. */
export type Address = string;

/** What a file holds that a person must decide about or should know. */
export const noticeKinds = [
  'tracked-change',
  'struck-text',
  'comment',
  'hidden-row',
  'hidden-column',
  'hidden-sheet',
  'hidden-text',
  'merged-cell',
  'text-box',
  'automatic-number',
  'footnote',
  'nested-table',
  'picture',
  'symbol',
  'formula',
  /** Dates and numbers that are written otherwise than the program shows them. */
  'number-format',
  'encoding',
  /** Headers and footers of pages, tables of contents, codes of fields, charts: words that are no part of the text. */
  'not-read',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** One thing that a person must decide about or should know, and how the reader has taken it meanwhile. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly address: Address;
  /** What stands there, whole: words that are in no part of the file are here. Whoever shows it may shorten it. */
  readonly found: string;
  /** How it was taken, in a sentence: "Taken as accepted." */
  readonly taken: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly address: Address;
  /** One line; a paragraph with line breaks is several, each with the same address. An automatic number is in `label`. */
  readonly text: string;
  /** The number or bullet that the program prints before it (`1.`, `a)`, `-`), or null. */
  readonly label: string | null;
  /** The level of a heading as the file marks it (1 to 9), or null. */
  readonly heading: number | null;
}

export interface Cell {
  readonly address: Address;
  /** Its lines, each with its automatic number; none where it is blank. */
  readonly paragraphs: readonly string[];
  /** How many columns it covers. The cells of a row follow each other without a gap: blank columns between two cells are one blank cell. */
  readonly columns: number;
  /** How many rows it covers; 0 where it continues the cell above it. A continued cell has no words of its own. */
  readonly rows: number;
}

export interface Row {
  readonly address: Address;
  /** None in a row that is blank; blank rows that follow each other are one. */
  readonly cells: readonly Cell[];
  /** Whether the file marks it as a header that is repeated on each page. */
  readonly header: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly address: Address;
  /** The name of a sheet or the caption of a table, or null. */
  readonly name: string | null;
  readonly rows: readonly Row[];
}

export type Part = Paragraph | Table;

/** A file, read. */
export interface OfficeFile {
  readonly format: OfficeFormat;
  readonly parts: readonly Part[];
  readonly notices: readonly Notice[];
}

/** What a person has decided about the notices of a file; each has a default, which a notice names. */
export interface Decisions {
  /** Tracked changes: as if accepted, or as if refused. */
  readonly changes: 'accepted' | 'refused';
  /** Hidden sheets, rows, columns and text: left out, or read. */
  readonly hidden: 'left-out' | 'read';
  /** Automatic numbers: written before the words, or left out. */
  readonly numbers: 'written' | 'left-out';
  /** Footnotes and endnotes: written behind the table or paragraph that they belong to, or left out. */
  readonly notes: 'written' | 'left-out';
  /** Remarks of reviewers: written behind the table or paragraph that they belong to, or left out. */
  readonly comments: 'written' | 'left-out';
  /** Words of text boxes: written where their anchor stands, or left out. */
  readonly boxes: 'written' | 'left-out';
}

/** A file that cannot be read; its message says what was found, what was expected and what to do. */
export class UnreadableFile extends Error {}
