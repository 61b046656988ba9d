/** Examples of the pictures: of tasks by time, agency, group and theme, of texts by line, and of documents. */
import type { DocumentWeb } from '../../derive/records/document-web.ts';
import type { StripRun } from '../../derive/records/line-coverage.ts';
import { buildMatrix } from '../../derive/status/matrix.ts';
import type { Cohort, OverTime } from '../../derive/status/over-time.ts';
import type { Tally } from '../../derive/status/status-counts.ts';
import { buildTimeline } from '../../derive/status/timeline.ts';
import { unreadDeadline } from '../../model/deadline.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import { sampleAgency, sampleGroup, sampleState, sampleTask, sampleTheme } from '../samples.ts';
import AgencyGroups from './AgencyGroups.astro';
import AgencyLoad from './AgencyLoad.astro';
import AgencyYears from './AgencyYears.astro';
import Bars from './Bars.astro';
import BarsDrawing from './BarsDrawing.astro';
import BarsTable from './BarsTable.astro';
import CohortTable from './CohortTable.astro';
import Coverage from './Coverage.astro';
import Figure from './Figure.astro';
import Key from './Key.astro';
import Loads from './Loads.astro';
import MatrixDrawing from './MatrixDrawing.astro';
import MatrixFigure from './MatrixFigure.astro';
import MatrixTable from './MatrixTable.astro';
import OverTimeDrawing from './OverTimeDrawing.astro';
import OverTimeFigure from './OverTimeFigure.astro';
import OverTimeTable from './OverTimeTable.astro';
import StripsDrawing from './StripsDrawing.astro';
import Swatch from './Swatch.astro';
import type { Narrowing } from './series.ts';
import ThemeBars from './ThemeBars.astro';
import Timeline from './Timeline.astro';
import TimelineDrawing from './TimelineDrawing.astro';
import TimelineTable from './TimelineTable.astro';
import Web from './Web.astro';
import WebDrawing from './WebDrawing.astro';
import WebTable from './WebTable.astro';

/** Four tasks: two due in 2025, of which one had an outcome before its date and one never. */
const overTime: OverTime = {
  tasks: 4,
  due: [
    { day: '2025-06-30', count: 1 },
    { day: '2025-12-31', count: 2 },
    { day: '2026-12-31', count: 4 },
  ],
  onRecord: [
    { day: '2025-06-14', count: 1 },
    { day: '2026-02-28', count: 3 },
  ],
};
const cohorts: readonly Cohort[] = [
  { quarter: '2025-Q2', tasks: ['nq03-1'], known: [['nq03-1'], ['nq03-1'], ['nq03-1'], undefined] },
  { quarter: '2025-Q4', tasks: ['nq03-2', 'nq03-3'], known: [[], ['nq03-3'], undefined, undefined] },
];
const until = '2026-05-31';

const tally = (recorded: number, passed: number, open: number, undated = 0): Tally => ({
  ...{ recorded, passed, open, undated },
});

const rows = [
  { name: 'Ministry of Finance', drawn: 'Finance', href: '/agencies/mof/', tally: tally(4, 12, 9, 3) },
  { name: 'Ministry of Public Security', drawn: 'Public Security', href: '/agencies/mps/', tally: tally(0, 2, 0, 1) },
  { name: 'Unnamed sets', drawn: 'Unnamed sets', tally: tally(0, 0, 1) },
];
const bars = rows.map(({ drawn, tally: own }) => ({ name: drawn, tally: own }));
const all = tally(4, 14, 10, 4);

const finance = sampleAgency();
const security = sampleAgency({ id: 'mps', name: 'Ministry of Public Security', nameVi: 'Bộ Công an' });
const culture = sampleAgency({ id: 'moc', name: 'Ministry of Culture, Sports and Tourism and of a long name' });
const sets = sampleAgency({ id: 'relevant', name: 'relevant ministries', kind: 'collective' });

const matrix = buildMatrix(
  [
    ...Array.from({ length: 12 }, () => ({ leads: ['mof'], coordinating: ['mps', 'relevant'] })),
    { leads: ['mof', 'moc'], coordinating: ['mof'] },
    { leads: ['mps'], coordinating: ['moc'] },
    { leads: ['relevant'], coordinating: ['mof'] },
  ],
  [finance, security, culture, sets],
);

/** As many tasks that are due on a day, which the text names as a year or a month. */
const due = (count: number, end: string, precision: 'month' | 'year', schedule: 'past-due' | 'not-due') =>
  Array.from({ length: count }, () =>
    sampleState({ schedule, task: sampleTask({ deadline: { kind: 'by', raw: end, end, precision } }) }),
  );
const withKind = (kind: 'annual' | 'ongoing' | 'unstated') =>
  sampleState({ schedule: kind, task: sampleTask({ deadline: { kind, raw: '' } }) });

const unread = sampleState({ schedule: 'unread', task: sampleTask({ deadline: unreadDeadline('Theo tiến độ') }) });

const timelines = {
  'months, a year alone, and later years': buildTimeline(
    [
      ...due(2, '2025-06-30', 'month', 'past-due'),
      sampleState({ evidence: 'related-outcome' }),
      ...due(9, '2025-12-31', 'year', 'past-due'),
      ...due(1, '2026-12-31', 'month', 'not-due'),
      ...due(3, '2030-12-31', 'year', 'not-due'),
      ...[withKind('ongoing'), withKind('annual'), withKind('annual'), withKind('unstated'), unread],
    ],
    '2026-11-22',
  ),
  'earlier years': buildTimeline(
    [
      ...due(1, '2021-12-31', 'year', 'past-due'),
      ...due(2, '2024-03-31', 'month', 'past-due'),
      ...due(3, '2026-03-31', 'month', 'past-due'),
    ],
    '2026-11-22',
  ),
  'one month to come': buildTimeline(due(1, '2027-03-31', 'month', 'not-due'), '2026-11-22'),
  'no day at all': buildTimeline([withKind('ongoing')], '2026-11-22'),
};

const runs: readonly StripRun[] = [
  { state: 'ignored', first: 1, last: 3 },
  { state: 'blank', first: 4, last: 4 },
  { state: 'claimed', first: 5, last: 40 },
];
const coverage = { lines: 40, claimed: 36, blank: 1, ignored: 3 };
const texts = [
  { name: 'Resolution 03/NQ-CP', coverage, runs, remarks: [7, 7, 30] },
  {
    name: 'Plan 01',
    coverage: { lines: 1357, claimed: 1357, blank: 0, ignored: 0 },
    runs: [{ state: 'claimed', first: 1, last: 1357 } as const],
    remarks: [],
  },
];
const strips = texts.map(({ name, runs: own, remarks }) => ({ name, counts: name, runs: own, remarks }));

const web: DocumentWeb = {
  nodes: [
    { key: '57-NQ/TW', name: '57-NQ/TW', day: '2024-12-22', held: false },
    { key: 'nq03', name: 'Resolution 03/NQ-CP', day: '2025-01-09', held: true },
    { key: 'nq71', name: 'Resolution 71/NQ-CP', day: '2026-04-01', held: true },
    { key: '26-Ctr', name: '26-Ctr', day: null, held: false },
    { key: 'note', name: 'Conclusion', day: null, held: true },
  ],
  links: [
    { from: 'nq03', to: '57-NQ/TW', type: 'implements', statedIn: { document: 'nq03', line: 7 } },
    { from: 'nq03', to: 'nq71', type: 'amended-by', statedIn: { document: 'nq71', line: undefined } },
    { from: 'nq71', to: 'nq03', type: 'restates', statedIn: { document: 'nq71', line: 12 } },
    { from: 'note', to: '26-Ctr', type: 'issued-under', statedIn: { document: 'note', line: 2 } },
  ],
};
const instrumentOf = (key: string) => (key === '57-NQ/TW' ? '57-nq-tw' : undefined);

const sizesOf = <P>(props: P) => ({
  wide: { ...props, size: 'wide', label: 'Picture' } as const,
  small: { ...props, size: 'small', label: 'Picture' } as const,
});
/** The same for each of a table. */
const each = <V, P>(table: Readonly<Record<string, V>>, propsOf: (value: V) => P): Record<string, P> =>
  Object.fromEntries(Object.entries(table).map(([title, value]) => [title, propsOf(value)]));

const narrowing: Narrowing = {
  recorded: [['evidence', 'related-outcome']],
  passed: [['schedule', 'past-due']],
  open: [['schedule', 'ongoing']],
};

export const examples: FolderExamples = {
  AgencyGroups: examplesOf(AgencyGroups, {
    'a group and none': {
      ...{ agency: 'mof', verb: 'leads', tally: tally(1, 2, 1, 1), narrowing, name: 'mof-groups' },
      groups: [
        { of: sampleGroup(), tally: tally(1, 1, 1, 1) },
        { of: undefined, tally: tally(0, 1, 0) },
      ],
    },
  }),
  AgencyYears: examplesOf(AgencyYears, {
    'a year and none': {
      ...{ agency: 'mof', verb: 'leads', tally: tally(1, 2, 1, 1), narrowing, name: 'mof-years' },
      years: [
        { of: 2025, tally: tally(1, 2, 0) },
        { of: undefined, tally: tally(0, 0, 0, 1) },
      ],
    },
  }),
  AgencyLoad: examplesOf(AgencyLoad, {
    'what it leads, in groups and in none': {
      ...{ agency: 'mof', narrowing },
      verb: 'leads',
      tally: tally(1, 2, 1, 1),
      years: [
        { of: 2025, tally: tally(1, 2, 0) },
        { of: 2027, tally: tally(0, 0, 1) },
        { of: undefined, tally: tally(0, 0, 0, 1) },
      ],
      groups: [
        { of: sampleGroup(), tally: tally(1, 1, 1, 1) },
        { of: undefined, tally: tally(0, 1, 0) },
      ],
    },
    'what it coordinates, in one year and a group of a long title': {
      ...{ agency: 'mof', narrowing },
      verb: 'coordinates',
      tally: tally(0, 3, 0),
      years: [{ of: 2025, tally: tally(0, 3, 0) }],
      groups: [
        {
          of: sampleGroup({
            id: 'nq03-g2',
            title: 'Raise awareness and achieve breakthroughs in thinking with strong will',
          }),
          tally: tally(0, 3, 0),
        },
      ],
    },
  }),
  Bars: examplesOf(Bars, {
    'three rows': { id: 'bars', label: 'Picture', head: 'Agency', rows, tally: all },
    'without a key': { id: 'bars', label: 'Picture', head: 'Agency', rows, tally: all, keyless: true },
    'no rows': { id: 'bars', label: 'Picture', head: 'Agency', rows: [], tally: tally(0, 0, 0) },
  }),
  BarsDrawing: examplesOf(BarsDrawing, sizesOf({ figure: 'bars', bars })),
  BarsTable: examplesOf(BarsTable, { 'three rows': { label: 'Table', head: 'Agency', rows } }),
  Coverage: examplesOf(
    Coverage,
    {
      'two texts': { texts },
      'more than can be drawn': {
        texts: Array.from({ length: 100 }, (_, index) => ({ name: `Plan ${index}`, coverage, runs, remarks: [] })),
      },
    },
    { slots: { table: '<table><tr><td>1</td></tr></table>' } },
  ),
  Figure: examplesOf(
    Figure,
    {
      loud: { id: 'one' },
      quiet: { id: 'one', quiet: true },
      named: { id: 'one', name: 'leads' },
      framed: { id: 'one', name: 'leads', framed: true },
    },
    { slots: { table: '<table><tr><td>1</td></tr></table>' } },
  ),
  Key: examplesOf(Key, {
    'all series': { figure: 'bars', tally: all, undated: true },
    'a picture of dates': { figure: 'bars', tally: all, rest: 'Finance' },
    'one series': { figure: 'bars', tally: tally(0, 0, 10) },
    linked: { figure: 'bars', tally: all, links: { passed: '/tasks/?schedule=past-due' } },
  }),
  Loads: examplesOf(
    Loads,
    each({ leads: 'leads', coordinates: 'coordinates' } as const, (verb: 'leads' | 'coordinates') => ({
      ...{ id: verb, verb, tally: all, narrowing },
      loads: [
        { agency: finance, tally: tally(4, 12, 9, 3) },
        { agency: security, tally: tally(0, 2, 0, 1) },
        { agency: undefined, tally: tally(0, 0, 1) },
      ],
    })),
  ),
  MatrixDrawing: examplesOf(MatrixDrawing, { 'three agencies and the sets': { matrix } }),
  MatrixFigure: examplesOf(MatrixFigure, { 'three agencies and the sets': { matrix } }),
  MatrixTable: examplesOf(MatrixTable, { 'three agencies and the sets': { matrix } }),
  StripsDrawing: examplesOf(StripsDrawing, {
    wide: { figure: 'coverage', strips, size: 'wide' },
    small: { figure: 'coverage', strips, size: 'small' },
  }),
  Swatch: examplesOf(
    Swatch,
    each({ solid: 'solid', hatched: 'hatched', outlined: 'outlined', ink: 'ink' } as const, (look) => ({
      ...{ figure: 'bars', look },
    })),
  ),
  CohortTable: examplesOf(CohortTable, { 'two quarters': { cohorts } }),
  OverTimeDrawing: examplesOf(OverTimeDrawing, {
    wide: { overTime, until, size: 'wide', label: 'Due and on record' },
    small: { overTime, until, size: 'small', label: 'Due and on record' },
  }),
  OverTimeFigure: examplesOf(OverTimeFigure, {
    'with quarters': { id: 'over-time', overTime, cohorts, until },
    'no quarter has ended': { id: 'over-time', overTime, cohorts: [], until },
  }),
  OverTimeTable: examplesOf(OverTimeTable, { 'by month': { overTime, until } }),
  ThemeBars: examplesOf(ThemeBars, {
    'two themes': {
      narrowing,
      tally: tally(1, 1, 1),
      states: [
        { theme: sampleTheme(), tally: tally(1, 1, 1) },
        { theme: sampleTheme({ id: 'data', name: 'Data' }), tally: tally(0, 1, 0) },
      ],
    },
  }),
  Timeline: examplesOf(Timeline, {
    ...each(timelines, (timeline) => ({ id: 'due', timeline })),
    linked: {
      ...{ id: 'due', timeline: timelines['months, a year alone, and later years'] },
      links: { passed: '/tasks/?schedule=past-due' },
      hrefOf: (period: string) => (period === '2026' ? undefined : `/deadlines/#due-${period}`),
    },
  }),
  TimelineDrawing: examplesOf(
    TimelineDrawing,
    sizesOf({ figure: 'due', timeline: timelines['months, a year alone, and later years'] }),
  ),
  TimelineTable: examplesOf(
    TimelineTable,
    each(timelines, (timeline) => ({ timeline })),
  ),
  Web: examplesOf(Web, { 'dated and undated, held and named': { web, instrumentOf } }),
  WebDrawing: examplesOf(WebDrawing, sizesOf({ web })),
  WebTable: examplesOf(WebTable, { 'dated and undated, held and named': { web, instrumentOf } }),
};
