/** What has been published on a task: from its reports alone, never from its deadline. */
import type { Agency } from '../../model/agency.ts';
import { type Nearness, nearnessLevels } from '../../model/nearness.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Task } from '../../model/task.ts';
import { knownReports } from '../records/as-of-filter.ts';
import { endOf } from './schedule.ts';

export const evidenceLevels = [
  'none',
  'related-outcome',
  'self-reported',
  'documented',
  'verified',
  'disputed',
] as const;
export type Evidence = (typeof evidenceLevels)[number];

/** The evidence of a task, and where a report claims its completion, the day and whether that was in time. */
export interface EvidenceFinding {
  readonly evidence: Evidence;
  readonly closedOn?: string;
  readonly closed?: 'on-time' | 'late';
  /** Reports that count, newest first: up to the day, and not retracted. */
  readonly reports: readonly ProgressReport[];
  /** Of these, the ones that the evidence rests on: all but what others say of work that goes on. */
  readonly onRecord: readonly ProgressReport[];
  /** How near the nearest related outcome comes to the task; left out where there is none. */
  readonly nearness?: Nearness;
  /** The latest that others say of work that goes on, like "in preparation". It is no evidence of an outcome. */
  readonly lastHeard?: ProgressReport;
}

/**
 * The evidence of a task on a day.
 * A dispute wins over all; then a claim by a lead agency or its successor that another body confirms; then such a claim
 * with an official text (grade A) or without; then anything else that is related. What others say of work that goes on
 * (`progress`) is no outcome and changes nothing.
 * @param reports all reports on the task
 * @param agencyOf the registry
 * @param asOf a calendar day in Viet Nam; later reports do not count
 */
export function evidenceOf(
  task: Task,
  reports: readonly ProgressReport[],
  agencyOf: (id: string) => Agency,
  asOf: string,
): EvidenceFinding {
  const counting = withoutRetracted(knownReports(reports, asOf)).sort(newestFirst);
  const claimants = claimantsOf(task, agencyOf);
  const isHearsay = ({ claim, by, verifies, disputes }: ProgressReport) =>
    claim === 'progress' && !claimants.has(by) && verifies === undefined && disputes === undefined;
  const onRecord = counting.filter((report) => !isHearsay(report));
  const own = counting.filter((report) => claimants.has(report.by) && report.claim !== 'related-outcome');
  const verified = counting.filter(
    (report) => !claimants.has(report.by) && own.some((other) => other.id === report.verifies),
  );
  const disputed = counting.some(
    (report) => report.disputes !== undefined && counting.some((other) => other.id === report.disputes),
  );

  const completed = counting
    .filter((report) => report.claim === 'completed')
    .map((report) => report.on)
    .sort();
  const [closedOn] = completed;
  const end = endOf(task.deadline);
  const lastHeard = counting.find(isHearsay);
  const nearness = nearestOf(onRecord);
  return {
    evidence: levelOf(),
    ...(closedOn ? { closedOn } : {}),
    ...(closedOn && end ? { closed: closedOn <= end ? 'on-time' : 'late' } : {}),
    reports: counting,
    onRecord,
    ...(nearness ? { nearness } : {}),
    ...(lastHeard ? { lastHeard } : {}),
  };

  function levelOf(): Evidence {
    if (onRecord.length === 0) return 'none';
    if (disputed) return 'disputed';
    if (verified.length > 0) return 'verified';
    if (own.length === 0) return 'related-outcome';
    return own.some((report) => report.evidence.some((source) => source.grade === 'A'))
      ? 'documented'
      : 'self-reported';
  }
}

const newestFirst = (a: ProgressReport, b: ProgressReport) =>
  a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1;

/** The nearest level that any report has. */
const nearestOf = (reports: readonly ProgressReport[]): Nearness | undefined =>
  nearnessLevels.find((level) => reports.some(({ nearness }) => nearness === level));

/** Who may speak for a task: its lead agencies, and who took over from them. */
export const claimantsOf = (task: Task, agencyOf: (id: string) => Agency): ReadonlySet<string> =>
  new Set(task.leads.flatMap((id) => [id, ...agencyOf(id).succeededBy.map((succession) => succession.agency)]));

/** Reports without those that another report takes back. A retraction that is itself taken back does not count. */
export function withoutRetracted(reports: readonly ProgressReport[]): ProgressReport[] {
  const retractions = Map.groupBy(reports, (report) => report.retracts);
  const known = new Map<string, boolean>();
  const isRetracted = (id: string): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // Reports that take each other back end here.
    known.set(id, false);
    const retracted = (retractions.get(id) ?? []).some((retraction) => !isRetracted(retraction.id));
    known.set(id, retracted);
    return retracted;
  };
  return reports.filter((report) => report.retracts === undefined && !isRetracted(report.id));
}
