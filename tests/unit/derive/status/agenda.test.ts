import { expect, test } from 'vitest';
import { agendaOf, periodOf } from '../../../../src/derive/status/agenda.ts';
import type { Deadline } from '../../../../src/model/deadline.ts';
import { by, ongoing, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

const year = (end: string): Deadline => ({ kind: 'by', end, precision: 'year', raw: '' });

test.each<readonly [Deadline, string]>([
  [by('2025-06-30'), '2025-06'],
  [{ kind: 'by', end: '2025-06-30', precision: 'quarter', raw: '2nd quarter 2025' }, '2025-06'],
  [year('2025-12-31'), '2025'],
  [{ kind: 'window', start: '2025-01-01', end: '2026-12-31', raw: '2025 - 2026' }, '2026'],
  [{ kind: 'window', start: '2025-03-01', end: '2026-06-30', raw: '' }, '2026-06'],
  [{ kind: 'from', start: '2027-01-01', raw: '' }, '2027'],
])('%o falls into %s', (deadline, period) => expect(periodOf(deadline)).toBe(period));

test('a time that was not read stands apart from none', () => {
  const deadlines: readonly Deadline[] = [
    { kind: 'unstated', raw: '' },
    { kind: 'unstated', raw: 'Theo tiến độ', unread: true },
    { kind: 'unstated', raw: 'TBD' },
  ];
  const tasks = deadlines.map((deadline, index) => taskWith({ id: `nq03-${index + 1}`, deadline }));
  const { undated } = agendaOf(statesWith(tasks, [], '2026-11-22'));
  expect(undated.map(({ kind, states }) => [kind, ...states.map(({ task }) => task.id)])).toEqual([
    ['unread', 'nq03-2'],
    ['unstated', 'nq03-1', 'nq03-3'],
  ]);
});

test('the next comes first, then the latest that has passed; a year alone ends after its last month', () => {
  const deadlines = [
    by('2025-06-30'),
    year('2025-12-31'),
    by('2025-12-31'),
    by('2026-12-31'),
    year('2026-12-31'),
    year('2030-12-31'),
    ongoing,
  ];
  const states = statesWith(
    deadlines.map((deadline, index) => taskWith({ id: `nq03-${index + 1}`, deadline })),
    [],
    '2026-11-22',
  );
  const agenda = agendaOf(states);
  const ids = (years: typeof agenda.coming) =>
    years.map(({ year: one, count, periods }) => [one, count, ...periods.map(({ id }) => id)]);
  expect(ids(agenda.coming)).toEqual([
    [2026, 2, '2026-12', '2026'],
    [2030, 1, '2030'],
  ]);
  expect(ids(agenda.passed)).toEqual([[2025, 3, '2025', '2025-12', '2025-06']]);
  expect(agenda.undated.map(({ kind, states: own }) => [kind, own.length])).toEqual([['ongoing', 1]]);
});
