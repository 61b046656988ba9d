import { describe, expect, test } from 'vitest';
import { scheduleOf } from '../../../../src/derive/status/schedule.ts';
import { type Countable, standingOf, tallyOf, totalOf } from '../../../../src/derive/status/status-counts.ts';
import { buildTimeline } from '../../../../src/derive/status/timeline.ts';
import type { Deadline } from '../../../../src/model/deadline.ts';

const asOf = '2026-11-22';

const june: Deadline = { raw: 'June 2025', kind: 'by', end: '2025-06-30', precision: 'month' };
const quarter: Deadline = { raw: '2nd quarter 2025', kind: 'by', end: '2025-06-30', precision: 'quarter' };
const in2025: Deadline = { raw: '2025', kind: 'by', end: '2025-12-31', precision: 'year' };
const december: Deadline = { raw: 'December 2026', kind: 'by', end: '2026-12-31', precision: 'month' };
const span: Deadline = { raw: '2025 - 2026', kind: 'window', start: '2025-01-01', end: '2026-12-31' };
const spring: Deadline = { raw: 'March to May 2025', kind: 'window', start: '2025-03-01', end: '2025-05-31' };
const in2030: Deadline = { raw: '2030', kind: 'by', end: '2030-12-31', precision: 'year' };
const ongoing: Deadline = { raw: 'Ongoing', kind: 'ongoing' };
const from: Deadline = { raw: '2027 and subsequent years', kind: 'from', start: '2027-01-01' };

const state = (deadline: Deadline, evidence: Countable['evidence'] = 'none', day = asOf): Countable => ({
  task: { deadline },
  schedule: scheduleOf(deadline, day),
  evidence,
});

describe('where a task stands', () => {
  test.each([
    ['passed', june, 'none'],
    ['open', december, 'none'],
    ['undated', ongoing, 'none'],
    ['undated', from, 'none'],
    ['recorded', june, 'related-outcome'],
    ['recorded', ongoing, 'disputed'],
  ] as const)('is %s for %o with evidence %s', (standing, deadline, evidence) => {
    expect(standingOf(state(deadline, evidence))).toBe(standing);
  });

  test('is open on the last day and passed on the day after', () => {
    expect(standingOf(state(june, 'none', '2025-06-30'))).toBe('open');
    expect(standingOf(state(june, 'none', '2025-07-01'))).toBe('passed');
  });
});

describe('the timeline', () => {
  const states = [june, quarter, in2025, december, span, spring, in2030, ongoing, from].map((deadline) =>
    state(deadline),
  );
  const timeline = buildTimeline([...states, state(in2025, 'related-outcome')], asOf);

  test('puts a quarter on its last month, and years without a month apart', () => {
    const year = timeline.monthly[0];
    expect(year?.year).toBe(2025);
    expect(year?.months.map(totalOf)).toEqual([0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0]);
    expect(year?.wholeYear).toEqual({ recorded: 1, passed: 1, open: 0, undated: 0 });
  });

  test('reads a span of whole years as its last year', () => {
    expect(timeline.monthly[1]?.wholeYear).toEqual({ recorded: 0, passed: 0, open: 1, undated: 0 });
    expect(timeline.monthly[1]?.months.map(totalOf)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('shows years after the year of the day as one column each', () => {
    expect(timeline.monthly.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(timeline.later.map(({ year, tally }) => [year, totalOf(tally)])).toEqual([[2030, 1]]);
  });

  test('counts every task once: in a period, or among those without a last day', () => {
    const inPeriods = timeline.periods.reduce((sum, { tally }) => sum + totalOf(tally), 0);
    const undated = Object.values(timeline.undated).reduce((sum, count) => sum + count, 0);
    expect(inPeriods).toBe(totalOf(timeline.tally));
    expect(inPeriods + undated).toBe(states.length + 1);
    expect(timeline.undated).toEqual({ annual: 0, ongoing: 1, from: 1, unread: 0, unstated: 0 });
  });

  test('counts a time that was not read apart from none', () => {
    const unread: Deadline = { raw: 'Theo tiến độ', kind: 'unstated', unread: true };
    const { undated } = buildTimeline(
      [unread, { raw: '', kind: 'unstated' } as const].map((one) => state(one)),
      asOf,
    );
    expect([undated.unread, undated.unstated]).toEqual([1, 1]);
  });

  test('lists periods in order, the year without a month behind its months', () => {
    expect(timeline.periods.map(({ year, month }) => [year, month])).toEqual([
      [2025, 5],
      [2025, 6],
      [2025, undefined],
      [2026, 12],
      [2026, undefined],
      [2030, undefined],
    ]);
  });

  test.each([
    ['2020-01-01', [2025], [], [2026, 2030]],
    ['2027-05-05', [2025, 2026, 2027], [], [2030]],
    ['2040-01-01', [2028, 2029, 2030], [2025, 2026], []],
  ])('on %s shows the months of at most three years', (day, monthly, earlier, later) => {
    const other = buildTimeline(states, day);
    expect(other.monthly.map(({ year }) => year)).toEqual(monthly);
    expect(other.earlier.map(({ year }) => year)).toEqual(earlier);
    expect(other.later.map(({ year }) => year)).toEqual(later);
  });

  test('holds nothing where no task has a date', () => {
    const empty = buildTimeline([state(ongoing)], asOf);
    expect([...empty.periods, ...empty.earlier, ...empty.later]).toEqual([]);
    expect(tallyOf([])).toEqual({ recorded: 0, passed: 0, open: 0, undated: 0 });
  });
});
