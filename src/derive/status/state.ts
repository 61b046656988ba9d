/** What is known of a task on a day: schedule and evidence, two axes that are never one. */
import type { Agency } from '../../model/agency.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Task } from '../../model/task.ts';
import { type EvidenceFinding, evidenceOf } from './evidence.ts';
import { type Schedule, scheduleOf } from './schedule.ts';

export interface TaskState extends EvidenceFinding {
  readonly task: Task;
  readonly schedule: Schedule;
}

/**
 * The states of tasks on a day, in their order.
 * @param asOf a calendar day in Viet Nam
 */
export function statesOf(
  tasks: readonly Task[],
  reports: readonly ProgressReport[],
  agencyOf: (id: string) => Agency,
  asOf: string,
): TaskState[] {
  const byTask = Map.groupBy(reports, (report) => report.task);
  return tasks.map((task) => ({
    task,
    schedule: scheduleOf(task.deadline, asOf),
    ...evidenceOf(task, byTask.get(task.id) ?? [], agencyOf, asOf),
  }));
}
