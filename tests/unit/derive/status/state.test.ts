import { expect, test } from 'vitest';
import { by, reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

test('each task has its own reports, in the order of the tasks', () => {
  const tasks = [taskWith({ id: 'nq03-2' }), taskWith(), taskWith({ id: 'nq03-3', deadline: by('2027-12-31') })];
  const states = statesWith(
    tasks,
    [reportWith('2025-05-01'), reportWith('2025-06-01', { task: 'nq03-3' })],
    '2026-11-22',
  );
  expect(states.map(({ task, schedule, evidence }) => [task.id, schedule, evidence])).toEqual([
    ['nq03-2', 'past-due', 'none'],
    ['nq03-1', 'past-due', 'related-outcome'],
    ['nq03-3', 'not-due', 'related-outcome'],
  ]);
});

test('a report of a later day is not known yet', () => {
  const [state] = statesWith([taskWith()], [reportWith('2025-05-01')], '2025-02-01');
  expect(state).toMatchObject({ schedule: 'not-due', evidence: 'none', reports: [] });
});
