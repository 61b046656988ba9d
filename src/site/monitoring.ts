/** What is known of each task on the day of the build. */
import { scoreboardOf } from '../derive/scoreboard.ts';
import { statesOf, type TaskState } from '../derive/state.ts';
import { warningsOf } from '../derive/warnings.ts';
import { asOf } from './as-of.ts';
import { catalogue } from './catalogue.ts';

/** Schedule and evidence of every task and measure, in the catalogue's order. */
export const states: readonly TaskState[] = statesOf(catalogue.tasks, catalogue.progressReports, catalogue.getAgency, asOf);

const byTask = new Map(states.map((state) => [state.task.id, state]));
const taskStates = states.filter((state) => state.task.kind === 'task');

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
