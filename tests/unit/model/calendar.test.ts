import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/model/calendar.ts';
import { dayInVietNam } from '../../../src/model/today.ts';

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2025-06-30', '2026-11-22', 510],
  ['2026-11-22', '2025-06-30', -510],
  ['2028-02-28', '2028-02-29', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-02-28', '2027-03-01', 1],
  ['2025-12-31', '2026-01-01', 1],
  ['2000-02-28', '2000-03-01', 2],
  ['2100-02-28', '2100-03-01', 1],
])('from %s to %s is %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

test('is the same in every time zone and through clock changes', () => {
  const zone = process.env['TZ'];
  for (const name of ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia', 'UTC']) {
    process.env['TZ'] = name;
    expect(daysBetween('2026-03-01', '2026-11-22')).toBe(266);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  ['2025-06-01', -1, '2025-05-31'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-03-01', -1, '2027-02-28'],
  ['2026-11-22', 0, '2026-11-22'],
])('from %s, %i days on is %s', (day, days, other) => expect(addDays(day, days)).toBe(other));

test('a day begins in Viet Nam seven hours before it does in Greenwich', () => {
  expect(dayInVietNam(new Date('2026-11-22T16:59:59Z'))).toBe('2026-11-22');
  expect(dayInVietNam(new Date('2026-11-22T17:00:00Z'))).toBe('2026-11-23');
});
