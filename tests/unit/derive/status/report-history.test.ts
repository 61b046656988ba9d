import { describe, expect, test } from 'vitest';
import { askedDays, historyOf, nextAskedDay } from '../../../../src/derive/status/report-history.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import { reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

const document = {
  issued: '2025-01-09',
  reporting: { days: ['06-15', '12-01'], statedIn: { document: 'nq03', begins: '3.' } },
};
const history = (reports: readonly ProgressReport[], asOf = '2026-11-22', task = taskWith(), open = false) => {
  const [state] = statesWith([task], reports, asOf);
  return state
    ? historyOf(state, document, new Set(['old', 'new']), asOf, open).map((entry) =>
        entry.kind === 'asked' ? entry.days : `${entry.kind} ${entry.day}`,
      )
    : [];
};

test.each([
  ['2025-06-14', []],
  ['2025-06-15', ['2025-06-15']],
  ['2026-11-22', ['2025-06-15', '2025-12-01', '2026-06-15']],
])('reports were asked for up to %s on %o', (asOf, days) =>
  expect(askedDays(['12-01', '06-15'], '2025-01-09', asOf)).toEqual(days),
);

test.each([
  ['2026-11-28', '2026-12-01'],
  ['2026-11-30', '2026-12-01'],
  ['2026-12-01', '2027-06-15'],
  ['2026-12-31', '2027-06-15'],
])('after %s the next report is asked for by %s', (after, day) =>
  expect(nextAskedDay(['12-01', '06-15'], after)).toBe(day),
);

describe('the history of a task', () => {
  test('begins with the next day on which a report is asked for, while one may be', () => {
    expect(history([], '2025-02-01', taskWith(), true)).toEqual(['coming 2025-06-15', 'issued 2025-01-09']);
    expect(history([], '2025-01-01', taskWith(), true)).toEqual([]);
    expect(history([], '2025-02-01', taskWith({ kind: 'measure' }), true)).toEqual(['issued 2025-01-09']);
    const done = reportWith('2025-01-20', { by: 'old', claim: 'completed' });
    expect(history([done], '2025-02-01', taskWith(), true)).toEqual(['report 2025-01-20', 'issued 2025-01-09']);
  });

  test('is newest first, with days in a row together', () => {
    expect(history([])).toEqual([['2026-06-15', '2025-12-01', '2025-06-15'], 'issued 2025-01-09']);
    expect(history([reportWith('2025-06-27')])).toEqual([
      ['2026-06-15', '2025-12-01'],
      'report 2025-06-27',
      ['2025-06-15'],
      'issued 2025-01-09',
    ]);
  });
  test('leaves out a day that a lead agency answered in the half year before it', () => {
    const report = reportWith('2025-11-20', { by: 'new', claim: 'progress' });
    expect(history([report])).toEqual([['2026-06-15'], 'report 2025-11-20', ['2025-06-15'], 'issued 2025-01-09']);
  });
  test('asks for nothing once the task is closed', () => {
    const done = reportWith('2025-08-01', { by: 'old', claim: 'completed' });
    expect(history([done])).toEqual(['report 2025-08-01', ['2025-06-15'], 'issued 2025-01-09']);
  });
  test('asks for nothing on a measure', () =>
    expect(history([], '2026-11-22', taskWith({ kind: 'measure' }))).toEqual(['issued 2025-01-09']));
});
