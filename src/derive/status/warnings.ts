/** Early warnings: what this site has not found published where the Resolution asks for it. They do not say what an agency has done. */
import { daysBetween } from '../../model/calendar.ts';
import { freshDays } from '../../model/look.ts';
import { exactDayOf, type ProgressReport } from '../../model/progress-report.ts';
import { endOf } from './schedule.ts';
import type { TaskState } from './state.ts';

/** Every rule with its words. The Resolution asks for reports by 15 June and 1 December (seed 001, line 150). */
export const warningRules = {
  'past-due-without-evidence': 'The date printed in the text has passed, and no report is published here.',
  'due-soon-without-report': 'The deadline is near, and no report is published here.',
  'reported-delayed': 'The latest report says that the task is delayed.',
  'reported-lacks-resources': 'The latest report says that the task lacks resources.',
  quiet:
    'The last report on an open task is older than half a year, in which the Resolution asks for one, and we have found no newer one.',
} as const;

export type WarningRule = keyof typeof warningRules;

/** Days after a report from which an open task counts as quiet, as far as somebody has looked. */
export const quietDays = freshDays;

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
  /** The latest that others say of work that goes on, where nothing is on record. It clears no warning. */
  readonly lastHeard?: ProgressReport;
  /** The day until which outcomes were looked for; left out where nobody has looked. */
  readonly searchedUntil?: string;
}

/**
 * The warnings on a list of tasks in force, in their order, each task's in the order of the rules.
 * @param asOf a calendar day in Viet Nam
 */
export function warningsOf(states: readonly TaskState[], asOf: string): Warning[] {
  return states.filter(({ task }) => task.force === undefined).flatMap((state) => warningsOn(state, asOf));
}

/**
 * Orders warnings of one rule by their days: the longest past, the nearest to come, the longest without a report first;
 * those that count no day last. Equal ones keep their order.
 */
export function byDays({ numbers: one }: Warning, { numbers: other }: Warning): number {
  const days = ({ daysPast, daysLeft, daysSinceReport }: WarningNumbers): number =>
    daysPast ?? daysSinceReport ?? (daysLeft === undefined ? -Infinity : -daysLeft);
  return days(other) - days(one) || 0;
}

function warningsOn(state: TaskState, asOf: string): Warning[] {
  const { task, schedule, evidence, closedOn, onRecord, lastHeard, searchedUntil } = state;
  const warnings: Warning[] = [];
  const heard = evidence === 'none' && lastHeard ? { lastHeard } : {};
  const searched = searchedUntil === undefined ? {} : { searchedUntil };
  const add = (rule: WarningRule, numbers: WarningNumbers) =>
    warnings.push({
      ...{ rule, task: task.id, agencies: task.leads, numbers, message: warningRules[rule] },
      ...heard,
      ...searched,
    });
  const end = endOf(task.deadline);
  const [latest] = onRecord;
  if (schedule === 'past-due' && evidence === 'none' && end)
    add('past-due-without-evidence', { daysPast: daysBetween(end, asOf) });
  if (schedule === 'due-soon' && evidence === 'none' && end)
    add('due-soon-without-report', { daysLeft: daysBetween(asOf, end) });
  if (closedOn !== undefined || latest === undefined) return warnings;
  if (latest.claim === 'delayed') add('reported-delayed', sinceLatest(latest, asOf));
  if (latest.claim === 'lacks-resources') add('reported-lacks-resources', sinceLatest(latest, asOf));
  // After the day until which somebody looked, silence says nothing of the task.
  if (searchedUntil !== undefined && daysBetween(latest.on, searchedUntil) > quietDays)
    add('quiet', sinceLatest(latest, asOf));
  return warnings;
}

/** Nothing is counted from a day of which only the month or year is known. */
function sinceLatest(latest: ProgressReport, asOf: string): WarningNumbers {
  const day = exactDayOf(latest);
  return day === undefined ? {} : { daysSinceReport: daysBetween(day, asOf) };
}
