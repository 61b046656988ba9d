import { describe, expect, test } from 'vitest';
import { readSchedule, scheduleOf } from '../../../../src/derive/status/schedule.ts';
import type { Deadline } from '../../../../src/model/deadline.ts';

const by = (end: string): Deadline => ({ kind: 'by', end, raw: '' });

describe('a deadline by a day', () => {
  test.each([
    ['2025-06-30', '2025-03-31', 'not-due', 'with 91 days left'],
    ['2025-06-30', '2025-04-01', 'due-soon', 'with 90 days left'],
    ['2025-06-30', '2025-06-29', 'due-soon', 'with a day left'],
    ['2025-06-30', '2025-06-30', 'due-soon', 'on its last day'],
    ['2025-06-30', '2025-07-01', 'past-due', 'on the day after'],
    ['2028-02-29', '2028-02-29', 'due-soon', 'on a leap day'],
    ['2028-02-29', '2028-03-01', 'past-due', 'on the day after a leap day'],
    ['2028-02-29', '2027-12-01', 'due-soon', 'with 90 days left to a leap day'],
    ['2028-02-29', '2027-11-30', 'not-due', 'with 91 days left to a leap day'],
    ['2028-05-29', '2028-02-28', 'not-due', 'with 91 days left over a leap day'],
    ['2028-05-29', '2028-02-29', 'due-soon', 'with 90 days left from a leap day'],
    ['2027-02-28', '2027-03-01', 'past-due', 'on 1 March of a common year'],
    ['2025-03-31', '2025-04-01', 'past-due', 'after the end of a quarter'],
    ['2025-12-31', '2025-12-31', 'due-soon', 'on the last day of a year'],
    ['2025-12-31', '2026-01-01', 'past-due', 'on the first day of the next year'],
    ['2025-12-31', '2025-10-02', 'due-soon', 'with 90 days left to the end of a year'],
    ['2025-12-31', '2025-10-01', 'not-due', 'with 91 days left to the end of a year'],
  ] as const)('by %s is on %s %s: %s', (end, asOf, schedule, _) => expect(scheduleOf(by(end), asOf)).toBe(schedule));

  test.each([...Array(93).keys()])('is due soon with %i days left only if they are 90 at most', (left) => {
    const asOf = new Date(Date.UTC(2026, 11, 31) - left * 86_400_000).toISOString().slice(0, 10);
    expect(scheduleOf(by('2026-12-31'), asOf)).toBe(left <= 90 ? 'due-soon' : 'not-due');
  });
});

test.each([
  [{ kind: 'window', start: '2025-01-01', end: '2026-12-31', raw: '2025 - 2026' }, '2025-06-01', 'not-due'],
  [{ kind: 'window', start: '2025-01-01', end: '2026-12-31', raw: '2025 - 2026' }, '2024-12-31', 'not-due'],
  [{ kind: 'window', start: '2025-01-01', end: '2026-12-31', raw: '2025 - 2026' }, '2026-12-31', 'due-soon'],
  [{ kind: 'window', start: '2025-01-01', end: '2026-12-31', raw: '2025 - 2026' }, '2027-01-01', 'past-due'],
  [{ kind: 'from', start: '2025-01-01', raw: '2025 and subsequent years' }, '2024-12-31', 'not-due'],
  [{ kind: 'from', start: '2025-01-01', raw: '2025 and subsequent years' }, '2025-01-01', 'ongoing'],
  [{ kind: 'from', start: '2025-01-01', raw: '2025 and subsequent years' }, '2099-01-01', 'ongoing'],
  [{ kind: 'annual', raw: 'Annually' }, '2026-01-01', 'annual'],
  [{ kind: 'ongoing', raw: 'Ongoing' }, '2026-01-01', 'ongoing'],
  [{ kind: 'unstated', raw: '' }, '2026-01-01', 'unstated'],
  [{ kind: 'unstated', raw: 'As told by the file: none' }, '2026-01-01', 'unstated'],
  [{ kind: 'unstated', raw: 'Theo tiến độ', unread: true }, '2026-01-01', 'unread'],
] as const)('%o is on %s %s', (deadline, asOf, schedule) => expect(scheduleOf(deadline, asOf)).toBe(schedule));

test.each([
  [by('2025-06-30'), { schedule: 'past-due', left: -510 }],
  [by('2026-12-31'), { schedule: 'due-soon', left: 39 }],
  [by('2027-12-31'), { schedule: 'not-due', left: 404 }],
  [
    { kind: 'from', start: '2027-01-01', raw: '' },
    { schedule: 'not-due', left: 40 },
  ],
  [
    { kind: 'from', start: '2025-01-01', raw: '' },
    { schedule: 'ongoing', left: undefined },
  ],
  [
    { kind: 'unstated', raw: '' },
    { schedule: 'unstated', left: undefined },
  ],
] as const)('%o reads on 22 November 2026 as %o', (deadline, reading) =>
  expect(readSchedule(deadline, '2026-11-22')).toEqual(reading),
);
