/** What one entry of each data file is, and the JSON Schema of the file, made from it. */
import { z } from 'zod';
import type { DataFile } from '../model/data-file.ts';
import { diagnostic } from '../model/diagnostic.ts';
import { dataFilePath } from '../model/paths.ts';
import { publishedChange } from '../model/release.ts';
import { agencyEntry } from './entries/agency-entry.ts';
import { documentEntry } from './entries/document-entry.ts';
import { groupEntry } from './entries/group-entry.ts';
import { indicatorEntry } from './entries/indicator-entry.ts';
import { instrumentEntry } from './entries/instrument-entry.ts';
import { observationEntry } from './entries/observation-entry.ts';
import { provisionEntry } from './entries/provision-entry.ts';
import { linkEntry } from './entries/related.ts';
import { reportEntry } from './entries/report-entry.ts';
import { scoreEntry } from './entries/score-entry.ts';
import { taskEntry } from './entries/task-entry.ts';
import { themeEntry } from './entries/theme-entry.ts';
import { warningEntry } from './entries/warning-entry.ts';

export const entrySchemas = {
  tasks: taskEntry,
  indicators: indicatorEntry,
  agencies: agencyEntry,
  documents: documentEntry,
  groups: groupEntry,
  provisions: provisionEntry,
  reports: reportEntry,
  observations: observationEntry,
  links: linkEntry,
  instruments: instrumentEntry,
  themes: themeEntry,
  warnings: warningEntry,
  scoreboard: scoreEntry,
  diagnostics: diagnostic,
  changes: publishedChange,
} as const satisfies Record<DataFile, z.ZodObject>;

/** The entries of each data file by its name. */
export type DataEntries = {
  readonly [Name in DataFile]: readonly Published<z.infer<(typeof entrySchemas)[Name]>>[];
};

/** As it is published: nothing of it is changed any more. */
export type Published<T> = { readonly [Field in keyof T]: Published<T[Field]> };

/** What one entry of each file is, in a few words. */
export const entryWords: Readonly<Record<DataFile, string>> = {
  tasks: 'Tasks and measures',
  indicators: 'Indicators and their parts',
  agencies: 'Agencies and unnamed sets',
  documents: 'The texts',
  groups: 'Headings of tasks and measures',
  provisions: 'Articles, objectives, duties, phases and the like',
  reports: 'Progress reports',
  observations: 'Measured values of indicators',
  links: 'Links between records, each with its reason',
  instruments: 'Laws, decrees, plans and other acts that the texts name',
  themes: 'Subjects, with the records that have them',
  warnings: 'Early warnings',
  scoreboard: 'Lead agencies, side by side',
  diagnostics: 'Remarks on how the texts were read',
  changes: 'What changed from release to release',
};

const asOf = z.iso.date().describe('The day that the file holds for, in Viet Nam.');

/** What a file holds beside its list. */
const heads: Partial<Record<DataFile, z.ZodRawShape>> = {
  scoreboard: {
    method: z.string().min(1).describe('The version of the method.'),
    bySuccessor: z.array(scoreEntry).describe('The same tasks under who took over.'),
    collectives: z.array(scoreEntry).describe('Unnamed sets of bodies, which are not ranked.'),
  },
};

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of one entry, without its own dialect and id. */
export function entrySchema(name: DataFile): JsonSchema {
  const { $schema: _, ...schema } = schemaOf(entrySchemas[name]);
  return schema;
}

/**
 * The JSON Schema (draft 2020-12) of a data file.
 * @param address the site's address without a slash at its end; the schema's own address begins with it
 */
export function fileSchema(name: DataFile, address: string): JsonSchema {
  const file = z.strictObject({ asOf, ...heads[name], [name]: z.array(entrySchemas[name]).describe(entryWords[name]) });
  const { $schema, ...schema } = schemaOf(file);
  return {
    $schema,
    $id: address + dataFilePath(`${name}.schema.json`),
    title: `${name}.json`,
    ...schema,
  } as JsonSchema;
}

/** A schema forbids no field that it does not know: later releases may add some. */
function schemaOf(type: z.ZodType): JsonSchema {
  return z.toJSONSchema(type, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // The format says it already.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      const { prefixItems } = jsonSchema;
      if (prefixItems) Object.assign(jsonSchema, { items: false, minItems: prefixItems.length });
    },
  });
}
