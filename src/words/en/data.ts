/** What is said of the data: its files, how to read them, and on what terms they may be used. */
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { pageNames } from './page-names.ts';

interface Link {
  readonly text: string;
  readonly href: string;
}

const about = {
  description:
    'All tasks, measures, indicators, agencies and documents as spreadsheets (XLSX), CSV and JSON, with their lines in the source, and what each field means.',
  lede: 'Everything on these pages as spreadsheets (XLSX), CSV and JSON, version 1, free to use.',
  forPrograms: (datapackage: Link, checksums: Link, llms: Link, example: Link | undefined, rules: string): Rich => [
    'For programs: ',
    datapackage,
    ' (Frictionless Data Package) describes all files, ',
    checksums,
    ' has their checksums, ',
    llms,
    ' names a Markdown file for each document, with all its records. ',
    ...(example ? ['Each task and measure is also a file beside its page, like ', example, '. '] : []),
    'Words are verbatim; where a misprint is corrected, ',
    { text: 'corrected', as: 'code' },
    ' has the words as read, and where a later document changes a task, its fields are those in force and ',
    { text: 'versions', as: 'code' },
    ' has the others (',
    { text: 'the rules', href: rules },
    ').',
  ],
};

const files = {
  heading: 'Files',
  caption: 'Data files',
  columns: { list: 'List', entry: 'One entry is', entries: 'Entries', files: 'Files' },
  formats: { xlsx: 'XLSX', csv: 'CSV', json: 'JSON', 'schema.json': 'Schema' },
  /** Behind the name of a format, for who hears the link alone. */
  of: (list: string) => ` of ${list}`,
  archive: (kilobytes: string) => `All files in one ZIP (${kilobytes} kB)`,
};

const examples = {
  heading: 'Examples',
  spreadsheet: {
    name: 'A spreadsheet',
    open: (example: Link): Rich => [
      'Open the spreadsheet of a list, like ',
      example,
      ', in Excel, LibreOffice, Numbers or Google Sheets: text is shown as printed, dates are dates and numbers are numbers.',
    ],
    csv: 'Do not double-click a CSV file: the program will guess, and change what it takes for numbers and dates. If you need the CSV, import it with every column as text. In Excel: Data, From Text/CSV, “Do not detect data types”. In LibreOffice: in the dialog that opens, select all columns and choose “Text”. In Google Sheets: File, Import, without “Convert text to numbers, dates and formulas”; the function IMPORTDATA changes values in any case.',
  },
  programs: {
    curl: { name: 'curl', note: 'All files in one archive, checked.' },
    python: { name: 'Python', note: 'Nothing needs to be installed.' },
    pandas: {
      name: 'pandas',
      note: 'Both settings are needed, with read_excel too: otherwise text becomes numbers, and words like “NA” become blanks.',
    },
    r: {
      name: 'R',
      note: 'Every column as text; the encoding removes the mark at the start of the file. In readr: col_types = cols(.default = "c").',
    },
  },
};

const fields = {
  caption: (list: string) => `Fields of ${list}`,
  all: (fields: number) => count(fields, 'field'),
  columns: { field: 'Field', type: 'Type', meaning: 'Meaning' },
  type: (
    type: string,
    itemType: string | undefined,
    { nullable, optional }: Record<'nullable' | 'optional', boolean>,
  ) =>
    [itemType ? `${type}: ${itemType}` : type, nullable && 'or null', optional && 'may be missing']
      .filter(Boolean)
      .join(', '),
  values: (values: readonly (string | number)[]) =>
    values.length > 12 ? `One of ${values.length} values; the schema lists them.` : `One of: ${values.join(', ')}.`,
};

const reading = {
  heading: 'How to read them',
  json: [
    'Each JSON file is an object with ',
    { text: 'asOf', as: 'code' },
    ', the date it is valid for, and one list under the file’s own name. Records have an ',
    { text: 'id', as: 'code' },
    ' and a ',
    { text: 'url', as: 'code' },
    ' that never change, and ',
    { text: 'source', as: 'code' },
    ' with their lines in the text. Each file has a JSON Schema (draft 2020-12).',
  ] satisfies Rich,
  csv: [
    'Each CSV file has one row per entry (RFC 4180), in UTF-8 with a byte order mark, so that programs show Vietnamese letters. Each spreadsheet (XLSX) has the same rows and columns. A nested field has a dotted name, like ',
    { text: 'deadline.raw', as: 'code' },
    '. A list of plain values is one cell, separated by “; ”; a list of objects is one cell of JSON. The CSV and the spreadsheet of the scoreboard list agencies under their names in the documents; its JSON has the other views too.',
  ] satisfies Rich,
  empty: (english: string) => english,
  guess: (english: string) => english,
  versions: (english: string) => english,
  guarded: (guard: string) => `${guard} In the JSON files and the spreadsheets nothing is guarded.`,
};

const licence = {
  heading: 'Licence',
  terms: (to: Readonly<Record<'terms' | 'naming' | 'licence' | 'sources', string>>): Rich => [
    'Our own part is under ',
    { text: 'CC BY 4.0', href: to.terms },
    '; the words quoted from the texts remain their publishers’. ',
    { text: 'How to name us', href: to.naming },
    ', ',
    { text: 'the whole licence', href: to.licence },
    ' and ',
    { text: 'where the texts come from', href: to.sources },
    '.',
  ],
};

export const data = {
  name: pageNames.data,
  /** What a list or a field is, by what its schema says; undefined where that is not said in this language. */
  meaningOf: (english: string): string | undefined => english,
  ...{ about, files, examples, fields, reading, licence },
  stays: 'What will not change',
};
