/** Records as small as components allow, for their examples. Words and names are made up. */
import type { RecordRef } from '../derive/records/record-ref.ts';
import type { Reach } from '../derive/status/reach.ts';
import type { TaskState } from '../derive/status/state.ts';
import type { Agency } from '../model/agency.ts';
import { anchorOf } from '../model/anchor.ts';
import type { SourceDocument } from '../model/document.ts';
import type { EvidenceSource } from '../model/evidence.ts';
import type { Group } from '../model/group.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { ProgressReport } from '../model/progress-report.ts';
import type { Provision } from '../model/provision.ts';
import type { Task } from '../model/task.ts';
import type { Theme } from '../model/theme.ts';

const source = { file: 'a.txt', lines: [4, 9] as [number, number], sha256: '0'.repeat(64), locator: 'No. 1' };

/** A task whose date has passed by the day of the examples, 22 November 2026. */
export const sampleTask = (fields: Partial<Task> = {}): Task => ({
  ...{ id: 'nq03-1', kind: 'task', document: 'nq03', group: 'nq03-g1', number: '1', ordinal: 1 },
  description: 'Draft the decree on data.',
  ...{
    leads: ['mof'],
    coordinating: ['mps'],
    leadText: 'Ministry of Finance',
    coordinatingText: 'Ministry of Public Security',
  },
  outputText: 'Decree of the Government',
  deadline: { kind: 'by', raw: 'June 2025', end: '2025-06-30', precision: 'month' },
  ...{ source, flags: [] },
  ...fields,
});

export const sampleGroup = (fields: Partial<Group> = {}): Group => ({
  ...{ id: 'nq03-g1', document: 'nq03', parent: null, number: '1', ordinal: 1, title: 'Laws on data' },
  ...{ source, otherHeadings: [] },
  ...fields,
});

export const sampleState = (fields: Partial<TaskState> = {}): TaskState => ({
  ...{ task: sampleTask(), schedule: 'past-due', evidence: 'none', reports: [] },
  onRecord: fields.reports ?? [],
  ...fields,
});

export const sampleAgency = (fields: Partial<Agency> = {}): Agency => ({
  ...{ id: 'mof', name: 'Ministry of Finance', nameVi: 'Bộ Tài chính', abbreviation: 'BTC', kind: 'ministry' },
  ...{ otherNames: [], succeededBy: [] },
  ...fields,
});

export const samplePage = (fields: Partial<EvidenceSource> = {}): EvidenceSource => ({
  ...{ title: 'A decree was signed', publisher: 'A paper', url: 'https://paper.example/decree', grade: 'B' },
  seen: 'web page, 1 November 2026',
  ...fields,
});

export const sampleReport = (fields: Partial<ProgressReport> = {}): ProgressReport => ({
  ...{ id: 'nq03-1/2025-06-20', task: 'nq03-1', on: '2025-06-20', by: 'Task register', claim: 'related-outcome' },
  ...((fields.claim ?? 'related-outcome') === 'related-outcome' ? { nearness: 'names-the-output' as const } : {}),
  statement: 'A decree near it was signed.',
  evidence: [samplePage()],
  ...fields,
});

/** How far outcomes were looked for. */
export const sampleReach = (fields: Partial<Reach> = {}): Reach => ({
  ...{ document: 'nq03', on: '2026-11-20', until: '2026-05-31', in: 'public pages', next: '2027-05-31' },
  ...{ inVain: [], tooWeak: [], notSearched: [], overdue: false },
  ...fields,
});

export const sampleIndicator = (fields: Partial<Indicator> = {}): Indicator => ({
  ...{
    id: 'nq03-i10',
    document: 'nq03',
    number: '10',
    ordinal: 10,
    parent: null,
    name: 'Share of the digital economy',
  },
  ...{ unit: '%', horizon: 2030, targetText: '≥ 30', target: [{ op: '>=', value: 30 }] },
  ...{ monitoring: ['mof'], monitoringText: 'Ministry of Finance', source, flags: [] },
  ...fields,
});

export const sampleObservation = (period: string, value: number, fields: Partial<Observation> = {}): Observation => ({
  ...{ id: `nq03-i10/${period}`, indicator: 'nq03-i10', period, value, unit: '%', approximate: false },
  ...{ statement: `It was ${value} % in ${period}.`, baseline: false, source: samplePage({ grade: 'A' }) },
  ...fields,
});

export const sampleTheme = (fields: Partial<Theme> = {}): Theme => ({
  ...{ id: 'health', name: 'Health', nameVi: 'Y tế', about: 'Records of patients become digital.' },
  ...{ words: ['health', 'hospital*'], not: [], include: [], exclude: [] },
  ...fields,
});

export const samplePhase = (fields: Partial<Provision> = {}): Provision => ({
  ...{ id: 'kh01-p1', document: 'kh01', kind: 'phase', number: '1', ordinal: 1, text: 'Prepare.' },
  ...{ source, flags: [] },
  ...fields,
});

export const sampleDocument = (fields: Partial<SourceDocument> = {}): SourceDocument =>
  ({
    ...{ id: 'nq03', grammar: 'resolution', number: '03/NQ-CP', shortName: 'Resolution 03/NQ-CP' },
    ...{ title: 'On the action programme', issuer: 'The Government', issued: '2025-01-09', language: 'en' },
    ...{ publisher: 'A gazette', about: 'It divides the work.', letters: 'vietnamese' },
    seed: { file: 'a.txt', sha256: '0'.repeat(64) },
    ...{ ignored: [], inserted: [], removed: [], reads: {}, relations: [], sections: [], tables: [] },
    publications: [],
    expects: {
      words: 1,
      tasks: 0,
      indicators: 0,
      subIndicators: 0,
      groups: 0,
      measures: {},
      provisions: {},
      diagnostics: {},
    },
    ...fields,
  }) as SourceDocument;

/** A record of the sample document by its id; `nq03-i10` is an indicator. */
export const sampleRef = (id: string, fields: Partial<RecordRef> = {}): RecordRef => {
  const [kind, number] = /-i\d/.test(id)
    ? (['indicator', anchorOf(id).slice(1)] as const)
    : (['task', anchorOf(id)] as const);
  return {
    ...{ id, kind, number, document: sampleDocument(), words: '', lines: undefined, path: undefined },
    ...fields,
  };
};
