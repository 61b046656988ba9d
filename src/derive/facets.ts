/**
 * What the tasks and measures can be narrowed by, one entry in a table each. A new facet is one more entry, and its label in
 * src/words. Who links to a facet or shows its names takes them by the type FacetName.
 */
import type { Agency } from '../model/agency.ts';
import { type Deadline, isUnread, statesTime } from '../model/deadline.ts';
import { foldedWords } from '../model/fold.ts';
import { force } from '../model/force.ts';
import { nearnessLevels } from '../model/nearness.ts';
import type { OutputType } from '../model/output-type.ts';
import type { Task } from '../model/task.ts';
import { outputTypesOf } from './editorial/output-types.ts';
import type { Catalogue } from './records/catalogue.ts';
import { oncePer } from './records/indexes.ts';
import { successorOf } from './records/succession.ts';
import { evidenceLevels } from './status/evidence.ts';
import { schedules } from './status/schedule.ts';
import type { TaskState } from './status/state.ts';

/** Something that a facet can be set to. */
export interface Option {
  readonly id: string;
  /** Of the record that it stands for. What no record stands for is named in src/words; here its id is its name. */
  readonly name: string;
  /** Who took over from an agency, or ''. */
  readonly now: string;
  /** Other words that find what has it, or ''. */
  readonly words: string;
  /** What it stands under, where the options have headings, or ''. */
  readonly within: string;
}

/** What the facets are made from. */
export interface FacetSource {
  readonly catalogue: Catalogue;
  readonly types: readonly OutputType[];
  /** Says records in the language of the page; as they are where it is left out. */
  readonly localize?: <Worded extends object>(record: Worded) => Worded;
  /** Schedule and evidence of a task, by its id. */
  readonly stateOf: (taskId: string) => Pick<TaskState, 'schedule' | 'evidence' | 'nearness'>;
}

export interface Facet {
  /** What it is set to for a task: ids of options. */
  readonly valuesOf: (task: Task, source: FacetSource) => readonly string[];
  /** What it can be set to, in order. Options that no task has are left out. */
  readonly optionsOf: (source: FacetSource) => readonly Option[];
  /** The facet in whose place it can be shown: the same, counted in another way. */
  readonly insteadOf?: string;
  /** Whether the options that most tasks have come first. */
  readonly largestFirst?: boolean;
  /** Given where its names stand in the rows of the catalogue or are searched: its place among such facets in the file of names. */
  readonly placeInRows?: number;
}

const option = (id: string, name = id, { now = '', words = '', within = '' } = {}): Option => ({
  id,
  name,
  now,
  words,
  within,
});

/** Records as the page says them. */
const said = <Worded extends object>(records: readonly Worded[], { localize }: FacetSource): readonly Worded[] =>
  localize ? records.map(localize) : records;

const agencies = (source: FacetSource): Option[] =>
  said(source.catalogue.agencies, source).map((agency) => {
    const [now] = said(
      agency.succeededBy.slice(0, 1).map((first) => source.catalogue.getAgency(first.agency)),
      source,
    );
    return option(agency.id, agency.name, { now: now?.name ?? '', words: wordsOf(agency, source.catalogue) });
  });

const table = {
  kind: {
    valuesOf: ({ kind }) => [kind],
    optionsOf: () => [option('task'), option('measure')],
  },
  theme: {
    valuesOf: ({ id }, { catalogue }) => catalogue.themesOf(id).map((theme) => theme.id),
    optionsOf: (source) => said(source.catalogue.themes, source).map(({ id, name }) => option(id, name)),
  },
  lead: { valuesOf: ({ leads }) => leads, optionsOf: agencies, largestFirst: true, placeInRows: 2 },
  now: {
    valuesOf: ({ leads }, { catalogue }) => [...new Set(leads.map((id) => successorOf(catalogue.getAgency(id))))],
    optionsOf: (source) => said(source.catalogue.agencies, source).map(({ id, name }) => option(id, name)),
    insteadOf: 'lead',
    largestFirst: true,
  },
  year: {
    valuesOf: (task) => (hasTime(task) ? [yearOf(task.deadline)] : []),
    optionsOf: ({ catalogue }) =>
      [...new Set(catalogue.tasks.map(({ deadline }) => yearOf(deadline)))].sort().map((id) => option(id)),
  },
  schedule: {
    valuesOf: (task, { stateOf }) => {
      if (task.force) return [task.force];
      return hasTime(task) ? [stateOf(task.id).schedule] : [];
    },
    optionsOf: () => [...schedules, ...force.options].map((id) => option(id)),
  },
  evidence: {
    valuesOf: ({ id, kind }, { stateOf }) => {
      const { evidence } = stateOf(id);
      return kind === 'measure' && evidence === 'none' ? [] : [evidence];
    },
    optionsOf: () => evidenceLevels.map((id) => option(id)),
  },
  nearness: {
    valuesOf: ({ id }, { stateOf }) => {
      const { nearness } = stateOf(id);
      return nearness ? [nearness] : [];
    },
    optionsOf: () => nearnessLevels.map((id) => option(id)),
  },
  document: {
    valuesOf: ({ document }) => [document],
    optionsOf: (source) => said(source.catalogue.documents, source).map(({ id, shortName }) => option(id, shortName)),
    placeInRows: 1,
  },
  group: {
    valuesOf: ({ group }, { catalogue }) => (group ? catalogue.groupTrailOf(group).map(({ id }) => id) : []),
    optionsOf: (source) => {
      const documents = new Map(said(source.catalogue.documents, source).map(({ id, shortName }) => [id, shortName]));
      return said(source.catalogue.groups, source).map(({ id, number, title, document }) =>
        option(id, `${number}. ${title}`, { within: documents.get(document) ?? '' }),
      );
    },
  },
  coordinating: {
    valuesOf: ({ coordinating }) => coordinating,
    optionsOf: agencies,
    largestFirst: true,
    placeInRows: 3,
  },
  instrument: {
    valuesOf: ({ id }, source) => [
      ...new Set(
        source.catalogue
          .instrumentsOf(id)
          .flatMap(({ instrument }) => (isUsed(instrument, source) ? [instrument] : [])),
      ),
    ],
    optionsOf: (source) => said(source.catalogue.instruments, source).map(({ id, name }) => option(id, name)),
    largestFirst: true,
  },
  output: {
    valuesOf: ({ kind, outputText }, { types }) => (kind === 'task' ? outputTypesOf(outputText, types) : []),
    optionsOf: (source) => [
      ...said(source.types, source).map(({ id, name }) => option(id, name)),
      ...['other', 'unstated'].map((id) => option(id)),
    ],
  },
} satisfies Readonly<Record<string, Facet>>;

export type FacetName = keyof typeof table;

/** Every facet by its name in the address. */
export const facets: Readonly<Record<FacetName, Facet>> = table;

/** The names of the facets in their order. */
export const facetNames = Object.keys(table) as FacetName[];

const isFacetName = (name: string): name is FacetName => Object.hasOwn(table, name);

/** Fewer tasks and measures than this are found as fast on the instrument's own page. */
const enoughUses = 2;

/** Whether enough tasks and measures name an instrument to narrow the catalogue by it. */
const isUsed = (instrument: string, { catalogue }: FacetSource): boolean =>
  catalogue.usesOf(instrument).filter((use) => use.in === 'task').length >= enoughUses;

/**
 * Other words that find an agency: those of its other names, its Vietnamese name and abbreviation, and the same of who took over.
 * @param agency as the page says it
 */
function wordsOf(agency: Agency, catalogue: Catalogue): string {
  const all = [agency.id, ...agency.succeededBy.map((succession) => succession.agency)].map(catalogue.getAgency);
  const known = new Set(foldedWords(agency.name));
  const others = all.flatMap(({ name, otherNames }) => [name, ...otherNames]).flatMap(foldedWords);
  const vietnamese = all
    .flatMap(({ nameVi, abbreviation }) => [nameVi ?? [], abbreviation ?? []].flat())
    .filter((name) => name !== agency.name);
  return [...new Set(others.filter((word) => !known.has(word))), ...vietnamese].join(' ');
}

/** A facet as it is shown: its options with how many tasks have each. */
export interface FacetCount {
  readonly name: FacetName;
  readonly options: readonly (Option & { readonly count: number })[];
}

/** All options of each facet. Every page with a catalogue of its own counts them. */
const allOptions = oncePer(
  (source: FacetSource) =>
    Object.fromEntries(facetNames.map((name) => [name, facets[name].optionsOf(source)])) as Readonly<
      Record<FacetName, readonly Option[]>
    >,
);

/** The facets with their counts over some tasks. Options that none of them has are left out, and facets without options. */
export function countFacets(tasks: readonly Task[], source: FacetSource): FacetCount[] {
  return facetNames.flatMap((name) => {
    const { valuesOf, largestFirst } = facets[name];
    const counts = new Map<string, number>();
    for (const value of tasks.flatMap((task) => [...new Set(valuesOf(task, source))])) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const options = allOptions(source)[name].flatMap((entry) => {
      const count = counts.get(entry.id);
      return count ? [{ ...entry, count }] : [];
    });
    if (largestFirst) options.sort((a, b) => b.count - a.count);
    return options.length > 0 ? [{ name, options }] : [];
  });
}

/**
 * The address of the catalogue with facets set.
 * @param tasks the address of the catalogue itself
 * @example narrowedTo('/tasks/', [['lead', 'most'], ['theme', 'data']]) // "/tasks/?lead=most&theme=data"
 */
export const narrowedTo = (tasks: string, values: readonly (readonly [name: FacetName, id: string])[]): string =>
  `${tasks}?${new URLSearchParams(values.map(([name, id]) => [name, id]))}`;

/** What a list is limited to: values of facets, by the facets' names. */
export type Limits = Readonly<Record<string, readonly string[]>>;

/** The tasks that have one of the wanted values in each facet named. */
export function narrow(tasks: readonly Task[], limits: Limits, source: FacetSource): Task[] {
  return tasks.filter((task) =>
    Object.entries(limits).every(([name, wanted]) =>
      isFacetName(name) ? facets[name].valuesOf(task, source).some((value) => wanted.includes(value)) : false,
    ),
  );
}

/** Whether a deadline is worth a box: a task has a cell for it, a measure only where its words state a time. */
const hasTime = ({ kind, deadline }: Task): boolean => kind === 'task' || statesTime(deadline);

/** The year in which a deadline ends; for one without an end, its kind. A deadline from a day on is ongoing. */
function yearOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
    case 'window':
      return deadline.end.slice(0, 4);
    case 'from':
      return 'ongoing';
    case 'unstated':
      return isUnread(deadline) ? 'unread' : 'unstated';
    default:
      return deadline.kind;
  }
}
