import { describe, expect, test } from 'vitest';
import { byDays, type Warning, warningsOf } from '../../../../src/derive/status/warnings.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import { by, lookWith, reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

const warn = (reports: readonly ProgressReport[], asOf: string, end = '2025-06-30') =>
  warningsOf(statesWith([taskWith({ deadline: by(end) })], reports, asOf), asOf).map(({ rule, numbers }) => ({
    rule,
    ...numbers,
  }));
const told = (on: string, claim: ProgressReport['claim']) => reportWith(on, { by: 'old', claim });

describe('a task without reports', () => {
  test.each([
    ['2025-03-31', []],
    ['2025-04-01', [{ rule: 'due-soon-without-report', daysLeft: 90 }]],
    ['2025-06-30', [{ rule: 'due-soon-without-report', daysLeft: 0 }]],
    ['2025-07-01', [{ rule: 'past-due-without-evidence', daysPast: 1 }]],
    ['2026-11-22', [{ rule: 'past-due-without-evidence', daysPast: 510 }]],
  ])('is warned of on %s by %o', (asOf, warnings) => expect(warn([], asOf)).toEqual(warnings));
});

describe('a report', () => {
  test('clears that the date has passed', () => expect(warn([reportWith('2025-06-01')], '2025-07-01')).toEqual([]));
  test('that is taken back clears nothing', () => {
    const back = reportWith('2025-06-02', { retracts: 'nq03-1/2025-06-01' });
    expect(warn([reportWith('2025-06-01'), back], '2025-07-01')).toEqual([
      { rule: 'past-due-without-evidence', daysPast: 1 },
    ]);
  });
  test.each([
    ['2025-12-01', []],
    ['2025-12-02', [{ rule: 'quiet', daysSinceReport: 184 }]],
  ])('of 1 June 2025 is old on %s by %o', (asOf, warnings) =>
    expect(warn([reportWith('2025-06-01')], asOf)).toEqual(warnings),
  );
  test('that it is delayed stands until a later one', () => {
    expect(warn([told('2025-06-01', 'delayed')], '2025-06-11')).toEqual([
      { rule: 'reported-delayed', daysSinceReport: 10 },
    ]);
    expect(warn([told('2025-06-01', 'delayed'), told('2025-06-05', 'progress')], '2025-06-11')).toEqual([]);
  });
  test('that resources lack is warned of', () =>
    expect(warn([told('2025-06-01', 'lacks-resources')], '2025-06-11')).toEqual([
      { rule: 'reported-lacks-resources', daysSinceReport: 10 },
    ]));
  test('that it is completed ends every warning', () =>
    expect(warn([told('2025-06-01', 'completed'), told('2025-06-02', 'delayed')], '2031-01-01')).toEqual([]));
});

describe('what others say of work that goes on', () => {
  const heard = reportWith('2025-06-20', { by: 'A paper', claim: 'progress' });
  test.each([
    ['2025-06-25', 'due-soon-without-report'],
    ['2026-11-22', 'past-due-without-evidence'],
  ])('clears no warning on %s, raises none, and stands beside it', (asOf, rule) => {
    const states = statesWith([taskWith({ deadline: by('2025-06-30') })], [heard], asOf);
    expect(warningsOf(states, asOf)).toMatchObject([{ rule, lastHeard: { id: heard.id }, searchedUntil: asOf }]);
    expect(warningsOf(states, asOf)).toHaveLength(1);
  });
  test('is no news of a task on which something is on record', () =>
    expect(warn([reportWith('2025-06-01'), heard], '2026-11-22')).toEqual([{ rule: 'quiet', daysSinceReport: 539 }]));
});

describe('quiet', () => {
  const quietOn = (until: string | undefined, report = reportWith('2025-06-01')) =>
    warningsOf(
      statesWith([taskWith()], [report], '2026-11-22', until ? [lookWith('2026-11-20', { until })] : []),
      '2026-11-22',
    ).map(({ rule, numbers }) => ({ rule, ...numbers }));
  test('is not said where nobody has looked, or not for long enough after the report', () => {
    expect(quietOn(undefined)).toEqual([]);
    expect(quietOn('2025-12-01')).toEqual([]);
  });
  test('is said where somebody has looked for more than half a year after it', () =>
    expect(quietOn('2025-12-02')).toEqual([{ rule: 'quiet', daysSinceReport: 539 }]));
  test('counts no days from a report of which only the month is known', () =>
    expect(quietOn('2026-11-20', reportWith('2025-06-30', { onPrecision: 'month' }))).toEqual([{ rule: 'quiet' }]));
});

test('the longest past stands first, the nearest to come, the longest silent; equal ones keep their order', () => {
  const orderOf = (...all: Warning['numbers'][]) =>
    all
      .map((numbers, place) => ({ numbers, task: `nq03-${place}` }) as Warning)
      .sort(byDays)
      .map(({ numbers, task }) => Object.values(numbers)[0] ?? task);
  expect(orderOf({ daysPast: 2 }, { daysPast: 516 }, { daysPast: 33 })).toEqual([516, 33, 2]);
  expect(orderOf({ daysLeft: 33 }, { daysLeft: 0 }, { daysLeft: 90 })).toEqual([0, 33, 90]);
  expect(orderOf({ daysSinceReport: 200 }, {}, { daysSinceReport: 539 })).toEqual([539, 200, 'nq03-1']);
  expect(orderOf({}, {})).toEqual(['nq03-0', 'nq03-1']);
});

test('a warning names the lead agencies as stated', () => {
  const states = statesWith([taskWith({ leads: ['old', 'alone'] })], [], '2026-11-22');
  expect(warningsOf(states, '2026-11-22')).toMatchObject([
    { task: 'nq03-1', agencies: ['old', 'alone'], rule: 'past-due-without-evidence' },
  ]);
});
