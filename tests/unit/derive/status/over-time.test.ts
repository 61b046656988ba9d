import { describe, expect, test } from 'vitest';
import { cohortsOf, firstOutcomeOf, monthCountsOf, overTimeOf } from '../../../../src/derive/status/over-time.ts';
import { by, ongoing, reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

const due = (id: string, end: string) => taskWith({ id, deadline: by(end) });
const found = (task: string, on: string, nearness: 'names-the-output' | 'other-form' | 'one-body' | 'part') =>
  reportWith(on, { task, nearness });
const asOf = '2026-11-22';

const tasks = [
  due('nq03-1', '2025-06-30'),
  due('nq03-2', '2025-05-31'),
  due('nq03-3', '2025-12-31'),
  due('nq03-4', '2030-12-31'),
  taskWith({ id: 'nq03-5', deadline: ongoing }),
  taskWith({ id: 'nq03-6', deadline: by('2025-06-30'), force: 'repealed' }),
];
const states = statesWith(
  tasks,
  [
    found('nq03-1', '2025-05-01', 'part'),
    found('nq03-1', '2025-10-02', 'other-form'),
    found('nq03-2', '2025-06-30', 'names-the-output'),
    found('nq03-3', '2025-07-01', 'one-body'),
    found('nq03-5', '2025-07-01', 'names-the-output'),
    found('nq03-6', '2025-07-01', 'names-the-output'),
  ],
  asOf,
);

test('an outcome is on record from the first find that counts as one', () => {
  expect(states.map(firstOutcomeOf).slice(0, 3)).toEqual(['2025-10-02', '2025-06-30', undefined]);
  const reported = statesWith(tasks, [reportWith('2025-08-01', { by: 'old', claim: 'completed' })], asOf);
  expect(reported.map(firstOutcomeOf)[0]).toBe('2025-08-01');
});

test('what fell due and what was on record are counted up, of tasks in force that have a last day', () => {
  expect(overTimeOf(states)).toEqual({
    tasks: 4,
    due: [
      { day: '2025-05-31', count: 1 },
      { day: '2025-06-30', count: 2 },
      { day: '2025-12-31', count: 3 },
      { day: '2030-12-31', count: 4 },
    ],
    onRecord: [
      { day: '2025-06-30', count: 1 },
      { day: '2025-10-02', count: 2 },
    ],
  });
  expect(overTimeOf([])).toEqual({ tasks: 0, due: [], onRecord: [] });
});

test('what falls on one day is one step', () => {
  const twice = statesWith([due('nq03-1', '2025-06-30'), due('nq03-2', '2025-06-30')], [], asOf);
  expect(overTimeOf(twice).due).toEqual([{ day: '2025-06-30', count: 2 }]);
});

describe('tasks by the quarter in which they fall due', () => {
  test('show what was known after no, one, two and four quarters, as far as somebody has looked', () => {
    expect(cohortsOf(states, '2026-05-31')).toEqual([
      {
        quarter: '2025-Q2',
        tasks: ['nq03-1', 'nq03-2'],
        known: [['nq03-2'], ['nq03-2'], ['nq03-1', 'nq03-2'], undefined],
      },
      { quarter: '2025-Q4', tasks: ['nq03-3'], known: [[], [], undefined, undefined] },
    ]);
  });
  test('leave out a quarter that had not ended when somebody last looked', () =>
    expect(cohortsOf(states, '2025-09-29').map(({ quarter }) => quarter)).toEqual(['2025-Q2']));
});

test('both counts are taken at the end of each month in which one of them rises', () => {
  expect(monthCountsOf(overTimeOf(states), '2025-09-30')).toEqual([
    { month: '2025-05', due: 1, onRecord: 0 },
    { month: '2025-06', due: 2, onRecord: 1 },
    { month: '2025-12', due: 3, onRecord: 1 },
    { month: '2030-12', due: 4, onRecord: 1 },
  ]);
});
