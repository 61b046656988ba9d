import { describe, expect, test } from 'vitest';
import { schedule } from '../../../../src/words/en/schedule.ts';

describe('a deadline', () => {
  test.each([
    [
      { raw: 'June 2025', kind: 'by', end: '2025-06-30', precision: 'month' },
      'by 30 June 2025',
      'a month alone means its last day',
    ],
    [
      { raw: '2nd quarter 2025', kind: 'by', end: '2025-06-30', precision: 'quarter' },
      'by 30 June 2025',
      'a quarter alone means its last day',
    ],
    [
      { raw: '2025 - 2026', kind: 'window', start: '2025-01-01', end: '2026-12-31' },
      'from 1 January 2025 to 31 December 2026',
      'a span runs from its first day to its last',
    ],
    [
      { raw: '2025 and subsequent years', kind: 'from', start: '2025-01-01' },
      'from 1 January 2025, with no end stated',
      'the first year named is the start',
    ],
    [{ raw: 'Annually', kind: 'annual' }, 'every year', 'due again each year'],
    [{ raw: 'Ongoing', kind: 'ongoing' }, 'ongoing, with no end stated', 'no end is stated'],
    [{ raw: '', kind: 'unstated' }, 'no time is stated', 'nothing was read'],
    [
      { raw: 'Theo tiến độ', kind: 'unstated', unread: true },
      'no date can be read from these words',
      'nothing was read',
    ],
    [{ raw: '30.6.2025', kind: 'by', end: '2025-06-30' }, 'by 30 June 2025', 'the text states the day itself'],
    [
      { raw: 'H1 2025', kind: 'by', end: '2025-06-30', precision: 'half-year' },
      'by 30 June 2025',
      'a half-year alone means its last day',
    ],
  ] as const)('%j is read as %s', (deadline, words, rule) => {
    expect(schedule.asRead(deadline)).toBe(words);
    expect(schedule.readingRule(deadline)).toBe(rule);
  });
});
