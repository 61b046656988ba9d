/** What is on record for a task over time, and when a report was asked for that is not published here. */
import type { SourceDocument } from '../../model/document.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { TaskState } from './state.ts';

export type HistoryEntry =
  | { readonly kind: 'report'; readonly day: string; readonly report: ProgressReport }
  /** Days in a row on which a report was asked for and none of its lead agency is published here, latest first. */
  | { readonly kind: 'asked'; readonly days: readonly string[] }
  | { readonly kind: 'issued'; readonly day: string }
  /** The next day by which a report is asked for. */
  | { readonly kind: 'coming'; readonly day: string };

/**
 * The history of a task, newest first.
 * @param document the document that the task stands in
 * @param claimants who may speak for the task
 * @param asOf a calendar day in Viet Nam; of a task that was repealed, the day of that
 * @param open whether reports may still be asked for after that day
 */
export function historyOf(
  state: TaskState,
  document: Pick<SourceDocument, 'issued' | 'reporting'>,
  claimants: ReadonlySet<string>,
  asOf: string,
  open: boolean,
): HistoryEntry[] {
  const { issued, reporting } = document;
  const reports = state.reports.map((report): HistoryEntry => ({ kind: 'report', day: report.on, report }));
  const asked =
    issued && reporting && state.task.kind === 'task' ? askedDays(reporting.days, issued, state.closedOn ?? asOf) : [];
  const next =
    open && issued && issued <= asOf && reporting && state.task.kind === 'task' && state.closedOn === undefined
      ? nextAskedDay(reporting.days, asOf)
      : undefined;
  const own = state.reports
    .filter((report) => claimants.has(report.by) && report.claim !== 'related-outcome')
    .map(({ on }) => on);
  const unanswered = asked.filter((day, index) => !own.some((on) => on > (asked[index - 1] ?? '') && on <= day));
  const entries = [
    ...(next ? [{ kind: 'coming', day: next } as const] : []),
    ...reports,
    ...unanswered.map((day): HistoryEntry => ({ kind: 'asked', days: [day] })),
    ...(issued && issued <= asOf ? [{ kind: 'issued', day: issued } as const] : []),
  ].sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  const folded: HistoryEntry[] = [];
  for (const entry of entries) {
    const last = folded.at(-1);
    if (last?.kind === 'asked' && entry.kind === 'asked')
      folded.splice(-1, 1, { kind: 'asked', days: [...last.days, ...entry.days] });
    else folded.push(entry);
  }
  return folded;
}

/**
 * The days on which reports were due, earliest first.
 * @param monthDays days of each year, like `06-15`
 * @param after the first day counts only after this one
 */
export function askedDays(monthDays: readonly string[], after: string, asOf: string): string[] {
  const days: string[] = [];
  for (let year = Number(after.slice(0, 4)); year <= Number(asOf.slice(0, 4)); year++) {
    for (const monthDay of [...monthDays].sort()) days.push(`${year}-${monthDay}`);
  }
  return days.filter((day) => day > after && day <= asOf);
}

/** The first of such days after a day, like `2026-12-01` after `2026-11-28`. */
export const nextAskedDay = (monthDays: readonly string[], after: string): string | undefined =>
  askedDays(monthDays, after, `${Number(after.slice(0, 4)) + 1}-12-31`)[0];

const dayOf = (entry: HistoryEntry): string => (entry.kind === 'asked' ? (entry.days[0] ?? '') : entry.day);
