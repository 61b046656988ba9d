import { expect, test } from 'vitest';
import { summaryOf } from '../../../../src/derive/status/summary.ts';
import { by, reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

test('tasks past their date are those with a related outcome, with a report of a lead, and without any', () => {
  const tasks = ['nq03-1', 'nq03-2', 'nq03-3', 'nq03-4'].map((id) => taskWith({ id }));
  const reports = [reportWith('2025-05-01'), reportWith('2025-05-01', { task: 'nq03-2', by: 'old', claim: 'delayed' })];
  const states = statesWith([...tasks, taskWith({ id: 'nq03-5', deadline: by('2030-12-31') })], reports, '2026-11-22');
  expect(summaryOf(states)).toEqual({ tasks: 5, passed: 4, related: 1, reported: 1, silent: 2 });
});
