/** The fields of each record whose changes are published: not its lines, checksums and remarks. */
import type { Agency } from '../../model/agency.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { EvidenceSource } from '../../model/evidence.ts';
import type { Group } from '../../model/group.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Provision } from '../../model/provision.ts';
import type { Records } from '../../model/records.ts';
import type { RecordFields, RecordStates } from '../../model/release.ts';
import type { Task } from '../../model/task.ts';
import type { Catalogue } from '../records/catalogue.ts';

/**
 * Fields that move when a line is added above, or that only follow from others, are not among these; nor are those that
 * say in Vietnamese what another says (`xVi`), but for the name of an agency, which is a name of its own.
 */
const fields = {
  document: [
    'number',
    'shortName',
    'title',
    'issuer',
    'issued',
    'dateNote',
    'language',
    'translates',
    'publisher',
    'draft',
  ],
  agency: ['name', 'nameVi', 'abbreviation', 'kind', 'otherNames', 'website', 'note'],
  group: ['parent', 'number', 'title'],
  task: [
    'group',
    'number',
    'description',
    'leads',
    'coordinating',
    'leadText',
    'coordinatingText',
    'outputText',
    'noteText',
    'others',
    'deadline',
    'force',
  ],
  indicator: [
    'number',
    'parent',
    'name',
    'unit',
    'horizon',
    'targetText',
    'target',
    'earlierTargets',
    'monitoring',
    'monitoringText',
    'noteText',
    'others',
  ],
  provision: ['kind', 'number', 'text', 'years'],
  report: ['on', 'onPrecision', 'by', 'claim', 'nearness', 'statement', 'retracts', 'verifies', 'disputes'],
  observation: ['value', 'unit', 'approximate', 'statement', 'definition', 'method', 'baseline', 'caution'],
} as const satisfies {
  document: readonly (keyof SourceDocument)[];
  agency: readonly (keyof Agency)[];
  group: readonly (keyof Group)[];
  task: readonly (keyof Task)[];
  indicator: readonly (keyof Indicator)[];
  provision: readonly (keyof Provision)[];
  report: readonly (keyof ProgressReport)[];
  observation: readonly (keyof Observation)[];
};

/**
 * What counts of each record, by kind and id, in the catalogue's order. Nothing in it depends on a day.
 * @returns plain data that is equal to itself after it was written as JSON and read again
 */
export function recordStatesOf(catalogue: Catalogue): RecordStates {
  return {
    document: statesOf(catalogue.held, fields.document, ({ relations }) => ({
      relations: relations.map(({ type, number, document, on, words }) => ({ type, number, document, on, words })),
    })),
    agency: statesOf(catalogue.agencies, fields.agency, ({ succeededBy }) => ({
      succeededBy: succeededBy.map(({ agency, on, scope, act, source }) => ({
        ...{ agency, on, scope, act },
        source: evidenceOf(source),
      })),
    })),
    ...seedStatesOf(catalogue),
    report: statesOf(catalogue.progressReports, fields.report, ({ evidence }) => ({
      evidence: evidence.map(evidenceOf),
    })),
    observation: statesOf(catalogue.observations, fields.observation, ({ source }) => ({
      source: source && evidenceOf(source),
    })),
  };
}

/** What counts of each record of the seeds, as printed: groups, tasks, measures, indicators and provisions. */
export function seedStatesOf(records: Pick<Records, 'groups' | 'tasks' | 'indicators' | 'provisions'>): RecordStates {
  const { tasks } = records;
  return {
    group: statesOf(records.groups, fields.group, ({ otherHeadings }) => ({
      otherHeadings: otherHeadings.map(({ number, title }) => ({ number, title })),
    })),
    task: statesOf(
      tasks.filter(({ kind }) => kind === 'task'),
      fields.task,
    ),
    measure: statesOf(
      tasks.filter(({ kind }) => kind === 'measure'),
      fields.task,
    ),
    indicator: statesOf(records.indicators, fields.indicator),
    provision: statesOf(records.provisions, fields.provision),
  };
}

/** A published page without when it was read and where a copy is kept. */
const evidenceOf = ({ title, publisher, url, published, grade }: EvidenceSource) => ({
  title,
  publisher,
  url,
  published,
  grade,
});

function statesOf<T extends { readonly id: string }>(
  records: readonly T[],
  names: readonly (keyof T & string)[],
  more: (record: T) => Readonly<Record<string, unknown>> = () => ({}),
): Record<string, RecordFields> {
  const stateOf = (record: T) => [
    ...names.map((name) => [name, record[name]] as const),
    ...Object.entries(more(record)),
  ];
  return Object.fromEntries(
    records.map((record) => [record.id, plain(stateOf(record).filter(([, value]) => !isEmpty(value)))]),
  );
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

const plain = (entries: readonly (readonly [string, unknown])[]): RecordFields =>
  JSON.parse(JSON.stringify(Object.fromEntries(entries))) as RecordFields;
