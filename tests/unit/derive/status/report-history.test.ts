import { describe, expect, test } from 'vitest';
import { askedDays, historyOf } from '../../../../src/derive/status/report-history.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import { reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

const document = {
  issued: '2025-01-09',
  reporting: { days: ['06-15', '12-01'], statedIn: { document: 'nq03', begins: '3.' } },
};
const history = (reports: readonly ProgressReport[], asOf = '2026-11-22', task = taskWith()) => {
  const [state] = statesWith([task], reports, asOf);
  return state
    ? historyOf(state, document, new Set(['old', 'new']), asOf).map((entry) =>
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

describe('the history of a task', () => {
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
