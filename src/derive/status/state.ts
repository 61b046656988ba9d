/** What is known of a task on a day: schedule and evidence, two axes that are never one. */
import type { Agency } from '../../model/agency.ts';
import type { Look, SearchResult } from '../../model/look.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Task } from '../../model/task.ts';
import type { Catalogue } from '../records/catalogue.ts';
import { type EvidenceFinding, evidenceOf } from './evidence.ts';
import { reachOf, searchResultOf } from './reach.ts';
import { type Schedule, scheduleOf } from './schedule.ts';

export interface TaskState extends EvidenceFinding {
  readonly task: Task;
  readonly schedule: Schedule;
  /** The day until which its outcomes were looked for; left out where nobody has looked. Measures are not looked for. */
  readonly searchedUntil?: string;
  /** What came of looking, where nothing is on record. */
  readonly searchResult?: SearchResult;
}

/**
 * The states of tasks on a day, in their order.
 * @param asOf a calendar day in Viet Nam
 * @param looks how far outcomes were looked for
 */
export function statesOf(
  tasks: readonly Task[],
  reports: readonly ProgressReport[],
  agencyOf: (id: string) => Agency,
  asOf: string,
  looks: readonly Look[] = [],
): TaskState[] {
  const byTask = Map.groupBy(reports, (report) => report.task);
  const reaches = new Map(
    [...new Set(tasks.map(({ document }) => document))].map((id) => [id, reachOf(looks, id, asOf)]),
  );
  return tasks.map((task) => {
    const finding = evidenceOf(task, byTask.get(task.id) ?? [], agencyOf, asOf);
    const reach = task.kind === 'task' ? reaches.get(task.document) : undefined;
    const result = finding.evidence === 'none' ? searchResultOf(reach, task.id) : undefined;
    return {
      task,
      schedule: scheduleOf(task.deadline, asOf),
      ...finding,
      ...(reach && result !== 'not-searched' ? { searchedUntil: reach.until } : {}),
      ...(result ? { searchResult: result } : {}),
    };
  });
}

/** The states of all tasks and measures of a catalogue on the day that it was built for. */
export const statesIn = (
  catalogue: Pick<Catalogue, 'tasks' | 'progressReports' | 'getAgency' | 'looks'>,
  asOf: string,
): TaskState[] => statesOf(catalogue.tasks, catalogue.progressReports, catalogue.getAgency, asOf, catalogue.looks);
