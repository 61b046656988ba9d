/** datapackage.json: what the files of the public data are, for programs (Frictionless Data Package, version 1). */
import type { SourceDocument } from '../model/document.ts';
import type { SiteInfo } from '../model/site.ts';
import type { Field, FieldType } from './fields.ts';
import { workbookType } from './workbook/workbook.ts';

/** The version of the public data. The first number changes only with the folder, the second when fields are added. */
export const dataVersion = '1.2.0';

/** The formats of a list, with their media types. */
export const dataMediaTypes = { json: 'application/json', csv: 'text/csv', xlsx: workbookType } as const;

export type DataFormat = keyof typeof dataMediaTypes;

/** One file of the data as the package lists it. */
export interface Resource {
  /** With its ending, like `tasks.csv`. */
  readonly file: string;
  /** What one entry is. */
  readonly words: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
  /** The columns of a CSV; left out for the other formats. */
  readonly columns?: readonly Field[];
}

export interface PackageFacts {
  /** Its address has no slash at its end. */
  readonly site: SiteInfo;
  /** The day that the data holds for. */
  readonly asOf: string;
  /** How far outcomes were looked for, in words. */
  readonly looked: string;
  readonly documents: readonly SourceDocument[];
  readonly resources: readonly Resource[];
}

export const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** What the licence covers and what not: DATA-LICENSE in two sentences. */
export const licenceWords =
  'The licence covers our own part: ids, readings, links, the registry, remarks and our Vietnamese rendering. The words quoted from the source texts remain their publishers’.';

export function dataPackage({ site, asOf, looked, documents, resources }: PackageFacts): object {
  return {
    profile: 'data-package',
    name: 'resolution57-data',
    id: `${site.address}/data/v1/datapackage.json`,
    title: `${site.name}: ${site.tagline}`,
    description: `${site.description} As of ${asOf}. ${looked} ${licenceWords}`,
    homepage: `${site.address}/data/`,
    version: `${dataVersion}+${asOf}`,
    // The day that the data holds for, as it begins in Viet Nam: no clock of a machine.
    created: `${asOf}T00:00:00+07:00`,
    licenses: [licence],
    sources: documents.map(({ id, title, issuer, publisher }) => ({
      title: `${title}. ${issuer}. Publisher of the text: ${publisher}`,
      path: `${site.address}/documents/${id}/`,
    })),
    resources: resources.map(resourceOf),
  };
}

/** The CSV of a list is its table, by the list's own name; its other files hold the same in another format. */
function resourceOf({ file, words, bytes, sha256, columns }: Resource): object {
  const [name, format] = file.split('.') as [string, DataFormat];
  return {
    profile: columns ? 'tabular-data-resource' : 'data-resource',
    name: columns ? name : `${name}-${format}`,
    path: file,
    title: words,
    format,
    mediatype: dataMediaTypes[format],
    ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    // Where many cells are empty, a program that guesses what parts them may guess wrong.
    ...(columns ? { dialect: { delimiter: ',' }, schema: tableSchema(columns) } : {}),
  };
}

const types: Readonly<Record<FieldType, { type: string; format?: string }>> = {
  text: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  'whole number': { type: 'integer' },
  number: { type: 'number' },
  'yes or no': { type: 'boolean' },
  day: { type: 'date' },
  list: { type: 'string' },
  'list of objects': { type: 'array' },
};

function tableSchema(columns: readonly Field[]): object {
  return {
    fields: columns.map((column) => ({
      name: column.name,
      ...types[column.type],
      description: column.type === 'list' ? `${column.description} Separated by "; ".` : column.description,
      ...constraintsOf(column, isKeyed(columns)),
    })),
    missingValues: [''],
    ...(isKeyed(columns) ? { primaryKey: 'id' } : {}),
  };
}

/** Whether each entry has an id of its own. Changes name a field beside it: several may be of one record. */
const isKeyed = (columns: readonly Field[]): boolean =>
  columns.some(({ name }) => name === 'id') && !columns.some(({ name }) => name === 'field');

function constraintsOf({ name, type, values, nullable, optional, blank }: Field, keyed: boolean): object {
  const empty = nullable || optional || blank || type === 'list' || type === 'list of objects';
  const constraints = {
    ...(empty ? {} : { required: true }),
    ...(keyed && name === 'id' ? { unique: true } : {}),
    ...(values.length > 0 ? { enum: values } : {}),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}
