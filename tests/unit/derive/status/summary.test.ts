import { expect, test } from 'vitest';
import { summaryOf } from '../../../../src/derive/status/summary.ts';
import { by, reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

/** Of the tasks past their date, how many have an outcome, one body's only, and a part only. */
const beside = (outcomes: number, oneBody = 0, parts = 0) => ({ outcomes, oneBody, parts });

test('tasks past their date are those with a related outcome, with a report of a lead, and without any', () => {
  const tasks = ['nq03-1', 'nq03-2', 'nq03-3', 'nq03-4'].map((id) => taskWith({ id }));
  const reports = [reportWith('2025-05-01'), reportWith('2025-05-01', { task: 'nq03-2', by: 'old', claim: 'delayed' })];
  const states = statesWith([...tasks, taskWith({ id: 'nq03-5', deadline: by('2030-12-31') })], reports, '2026-11-22');
  expect(summaryOf(states)).toEqual({ tasks: 5, passed: 4, related: 1, reported: 1, silent: 2, ...beside(1) });
});

test('what is near an outcome stands beside it, whatever its date', () => {
  const levels = ['names-the-output', 'other-form', 'one-body', 'part', 'part'] as const;
  const tasks = levels.map((_, index) => taskWith({ id: `nq03-${index + 1}` }));
  const reports = levels.map((nearness, index) => reportWith('2026-05-01', { task: `nq03-${index + 1}`, nearness }));
  const states = statesWith([...tasks, taskWith({ id: 'nq03-6' })], reports, '2026-11-22');
  expect(summaryOf(states)).toEqual({
    ...{ tasks: 6, passed: 6, related: 5, reported: 0, silent: 1 },
    ...beside(2, 1, 2),
  });
});
