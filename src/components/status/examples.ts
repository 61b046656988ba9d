/** Examples of everything that shows where a task or an indicator stands. */
import { evidenceLevels } from '../../derive/status/evidence.ts';
import type { Deadline } from '../../model/deadline.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import {
  sampleAgency,
  sampleIndicator,
  sampleObservation,
  samplePage,
  sampleReach,
  sampleReport,
  sampleState,
  sampleTask,
} from '../samples.ts';
import EvidenceBadge from './EvidenceBadge.astro';
import EvidenceGlyph from './EvidenceGlyph.astro';
import HistoryItem from './HistoryItem.astro';
import Looked from './Looked.astro';
import ReportEntry from './ReportEntry.astro';
import ReportSource from './ReportSource.astro';
import ReportsRow from './ReportsRow.astro';
import ScheduleBadge from './ScheduleBadge.astro';
import ScheduleGlyph from './ScheduleGlyph.astro';
import StatusPair from './StatusPair.astro';
import StatusRow from './StatusRow.astro';
import StatusRows from './StatusRows.astro';
import TargetChart from './TargetChart.astro';
import TargetDrawing from './TargetDrawing.astro';
import ValuesRow from './ValuesRow.astro';
import ValueTable from './ValueTable.astro';

const dueBy = (end: string): Deadline => ({ kind: 'by', raw: 'June 2025', end, precision: 'month' });
const deadlines = {
  passed: dueBy('2025-06-30'),
  'last day': dueBy('2026-11-22'),
  'not due': dueBy('2027-12-31'),
  'from a later year': { kind: 'from', raw: '2027 and subsequent years', start: '2027-01-01' },
  ongoing: { kind: 'ongoing', raw: 'Ongoing' },
  annual: { kind: 'annual', raw: 'Annually' },
  unread: { kind: 'unstated', raw: 'Theo tiến độ', unread: true },
  unstated: { kind: 'unstated', raw: '' },
} as const satisfies Readonly<Record<string, Deadline>>;

/** The same for each key of a table. */
const each = <K extends string, P>(keys: readonly K[], propsOf: (key: K) => P) =>
  Object.fromEntries(keys.map((key) => [key, propsOf(key)])) as Record<K, P>;

const kinds = Object.keys(deadlines) as (keyof typeof deadlines)[];
const facts = { document: 'Resolution 03/NQ-CP', setBy: undefined, corrected: false, notHeld: [], repeal: undefined };
const duty = { days: ['06-15', '12-01'], document: 'nq03', line: 1303 };
const findAgency = (id: string) => (id === 'mof' ? sampleAgency() : undefined);
const byLead = sampleReport({
  by: 'mof',
  claim: 'completed',
  evidence: [samplePage({ grade: 'A', published: '2025-06-21' })],
});
const series = [
  {
    method: 'National Statistics Office',
    unit: '%',
    observations: [sampleObservation('2025', 14), sampleObservation('2026', 17, { approximate: true })],
  },
  { method: 'Another method', unit: '%', observations: [sampleObservation('2024', 19, { baseline: true })] },
];
const chart = { indicator: sampleIndicator(), horizon: 2030, series };
const placeOf = () => ({ of: 'Resolution 03/NQ-CP', line: 7 });
const fromText = sampleObservation('2024-12-31', 3, {
  source: undefined,
  statedIn: { document: 'nq03', begins: 'Up' },
  method: 'A survey',
  caution: 'Of some.',
});

export const examples: FolderExamples = {
  EvidenceBadge: examplesOf(
    EvidenceBadge,
    each(evidenceLevels, (evidence) => ({ evidence })),
  ),
  EvidenceGlyph: examplesOf(
    EvidenceGlyph,
    each(evidenceLevels, (evidence) => ({ evidence })),
  ),
  ScheduleBadge: examplesOf(ScheduleBadge, {
    ...each(kinds, (kind) => ({ deadline: deadlines[kind] })),
    repealed: { deadline: deadlines.passed, force: 'repealed' },
    coming: { deadline: deadlines.passed, force: 'coming' },
  }),
  ScheduleGlyph: examplesOf(
    ScheduleGlyph,
    each(['by', 'window', 'from', 'annual', 'ongoing', 'unstated'] as const, (kind) => ({ kind })),
  ),
  StatusPair: examplesOf(StatusPair, { 'passed, without a report': { state: sampleState() } }),
  StatusRow: examplesOf(StatusRow, {
    'passed, without a report': { state: sampleState(), facts },
    'amendment not held': {
      state: sampleState(),
      facts: {
        ...facts,
        notHeld: [{ number: '71/NQ-CP', on: '2025-04-01', words: 'amends, supplements and updates' }],
      },
    },
    'only heard of, and searched in vain': {
      state: sampleState({
        lastHeard: sampleReport({ on: '2026-03-08', by: 'A paper', claim: 'progress' }),
        ...{ searchedUntil: '2026-05-31', searchResult: 'in-vain' },
      }),
      facts,
      shownBy: ['The decree, with its number or day.'],
    },
    'not searched for': { state: sampleState({ searchResult: 'not-searched' }), facts },
    'a part on record': { state: sampleState({ evidence: 'related-outcome', nearness: 'part' }), facts },
    'date corrected': { state: sampleState(), facts: { ...facts, corrected: true } },
    'date set by another document': { state: sampleState(), facts: { ...facts, setBy: 'Resolution 71/NQ-CP' } },
    'completed late': { state: sampleState({ evidence: 'documented', closedOn: '2025-07-02', closed: 'late' }), facts },
    repealed: {
      state: sampleState({ task: sampleTask({ force: 'repealed' }) }),
      facts: { ...facts, repeal: { document: 'Resolution 71/NQ-CP', from: '2026-04-01' } },
    },
    'not yet in force': { state: sampleState({ task: sampleTask({ force: 'coming' }) }), facts },
    'start only': {
      state: sampleState({ task: sampleTask({ deadline: deadlines['from a later year'] }), schedule: 'not-due' }),
      facts,
    },
  }),
  StatusRows: examplesOf(StatusRows, {
    'a task without reports': { state: sampleState(), facts, history: [], retracted: 0, duty, findAgency },
    'a measure without reports': {
      state: sampleState({ task: sampleTask({ kind: 'measure' }) }),
      facts,
      history: [],
      retracted: 0,
      duty,
      findAgency,
    },
    'a measure whose report was retracted': {
      state: sampleState({ task: sampleTask({ kind: 'measure' }) }),
      facts,
      history: [],
      retracted: 1,
      duty,
      findAgency,
    },
  }),
  Looked: examplesOf(Looked, {
    'up to a day': { reach: sampleReach() },
    overdue: { reach: sampleReach({ overdue: true }) },
    'nobody has looked': { reach: undefined },
  }),
  ReportsRow: examplesOf(ReportsRow, {
    none: { document: facts.document, history: [], retracted: 0, duty, findAgency },
    'the next day, days without a report, one, and the issue': {
      document: facts.document,
      history: [
        { kind: 'coming', day: '2026-12-01' },
        { kind: 'asked', days: ['2026-06-15', '2025-12-01'] },
        { kind: 'report', day: '2025-06-20', report: byLead },
        { kind: 'issued', day: '2025-01-09' },
      ],
      ...{ retracted: 2, duty, findAgency },
    },
    'more reports than stand open': {
      document: facts.document,
      history: Array.from({ length: 25 }, (_, at) => ({
        kind: 'report' as const,
        day: '2025-06-20',
        report: sampleReport({ statement: `Report ${25 - at}.` }),
      })),
      ...{ retracted: 0, duty, findAgency },
    },
  }),
  HistoryItem: examplesOf(
    HistoryItem,
    { issued: { entry: { kind: 'issued', day: '2025-01-09' }, document: facts.document, findAgency } },
    { within: 'ol' },
  ),
  ReportEntry: examplesOf(
    ReportEntry,
    {
      'a related outcome, by the site': { report: sampleReport(), agency: undefined },
      'of which only the month is known, one body': {
        report: sampleReport({ on: '2025-07-31', onPrecision: 'month', nearness: 'one-body' }),
        agency: undefined,
      },
      'of which only the year is known': {
        report: sampleReport({ on: '2025-12-31', onPrecision: 'year', claim: 'progress' }),
        agency: undefined,
      },
      'completed, by its lead': { report: byLead, agency: sampleAgency() },
      'stated in a column of its document': {
        report: { ...byLead, statedIn: { document: 'nq03', line: 12, header: 'Status', words: 'Completed' } },
        agency: sampleAgency(),
      },
      confirms: { report: sampleReport({ by: 'mps', verifies: 'nq03-1/2025-06-20' }), agency: undefined },
      contradicts: { report: sampleReport({ disputes: 'nq03-1/2025-06-20-2' }), agency: undefined },
    },
    { within: 'ol' },
  ),
  ReportSource: examplesOf(
    ReportSource,
    {
      'day not known': { source: samplePage() },
      archived: { source: samplePage({ published: '2025-06-21', archived: 'https://archive.example/decree' }) },
    },
    { within: 'p' },
  ),
  TargetChart: examplesOf(TargetChart, {
    'two methods': chart,
    'one value': {
      ...chart,
      series: [{ ...series[0], method: undefined, unit: '%', observations: [sampleObservation('2025', 14)] }],
    },
    'a target that was passed': {
      ...chart,
      series: [{ method: undefined, unit: '%', observations: [sampleObservation('2025', 45)] }],
    },
    'at most': { ...chart, indicator: sampleIndicator({ target: [{ op: '<=', value: 3, scope: 'Southeast Asia' }] }) },
  }),
  TargetDrawing: examplesOf(TargetDrawing, {
    wide: { ...chart, size: 'wide', label: 'Target and values' },
    small: { ...chart, size: 'small', label: 'Target and values' },
  }),
  ValueTable: examplesOf(ValueTable, {
    'from a page and from a text': {
      observations: [sampleObservation('2025', 14, { approximate: true }), fromText],
      placeOf,
    },
    'before the programme': { observations: [sampleObservation('2023-06', 12, { baseline: true })], placeOf },
    'two figures for one month': {
      observations: [
        sampleObservation('2025-10', 83, { definition: 'Filed online', method: 'The ministry' }),
        sampleObservation('2025-10-26', 40, { definition: 'Handled online', method: 'A system' }),
      ],
      placeOf,
    },
  }),
  ValuesRow: examplesOf(ValuesRow, {
    'with values': { indicator: sampleIndicator(), series, twins: [], placeOf },
    none: { indicator: sampleIndicator(), series: [], twins: [], placeOf },
    'more values than stand open': {
      indicator: sampleIndicator(),
      series: [
        {
          ...{ method: 'A survey', unit: '%' },
          observations: Array.from({ length: 25 }, (_, at) => sampleObservation(String(2001 + at), at)),
        },
      ],
      ...{ twins: [], placeOf },
    },
    'values at another horizon': {
      indicator: sampleIndicator({ horizon: 2045 }),
      series: [],
      twins: [sampleIndicator()],
      placeOf,
    },
  }),
};
