import { describe, expect, test } from 'vitest';
import { rankMovesOf, sortedBy } from '../../../../src/derive/status/ranks.ts';
import { type Score, scoreboardOf } from '../../../../src/derive/status/scoreboard.ts';
import type { Agency } from '../../../../src/model/agency.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import type { Task } from '../../../../src/model/task.ts';
import { agencies, by, reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

const asOf = '2026-11-22';
let next = 1;
const led = (leads: readonly string[], count: number, fields: Partial<Task> = {}) =>
  Array.from({ length: count }, () => taskWith({ id: `nq03-${next++}`, leads: [...leads], ...fields }));
const board = (tasks: readonly Task[], reports: readonly ProgressReport[] = []) =>
  scoreboardOf(statesWith(tasks, reports, asOf), agencies, asOf);
const on = (tasks: readonly Task[], days: readonly string[]) =>
  days.map((day, index) => reportWith(day, { task: tasks[index]?.id ?? '' }));
const score = (scores: readonly Score[], agency: string) => scores.find((other) => other.agency === agency);

describe('a score', () => {
  test('counts what is led, what is past its date, and what of it is on record', () => {
    const tasks = [...led(['alone'], 4), ...led(['alone'], 2, { deadline: by('2030-12-31') })];
    expect(score(board(tasks, on(tasks, ['2025-05-31', '2025-07-10'])).byName, 'alone')).toEqual({
      agency: 'alone',
      led: 6,
      due: 4,
      withEvidence: 2,
      share: 0.5,
      outcomes: 2,
      outcomeShare: 0.5,
      oneBody: 0,
      parts: 0,
      medianDaysToEvidence: -10,
      daysSinceReport: 500,
      rank: 1,
      outcomeRank: 1,
    });
  });
  test('counts outcomes apart from what is near, of tasks past their date only', () => {
    const tasks = [...led(['alone'], 4), ...led(['alone'], 1, { deadline: by('2030-12-31') })];
    const levels = ['names-the-output', 'other-form', 'one-body', 'part', 'names-the-output'] as const;
    const reports = levels.map((nearness, index) =>
      reportWith('2025-06-01', { task: tasks[index]?.id ?? '', nearness }),
    );
    expect(score(board(tasks, reports).byName, 'alone')).toMatchObject({
      ...{ due: 4, withEvidence: 4, share: 1, outcomes: 2, outcomeShare: 0.5, oneBody: 1, parts: 1 },
    });
  });
  test('counts no days from a report of which only the month or year is known', () => {
    const tasks = led(['alone'], 3);
    const [known, month, year] = tasks.map(({ id }) => id);
    const reports = [
      reportWith('2025-07-10', { task: known ?? '' }),
      reportWith('2025-08-31', { task: month ?? '', onPrecision: 'month' }),
      reportWith('2025-12-31', { task: year ?? '', onPrecision: 'year' }),
    ];
    expect(score(board(tasks, reports).byName, 'alone')).toMatchObject({
      ...{ withEvidence: 3, medianDaysToEvidence: 10, daysSinceReport: 500 },
    });
  });
  test('hears nothing in what others say of work that goes on', () => {
    const tasks = led(['alone'], 3);
    const heard = reportWith('2026-05-01', { task: tasks[0]?.id ?? '', by: 'A paper', claim: 'progress' });
    expect(score(board(tasks, [heard]).byName, 'alone')).toMatchObject({ withEvidence: 0, daysSinceReport: null });
  });
  test.each([
    [['2025-06-20'], -10],
    [['2025-06-20', '2025-07-10'], 0],
    [['2025-06-20', '2025-07-10', '2025-07-02'], 2],
    [['2025-06-30', '2025-07-03'], 1.5],
  ])('of reports on %o has the median of %d days after the date', (days, median) => {
    const tasks = led(['alone'], 3);
    expect(score(board(tasks, on(tasks, days)).byName, 'alone')?.medianDaysToEvidence).toBe(median);
  });
  test('takes the first report of a task for the days, and the latest for how long ago', () => {
    const [task] = led(['alone'], 1);
    const reports = ['2025-06-20', '2025-12-20'].map((day) => reportWith(day, { task: task?.id ?? '' }));
    expect(score(board(task ? [task] : [], reports).byName, 'alone')).toMatchObject({
      medianDaysToEvidence: -10,
      daysSinceReport: 337,
    });
  });
  test('has no share where nothing is due', () =>
    expect(score(board(led(['alone'], 3, { deadline: by('2030-12-31') })).byName, 'alone')).toMatchObject({
      due: 0,
      share: null,
      rank: null,
    }));
});

describe('ranks', () => {
  test('need three tasks past their date', () => {
    expect(score(board(led(['alone'], 2)).byName, 'alone')?.rank).toBeNull();
    expect(score(board(led(['alone'], 3)).byName, 'alone')?.rank).toBe(1);
  });
  test('by outcomes differ from ranks by all that is on record', () => {
    const first = led(['alone'], 3);
    const second = led(['old'], 3);
    const near = (task: Task | undefined) => reportWith('2025-05-01', { task: task?.id ?? '', nearness: 'part' });
    const reports = [near(first[0]), near(first[1]), ...on(second, ['2025-05-01'])];
    const ranks = board([...first, ...second], reports).byName;
    expect(ranks.map(({ agency, rank, outcomeRank }) => [agency, rank, outcomeRank])).toEqual([
      ['alone', 1, 2],
      ['old', 2, 1],
    ]);
  });
  test('are shared by equal shares, and the next counts them all', () => {
    const first = led(['alone'], 3);
    const second = led(['old'], 6);
    const third = led(['split'], 3);
    const reports = [...on(first, ['2025-05-01']), ...on(second, ['2025-05-01', '2025-05-01'])];
    expect(board([...first, ...second, ...third], reports).byName.map(({ agency, rank }) => [agency, rank])).toEqual([
      ['alone', 1],
      ['old', 1],
      ['split', 3],
    ]);
  });
  test('move when another measure leads', () => {
    const first = led(['alone'], 3);
    const second = led(['old'], 6);
    const reports = [
      ...on(first, ['2025-05-01', '2025-05-01']),
      ...on(second, ['2025-06-01', '2025-06-01', '2025-06-01']),
    ];
    expect(rankMovesOf(board([...first, ...second], reports).byName)).toEqual([
      {
        agency: 'alone',
        ranks: { share: 1, outcomeShare: 1, withEvidence: 2, medianDaysToEvidence: 1, daysSinceReport: 2 },
      },
      {
        agency: 'old',
        ranks: { share: 2, outcomeShare: 2, withEvidence: 1, medianDaysToEvidence: 2, daysSinceReport: 1 },
      },
    ]);
  });
});

test('a task with two leads counts for both, once', () => {
  const { byName, bySuccessor } = board(led(['old', 'new'], 1));
  expect(byName.map(({ agency, led: count }) => [agency, count])).toEqual([
    ['new', 1],
    ['old', 1],
  ]);
  expect(bySuccessor.map(({ agency, led: count }) => [agency, count])).toEqual([['new', 1]]);
});

test('a successor has its own tasks and those it took over, but not where only a part went to it', () => {
  const { bySuccessor } = board([...led(['new'], 1), ...led(['old'], 2), ...led(['split'], 4)]);
  expect(bySuccessor.map(({ agency, led: count, rank }) => [agency, count, rank])).toEqual([
    ['new', 3, 1],
    ['split', 4, 1],
  ]);
});

test('unnamed sets stand apart without a rank', () => {
  const { byName, collectives } = board(led(['sets'], 5));
  expect(byName).toEqual([]);
  expect(collectives).toMatchObject([{ agency: 'sets', led: 5, rank: null }]);
});

test('sets that are one in other words stand once, with each task once', () => {
  const same = { kind: 'collective', sameSet: { agency: 'sets', why: 'One phrase.' } } as const;
  const registry = agencies.map((agency): Agency => (agency.id === 'alone' ? { ...agency, ...same } : agency));
  const states = statesWith([...led(['sets'], 2), ...led(['alone'], 3), ...led(['sets', 'alone'], 1)], [], asOf);
  expect(scoreboardOf(states, registry, asOf).collectives).toMatchObject([{ agency: 'sets', led: 6 }]);
});

test('scores sort by a column: more first, fewer days first, none last, those alike as they stood', () => {
  const scores = board([...led(['alone'], 1), ...led(['new'], 3), ...led(['split'], 3)]).byName;
  expect(sortedBy(scores, 'led').map(({ agency }) => agency)).toEqual(['new', 'split', 'alone']);
  const days = scores.map((one, index) => ({ ...one, daysSinceReport: [null, 20, 10][index] ?? null }));
  expect(sortedBy(days, 'daysSinceReport').map(({ daysSinceReport }) => daysSinceReport)).toEqual([10, 20, null]);
});
