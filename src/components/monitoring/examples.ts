/** Examples of what watches over the programme: deadlines, warnings, the scoreboard, and where it stands. */
import { agendaOf } from '../../derive/status/agenda.ts';
import type { Score } from '../../derive/status/scoreboard.ts';
import type { Warning, WarningRule } from '../../derive/status/warnings.ts';
import type { Agency } from '../../model/agency.ts';
import type { Deadline } from '../../model/deadline.ts';
import { examplesOf, type FolderExamples } from '../examples.ts';
import {
  sampleAgency,
  sampleDocument,
  samplePage,
  samplePhase,
  sampleReach,
  sampleReport,
  sampleState,
  sampleTask,
} from '../samples.ts';
import AgencyMonitoring from './AgencyMonitoring.astro';
import AgendaContents from './AgendaContents.astro';
import AgendaYears from './AgendaYears.astro';
import DeadlineRows from './DeadlineRows.astro';
import LatestReports from './LatestReports.astro';
import PhaseNote from './PhaseNote.astro';
import Phases from './Phases.astro';
import ProgrammeState from './ProgrammeState.astro';
import RankMoves from './RankMoves.astro';
import Scoreboard from './Scoreboard.astro';
import ScoreNotice from './ScoreNotice.astro';
import ScoreRow from './ScoreRow.astro';
import ScoreTable from './ScoreTable.astro';
import ScoreViews from './ScoreViews.astro';
import ShareBar from './ShareBar.astro';
import Standing from './Standing.astro';
import Upcoming from './Upcoming.astro';
import WarningContents from './WarningContents.astro';
import WarningRows from './WarningRows.astro';

const agencies: Readonly<Record<string, Agency>> = {
  mof: sampleAgency(),
  mps: sampleAgency({ id: 'mps', name: 'Ministry of Public Security' }),
  mic: sampleAgency({
    ...{ id: 'mic', name: 'Ministry of Information and Communications' },
    succeededBy: [{ agency: 'mof', on: '2025-03-01', source: samplePage() }],
  }),
  relevant: sampleAgency({ id: 'relevant', name: 'relevant ministries', kind: 'collective' }),
};
const getAgency = (id: string): Agency => agencies[id] ?? sampleAgency();
const getDocument = () => ({ number: '03/NQ-CP', shortName: 'Resolution 03/NQ-CP' });
const lookups = { getAgency, getDocument };

const stateAt = (id: string, end: string, schedule: 'past-due' | 'due-soon' | 'not-due', raw = 'June 2025') =>
  sampleState({ schedule, task: sampleTask({ id, deadline: { kind: 'by', raw, end, precision: 'month' } }) });
const withDeadline = (id: string, deadline: Deadline, schedule: 'ongoing' | 'annual' | 'unstated') =>
  sampleState({ schedule, task: sampleTask({ id, deadline }) });

const passed = stateAt('nq03-1', '2025-06-30', 'past-due');
const earlier = stateAt('nq03-2', '2024-12-31', 'past-due', 'December 2024');
const soon = stateAt('nq03-3', '2026-12-31', 'due-soon', 'December 2026');
const later = stateAt('nq03-26', '2027-12-31', 'not-due', 'December 2027');
const measure = sampleState({
  schedule: 'past-due',
  task: sampleTask({
    id: 'nq03-3dd1',
    number: '3dd1',
    kind: 'measure',
    leads: [],
    description: 'Build data centres. '.repeat(12),
  }),
});
const reported = sampleReport({ statement: 'The decree was signed and published in the official gazette.' });
const onRecord = sampleState({ evidence: 'related-outcome', reports: [reported] });
const agenda = agendaOf([
  ...[later, passed, soon, earlier, onRecord],
  withDeadline('nq03-7', { kind: 'ongoing', raw: 'Ongoing' }, 'ongoing'),
  withDeadline('nq03-8', { kind: 'annual', raw: 'Annually' }, 'annual'),
  withDeadline('nq03-9', { kind: 'unstated', raw: '' }, 'unstated'),
]);
const pageWith = (id: string) => (id === '2024-12' ? '/deadlines/page/2/' : '');

const warningOf = (rule: WarningRule, task: string, numbers: Warning['numbers']): Warning => ({
  ...{ rule, task, agencies: ['mof'], numbers, message: '' },
});
const pastDue = warningOf('past-due-without-evidence', 'nq03-1', { daysPast: 510 });
const dueSoon = warningOf('due-soon-without-report', 'nq03-3', { daysLeft: 1 });
const quiet = warningOf('quiet', 'nq03-2', { daysSinceReport: 1357 });

const phases = [
  samplePhase({ number: '1', years: [2025, 2026] }),
  samplePhase({ id: 'kh01-p2', number: '2', ordinal: 2, years: [2027, 2030], text: 'Speed up.' }),
];

const scoreOf = (agency: string, fields: Partial<Score> = {}): Score => ({
  ...{ agency, led: 12, due: 8, withEvidence: 4, share: 0.5, medianDaysToEvidence: 12, daysSinceReport: 40, rank: 1 },
  ...{ outcomes: 2, outcomeShare: 0.25, oneBody: 1, parts: 1, outcomeRank: 1 },
  ...fields,
});
const few = {
  due: 1,
  withEvidence: 0,
  share: 0,
  medianDaysToEvidence: null,
  daysSinceReport: null,
  rank: null,
  outcomes: 0,
  outcomeShare: 0,
  oneBody: 0,
  parts: 0,
  outcomeRank: null,
};
const scores = [
  scoreOf('mof'),
  scoreOf('mps', { medianDaysToEvidence: -4 }),
  scoreOf('mic', { share: 0.25, withEvidence: 2, rank: 3 }),
  scoreOf('mot', few),
];
const sets = [scoreOf('relevant', { ...few, due: 4 })];
const moves = [
  { agency: 'mof', ranks: { share: 1, outcomeShare: 5, withEvidence: 2, medianDaysToEvidence: 3, daysSinceReport: 4 } },
  { agency: 'mic', ranks: { share: 3, outcomeShare: 2, withEvidence: 1, medianDaysToEvidence: 1, daysSinceReport: 1 } },
];
const onePage = { place: 1, all: [{ path: '/scoreboard/', begins: '' }] };
const board = { method: '2', byName: scores, bySuccessor: scores, collectives: sets };

export const examples: FolderExamples = {
  AgencyMonitoring: examplesOf(AgencyMonitoring, {
    'deadlines, reports and warnings': {
      states: [later, passed, soon, onRecord],
      warnings: [pastDue, quiet, { ...pastDue, task: 'nq03-2' }],
      reaches: [sampleReach()],
      ...lookups,
    },
    'nothing to warn of': { states: [soon], warnings: [], reaches: [], ...lookups },
    'leads nothing': { states: [], warnings: [], reaches: [], ...lookups },
  }),
  AgendaContents: examplesOf(AgendaContents, {
    'all kinds, over two pages': { agenda, warnings: 4, pageWith },
    'nothing has passed': { agenda: { ...agenda, passed: [] }, warnings: 0, pageWith },
  }),
  AgendaYears: examplesOf(AgendaYears, {
    coming: { years: agenda.coming, phases, ...lookups },
    passed: { years: agenda.passed, phases: [], ...lookups, folded: true },
    'a year alone, going on from the page before': {
      ...{ phases: [], ...lookups },
      years: [
        { year: 2025, count: 1, periods: [{ id: '2025', year: 2025, month: undefined, states: [passed], before: 3 }] },
      ],
    },
  }),
  DeadlineRows: examplesOf(DeadlineRows, {
    'as stated, and in other words': { states: [passed, soon], stated: 'June 2025', ...lookups },
    'without words': { states: [withDeadline('nq03-9', { kind: 'unstated', raw: '' }, 'unstated')], ...lookups },
    'a measure of a long number': { states: [measure], ...lookups },
    none: { states: [], ...lookups },
  }),
  LatestReports: examplesOf(LatestReports, {
    'one, and one from another page': {
      reports: [
        reported,
        sampleReport({ id: 'nq03-26/2025-05-31', task: 'nq03-26', on: '2025-05-31', onPrecision: 'month' }),
      ],
    },
  }),
  PhaseNote: examplesOf(PhaseNote, {
    begins: { phases, year: 2025, getDocument },
    'ends one': { phases, year: 2026, getDocument },
    'goes on': { phases, year: 2028, getDocument },
    'two at once': {
      phases: [...phases, samplePhase({ id: 'kh01-p3', number: '3', years: [2026, 2028] })],
      year: 2026,
      getDocument,
    },
    'no phase': { phases, year: 2031, getDocument },
  }),
  Phases: examplesOf(Phases, { 'two of a plan': { phases, getDocument } }),
  ProgrammeState: examplesOf(
    ProgrammeState,
    {
      'all kinds': {
        document: sampleDocument(),
        summary: { tasks: 140, passed: 96, related: 5, reported: 2, silent: 89, outcomes: 2, oneBody: 1, parts: 2 },
      },
      'one has passed, nothing is on record': {
        document: sampleDocument(),
        summary: { tasks: 20, passed: 1, related: 0, reported: 0, silent: 1, outcomes: 0, oneBody: 0, parts: 0 },
      },
      'none has passed': {
        document: sampleDocument(),
        summary: { tasks: 20, passed: 0, related: 0, reported: 0, silent: 0, outcomes: 0, oneBody: 0, parts: 0 },
      },
    },
    { slots: { default: '<p class="note">1</p>' } },
  ),
  RankMoves: examplesOf(RankMoves, { 'two agencies': { moves, getAgency } }),
  Scoreboard: examplesOf(Scoreboard, {
    'under names in the text': {
      ...{ view: '', page: onePage, scores, among: scores, column: undefined, board, moves, getAgency },
    },
    'under successors’ names': {
      ...{ view: 'successor', page: onePage, scores, among: scores, column: undefined, board, moves: [], getAgency },
    },
    'under successors’ names, of which one took over others': {
      ...{ view: 'successor', page: onePage, scores, among: scores, column: undefined, moves: [], getAgency },
      board: { ...board, byName: [scoreOf('mps', { share: 0.25, withEvidence: 2, rank: 3, led: 9 })] },
    },
    'a later page, by days': {
      ...{ view: 'by-days', page: { place: 3, all: [] }, scores: scores.slice(2), among: scores },
      ...{ column: 'medianDaysToEvidence', board, moves, getAgency },
    },
  }),
  ScoreNotice: examplesOf(ScoreNotice, { plain: {} }),
  ScoreRow: examplesOf(
    ScoreRow,
    {
      ranked: { score: scoreOf('mof'), tied: false, getAgency, taken: false },
      'tied, merged since, and a report before its date': {
        ...{ score: scoreOf('mic', { medianDaysToEvidence: -4, led: 1357 }), tied: true, getAgency, taken: false },
      },
      'with another score for what it took over': {
        ...{
          score: scoreOf('mof'),
          other: scoreOf('mof', { led: 20, due: 16, withEvidence: 4, share: 0.25, rank: 5 }),
        },
        ...{ tied: false, getAgency, taken: false },
      },
      'too few': { score: scoreOf('mps', few), tied: false, getAgency, taken: true },
    },
    { within: 'tbody' },
  ),
  ScoreTable: examplesOf(ScoreTable, {
    'ranked and not ranked': {
      scores,
      among: scores,
      getAgency,
      caption: 'Agencies',
      sorted: 'share',
      unranked: 'Few',
    },
    'by days': {
      ...{ scores, among: scores, getAgency, caption: 'Agencies', sorted: 'medianDaysToEvidence', unranked: 'Few' },
    },
    'sets only': { scores: sets, among: sets, getAgency, caption: 'Sets', unranked: 'Few' },
  }),
  ShareBar: examplesOf(ShareBar, { half: { share: 0.5 }, none: { share: 0 } }),
  Standing: examplesOf(Standing, {
    'two tasks, one of them passed': {
      tasks: [stateAt('nq03-1', '2026-12-31', 'due-soon'), stateAt('nq03-2', '2025-12-31', 'past-due')],
      none: 'No task.',
      href: '/tasks/?theme=health',
    },
    none: { tasks: [], none: 'No task.', href: '/tasks/' },
  }),
  ScoreViews: examplesOf(ScoreViews, {
    'by name': { view: '' },
    'under successors’ names': { view: 'successor' },
    'by share': { view: 'by-share' },
  }),
  Upcoming: examplesOf(Upcoming, {
    'five due soon': {
      dueSoon: [1, 2, 3, 4, 5].map((number) => stateAt(`nq03-${number}`, '2026-12-31', 'due-soon')),
      reports: [reported],
      ...lookups,
    },
    nothing: { dueSoon: [], reports: [], ...lookups },
  }),
  WarningContents: examplesOf(WarningContents, {
    'two rules and two agencies': {
      rules: [
        { rule: 'past-due-without-evidence', warnings: [pastDue, pastDue] },
        { rule: 'quiet', warnings: [] },
      ],
      agencies: [
        { agency: getAgency('mof'), count: 2 },
        { agency: getAgency('mps'), count: 1 },
      ],
      pageWith: (rule: WarningRule) => (rule === 'quiet' ? '/warnings/page/2/' : ''),
    },
    'more agencies than a page links to': {
      rules: [],
      agencies: Array.from({ length: 61 }, () => ({ agency: getAgency('mof'), count: 1 })),
      pageWith: () => '',
    },
  }),
  WarningRows: examplesOf(WarningRows, {
    'each number': {
      warnings: [
        {
          ...pastDue,
          lastHeard: sampleReport({ on: '2025-07-31', onPrecision: 'month', by: 'A paper', claim: 'progress' }),
        },
        ...[dueSoon, quiet],
      ],
      getTask: (id: string) => sampleTask({ id, leads: id === 'nq03-1' ? ['mof', 'mps'] : ['mof'] }),
      getAgency,
    },
    'more than are shown at once': {
      warnings: Array.from({ length: 18 }, (_, place) => ({ ...dueSoon, task: `nq03-${place + 1}` })),
      ...{ getTask: (id: string) => sampleTask({ id }), getAgency },
    },
  }),
};
