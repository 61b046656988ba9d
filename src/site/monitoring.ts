/** What is known of each task on the day of the build. */

import { nearnessRulesFor } from '../derive/editorial/nearness-rules.ts';
import { groupBy } from '../derive/records/indexes.ts';
import { agendaOf } from '../derive/status/agenda.ts';
import { claimantsOf } from '../derive/status/evidence.ts';
import { type Series, seriesOf } from '../derive/status/observed.ts';
import { type RankMove, rankMovesOf, type ScoreColumn, sortedBy } from '../derive/status/ranks.ts';
import { type Reach, reachOf } from '../derive/status/reach.ts';
import { historyOf } from '../derive/status/report-history.ts';
import { type Score, scoreboardOf } from '../derive/status/scoreboard.ts';
import { statesIn, type TaskState } from '../derive/status/state.ts';
import { summaryOf } from '../derive/status/summary.ts';
import { dateFactsOf, reportingDutyOf } from '../derive/status/task-facts.ts';
import { byDays, type Warning, type WarningRule, warningRules, warningsOf } from '../derive/status/warnings.ts';
import { statesTime } from '../model/deadline.ts';
import type { ProgressReport } from '../model/progress-report.ts';
import type { Task } from '../model/task.ts';
import { asOf } from './as-of.ts';
import { catalogue, nearnessRules, outputTypes } from './catalogue.ts';

/** Schedule and evidence of every task and measure, in the catalogue's order. */
export const states: readonly TaskState[] = statesIn(catalogue, asOf);

const byTask = new Map(states.map((state) => [state.task.id, state]));
/** Of tasks in force: nothing is asked for by a task that is repealed or still to come. */
const taskStates = states.filter(({ task }) => task.kind === 'task' && task.force === undefined);

/**
 * The state of one task or measure.
 * @throws Error where there is no such task
 */
export function getState(taskId: string): TaskState {
  const state = byTask.get(taskId);
  if (!state) throw new Error(`There is no task "${taskId}" in the catalogue.`);
  return state;
}

/** Early warnings on tasks. Measures are assigned to nobody, so nobody is warned of them. */
export const warnings = warningsOf(taskStates, asOf);

export const scoreboard = scoreboardOf(taskStates, catalogue.agencies, asOf);

/** All deadlines: tasks, and measures that state a time of their own. */
export const agenda = agendaOf(states.filter(({ task }) => task.kind === 'task' || statesTime(task.deadline)));

/** The state of each document's tasks, for documents that have tasks. */
export const summaries = catalogue.documents.flatMap((document) => {
  const own = taskStates.filter(({ task }) => task.document === document.id);
  return own.length > 0 ? [{ document, summary: summaryOf(own) }] : [];
});

/** Tasks whose deadline is near, the nearest first. */
export const dueSoon: readonly TaskState[] = agendaOf(
  taskStates.filter(({ schedule }) => schedule === 'due-soon'),
).coming.flatMap(({ periods }) => periods.flatMap((period) => period.states));

/** Reports that something rests on, the latest first: what is only heard of is not on record. */
export const latestReports: readonly ProgressReport[] = states
  .flatMap(({ onRecord }) => onRecord)
  .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1));

/** What the page of a task says beside its state: who set its date, and what is on record over time. */
export function taskFacts(task: Task, locals: Pick<App.Locals, 'localize'>) {
  const state = getState(task.id);
  const document = catalogue.getDocument(task.document);
  const claimants = claimantsOf(task, catalogue.getAgency);
  return {
    facts: dateFactsOf(task, catalogue, locals),
    history: historyOf(state, document, claimants, lastAskedDay(task.id), task.force === undefined),
    /** How many reports were taken back. */
    retracted: (reportsByTask.get(task.id)?.length ?? 0) - state.reports.length,
    duty: reportingDutyOf(document, catalogue),
    findAgency: catalogue.find.agency,
    shownBy:
      task.kind === 'task' ? rulesFor(task.outputText).map((rule) => locals.localize(rule)['names-the-output']) : [],
  };
}

/** How far outcomes of documents were looked for, each once, in the order of the documents; those that nobody has looked through are left out. */
export const reachesOf = (documents: Iterable<string>): Reach[] => {
  const named = new Set(documents);
  return catalogue.documents.flatMap(({ id }) => (named.has(id) ? (reachOf(catalogue.looks, id, asOf) ?? []) : []));
};

/** What would show a task done, a sentence for each kind of its expected output. */
export const shownBy = (outputText: string): string[] => rulesFor(outputText).map((rule) => rule['names-the-output']);

const rulesFor = (outputText: string) => nearnessRulesFor(outputText, outputTypes, nearnessRules);

const reportsByTask = groupBy(catalogue.progressReports, ({ task }) => [task]);

/** The last day on which a task could be asked for a report: that of its repeal, else that of the page. */
const lastAskedDay = (taskId: string): string =>
  catalogue.versionsOf(taskId).find(({ repealed, when }) => repealed && when === 'current')?.from ?? asOf;

/** Values of an indicator, by method. */
export const valuesOf = (indicatorId: string): Series[] => seriesOf(catalogue.observationsOf(indicatorId));

const warningsByAgency = groupBy(warnings, ({ agencies }) => agencies);

/** The warnings on tasks that an agency leads, under its name in the documents. */
export const warningsFor = (agencyId: string): readonly Warning[] => warningsByAgency.get(agencyId) ?? [];

/** Every agency that is warned, with the number of its warnings. */
export const warnedAgencies = catalogue.agencies.flatMap((agency) => {
  const count = warningsFor(agency.id).length;
  return count > 0 ? [{ agency, count }] : [];
});

/** Warnings by rule, in the order of the rules, each by its days; rules that fit nothing stand with an empty list. */
export const warningsByRule = (Object.keys(warningRules) as WarningRule[]).map((rule) => ({
  rule,
  warnings: warnings.filter((warning) => warning.rule === rule).sort(byDays),
}));

/** One view of the scoreboard: whose scores, by what they are sorted, and its own part of the address. */
export interface ScoreView {
  readonly view: string;
  readonly by: 'byName' | 'bySuccessor';
  readonly column: ScoreColumn | undefined;
}

/** The views, the default one first. */
export const scoreViews: readonly ScoreView[] = [
  { view: '', by: 'byName', column: undefined },
  { view: 'successor', by: 'bySuccessor', column: undefined },
  { view: 'by-share', by: 'byName', column: 'share' },
  { view: 'by-evidence', by: 'byName', column: 'withEvidence' },
  { view: 'by-outcome-share', by: 'byName', column: 'outcomeShare' },
  { view: 'by-outcomes', by: 'byName', column: 'outcomes' },
  { view: 'by-days', by: 'byName', column: 'medianDaysToEvidence' },
  { view: 'by-latest', by: 'byName', column: 'daysSinceReport' },
  { view: 'by-due', by: 'byName', column: 'due' },
  { view: 'by-led', by: 'byName', column: 'led' },
];

/** The scores of a view in its order. */
export function scoresOf({ by, column }: ScoreView): readonly Score[] {
  return column ? sortedBy(scoreboard[by], column) : scoreboard[by];
}

/** How ranks move when another measure leads, for either view. */
export const rankMoves: Readonly<Record<ScoreView['by'], readonly RankMove[]>> = {
  byName: rankMovesOf(scoreboard.byName),
  bySuccessor: rankMovesOf(scoreboard.bySuccessor),
};
