/** Early warnings: what this site has not found published where the Resolution asks for it. They do not say what an agency has done. */
import { daysBetween } from '../../model/calendar.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import { endOf } from './schedule.ts';
import type { TaskState } from './state.ts';

/** Every rule with its words. The Resolution asks for reports by 15 June and 1 December (seed 001, line 150). */
export const warningRules = {
  'past-due-without-evidence': 'The date printed in the text has passed, and no report is published here.',
  'due-soon-without-report': 'The deadline is near, and no report is published here.',
  'reported-delayed': 'The latest report says that the task is delayed.',
  'reported-lacks-resources': 'The latest report says that the task lacks resources.',
  quiet: 'The last report on an open task is older than the half year in which the Resolution asks for one.',
} as const;

export type WarningRule = keyof typeof warningRules;

/** Days after a report from which an open task counts as quiet. */
export const quietDays = 183;

/** Days that a warning counts, those of its rule only. */
export interface WarningNumbers {
  readonly daysPast?: number;
  readonly daysLeft?: number;
  readonly daysSinceReport?: number;
}

export interface Warning {
  readonly rule: WarningRule;
  readonly task: string;
  /** The task's lead agencies, as stated. */
  readonly agencies: readonly string[];
  readonly numbers: WarningNumbers;
  readonly message: string;
}

/**
 * The warnings on a list of tasks in force, in their order, each task's in the order of the rules.
 * @param asOf a calendar day in Viet Nam
 */
export function warningsOf(states: readonly TaskState[], asOf: string): Warning[] {
  return states.filter(({ task }) => task.force === undefined).flatMap((state) => warningsOn(state, asOf));
}

function warningsOn({ task, schedule, evidence, closedOn, reports }: TaskState, asOf: string): Warning[] {
  const warnings: Warning[] = [];
  const add = (rule: WarningRule, numbers: WarningNumbers) =>
    warnings.push({ rule, task: task.id, agencies: task.leads, numbers, message: warningRules[rule] });
  const end = endOf(task.deadline);
  const [latest] = reports;
  if (schedule === 'past-due' && evidence === 'none' && end)
    add('past-due-without-evidence', { daysPast: daysBetween(end, asOf) });
  if (schedule === 'due-soon' && reports.length === 0 && end)
    add('due-soon-without-report', { daysLeft: daysBetween(asOf, end) });
  if (closedOn !== undefined) return warnings;
  if (latest?.claim === 'delayed') add('reported-delayed', sinceLatest(latest, asOf));
  if (latest?.claim === 'lacks-resources') add('reported-lacks-resources', sinceLatest(latest, asOf));
  if (latest && daysBetween(latest.on, asOf) > quietDays) add('quiet', sinceLatest(latest, asOf));
  return warnings;
}

const sinceLatest = (latest: ProgressReport, asOf: string) => ({ daysSinceReport: daysBetween(latest.on, asOf) });
