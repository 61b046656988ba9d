/**
 * The public data, version 1, in one table: what each list holds, the schema of its entries, and how they are made. Lists
 * and fields are never taken away or given another type within a version; a new list is a row here and a file beside.
 */
import { z } from 'zod';
import type { Edition } from '../derive/changes/releases.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { VietnameseWords } from '../derive/records/renderings.ts';
import type { Scoreboard } from '../derive/status/scoreboard.ts';
import type { TaskState } from '../derive/status/state.ts';
import type { Warning } from '../derive/status/warnings.ts';
import type { DataFile } from '../model/data-file.ts';
import { diagnostic } from '../model/diagnostic.ts';
import { dataFilePath } from '../model/paths.ts';
import { publishedChange } from '../model/release.ts';
import { agencyEntry, toAgencyEntry } from './agency.ts';
import { changeEntries } from './change.ts';
import { documentEntry, toDocumentEntry } from './document.ts';
import { groupEntry, toGroupEntry } from './group.ts';
import { indicatorEntry, toIndicatorEntry } from './indicator.ts';
import { instrumentEntry, toInstrumentEntry } from './instrument.ts';
import { linkEntry, toLinkEntry } from './link.ts';
import { observationEntry } from './observation.ts';
import { provisionEntry, toProvisionEntry } from './provision.ts';
import { reportEntry } from './report.ts';
import { scoreEntry } from './score.ts';
import { looked, lookedIn } from './search-fields.ts';
import { taskEntry, toTaskEntry } from './task.ts';
import { themeEntry, toThemeEntry } from './theme.ts';
import { vietnameseFields } from './vietnamese-fields.ts';
import { toWarningEntry, warningEntry } from './warning.ts';

/** Everything that is published, before it has its public shape. */
export interface Publication {
  readonly catalogue: Catalogue;
  /** What a record says in Vietnamese. */
  readonly vietnameseOf: (id: string) => VietnameseWords | undefined;
  /** What would show a task done, by the words of its expected output. */
  readonly shownBy: (outputText: string) => readonly string[];
  readonly states: readonly TaskState[];
  readonly warnings: readonly Warning[];
  readonly scoreboard: Scoreboard;
  /** What was published when, oldest first; what is not yet released last. */
  readonly editions: readonly Edition[];
  /** The day that the data hold for, like `2026-11-22`. */
  readonly asOf: string;
  /** The site's address without a slash at its end. */
  readonly address: string;
}

/** As it is published: nothing of it is changed any more. */
type Published<T> = { readonly [Field in keyof T]: Published<T[Field]> };

/** One list of the data. */
interface DataList<Schema extends z.ZodObject = z.ZodObject> {
  /** What one entry is, in a few words. */
  readonly words: string;
  readonly schema: Schema;
  /** The entries, in their order. */
  readonly entries: (publication: Publication) => readonly Published<z.infer<Schema>>[];
  /** What the file holds beside its list and the day. */
  readonly head?: { readonly shape: z.ZodRawShape; readonly values: (publication: Publication) => object };
}

const list = <Schema extends z.ZodObject>(
  words: string,
  schema: Schema,
  entries: DataList<Schema>['entries'],
  head?: DataList['head'],
): DataList<Schema> => ({ words, schema, entries, ...(head ? { head } : {}) });

/** The entries of one kind of record of the catalogue, each by its own mapper. */
const each =
  <T, Entry>(
    of: (catalogue: Catalogue) => readonly T[],
    to: (one: T, catalogue: Catalogue, address: string) => Entry,
  ) =>
  ({ catalogue, address }: Publication): Entry[] =>
    of(catalogue).map((one) => to(one, catalogue, address));

/** The same entries with what each says in Vietnamese. */
const inVietnamese =
  <Entry extends { readonly id: string }>(entries: (publication: Publication) => readonly Entry[]) =>
  (publication: Publication) =>
    entries(publication).map((entry) => ({ ...entry, ...vietnameseFields(publication.vietnameseOf(entry.id)) }));

/** An entry with its id as the first field. */
const identityFirst = <T extends { id: string }>({ id, ...fields }: T) => ({ id, ...fields });

/** Where a list counts what is on record: how far that was looked for. */
const lookedHead = {
  shape: { looked },
  values: ({ catalogue, asOf: day }: Publication) => ({ looked: lookedIn(catalogue, day) }),
};

export const dataLists = {
  tasks: list(
    'Tasks and measures',
    taskEntry,
    ({ states, ...publication }) => states.map((state) => taskFields(state, publication)),
    lookedHead,
  ),
  indicators: list(
    'Indicators and their parts',
    indicatorEntry,
    inVietnamese(each((all) => all.indicators, toIndicatorEntry)),
  ),
  agencies: list(
    'Agencies and unnamed sets',
    agencyEntry,
    each((all) => all.agencies, toAgencyEntry),
  ),
  documents: list(
    'The texts',
    documentEntry,
    each((all) => all.held, toDocumentEntry),
  ),
  groups: list('Headings of tasks and measures', groupEntry, inVietnamese(each((all) => all.groups, toGroupEntry))),
  provisions: list(
    'Articles, objectives, duties, phases and the like',
    provisionEntry,
    inVietnamese(each((all) => all.provisions, toProvisionEntry)),
  ),
  reports: list(
    'Progress reports',
    reportEntry,
    each((all) => all.progressReports, identityFirst),
    lookedHead,
  ),
  observations: list(
    'Measured values of indicators',
    observationEntry,
    each((all) => all.observations, identityFirst),
  ),
  links: list(
    'Links between records, each with its reason',
    linkEntry,
    each((all) => all.links, toLinkEntry),
  ),
  instruments: list(
    'Laws, decrees, plans and other acts that the texts name',
    instrumentEntry,
    each((all) => all.instruments, toInstrumentEntry),
  ),
  themes: list(
    'Themes, with the records that have them',
    themeEntry,
    each((all) => all.themes, toThemeEntry),
  ),
  warnings: list('Early warnings', warningEntry, ({ warnings }) => warnings.map(toWarningEntry), lookedHead),
  scoreboard: list('Lead agencies, side by side', scoreEntry, ({ scoreboard }) => scoreboard.byName, {
    shape: {
      ...lookedHead.shape,
      method: z.string().min(1).describe('The version of the method.'),
      bySuccessor: z.array(scoreEntry).describe('The same tasks under successors’ names.'),
      collectives: z.array(scoreEntry).describe('Unnamed sets of bodies, which are not ranked.'),
    },
    values: (publication) => {
      const { method, bySuccessor, collectives } = publication.scoreboard;
      return { ...lookedHead.values(publication), method, bySuccessor, collectives };
    },
  }),
  diagnostics: list('Remarks on how the texts were read', diagnostic, ({ catalogue }) => catalogue.diagnostics),
  changes: list('What changed from release to release', publishedChange, ({ editions, catalogue, address }) =>
    changeEntries(editions, catalogue, address),
  ),
} as const satisfies Readonly<Record<DataFile, DataList>>;

/** The entries of every list. */
export const entriesOf = (publication: Publication) =>
  Object.fromEntries(
    Object.entries(dataLists).map(([name, { entries }]) => [name, entries(publication)]),
  ) as unknown as {
    readonly [Name in DataFile]: ReturnType<(typeof dataLists)[Name]['entries']>;
  };

/** A list by its name. */
export const dataList = (name: DataFile): DataList => dataLists[name] as DataList;

/** What a data file holds: the day, its head and its list. */
export const fileOf = (name: DataFile, publication: Publication, entries: readonly object[]): object => ({
  asOf: publication.asOf,
  ...dataList(name).head?.values(publication),
  [name]: entries,
});

/** One task or measure, as it stands in tasks.json, with the day it holds for. */
export const taskRecord = (
  state: TaskState,
  publication: Pick<Publication, 'catalogue' | 'vietnameseOf' | 'shownBy' | 'asOf' | 'address'>,
): object => ({
  asOf: publication.asOf,
  ...taskFields(state, publication),
});

function taskFields(
  state: TaskState,
  {
    catalogue,
    vietnameseOf,
    shownBy,
    address,
  }: Pick<Publication, 'catalogue' | 'vietnameseOf' | 'shownBy' | 'address'>,
) {
  return {
    ...toTaskEntry(state, catalogue, address, shownBy),
    ...vietnameseFields(vietnameseOf(state.task.id)),
  };
}

const asOf = z.iso.date().describe('The day that the file holds for, in Viet Nam.');

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of one entry, without its own dialect and id. */
export function entrySchema(name: DataFile): JsonSchema {
  const { $schema: _, ...schema } = schemaOf(dataLists[name].schema);
  return schema;
}

/**
 * The JSON Schema (draft 2020-12) of a data file.
 * @param address the site's address without a slash at its end; the schema's own address begins with it
 */
export function fileSchema(name: DataFile, address: string): JsonSchema {
  const { schema: entry, words, head } = dataList(name);
  const { $schema, ...schema } = schemaOf(
    z.strictObject({ asOf, ...head?.shape, [name]: z.array(entry).describe(words) }),
  );
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
