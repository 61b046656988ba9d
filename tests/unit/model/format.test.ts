import { describe, expect, test } from 'vitest';
import { formatIn } from '../../../src/model/format.ts';

const english = formatIn('en');
const vietnamese = formatIn('vi');

describe('days', () => {
  test.each([
    ['2025-06-30', '30 June 2025', '30/6/2025'],
    ['2025-01-09', '9 January 2025', '09/01/2025'],
    ['2026-12-01', '1 December 2026', '01/12/2026'],
  ])('%s is written %s, in Vietnamese %s', (day, words, figures) => {
    expect(english.day(day)).toBe(words);
    expect(vietnamese.day(day)).toBe(figures);
  });

  test.each([
    ['2025', '2025', '2025'],
    ['2025-06', 'June 2025', 'tháng 6/2025'],
    ['2025-06-30', '30 June 2025', '30/6/2025'],
  ])('the period %s is written %s, in Vietnamese %s', (period, words, figures) => {
    expect(english.period(period)).toBe(words);
    expect(vietnamese.period(period)).toBe(figures);
  });

  test('a day of any year, and days in a row', () => {
    expect(english.monthDay('06-15')).toBe('15 June');
    expect(vietnamese.monthDay('02-01')).toBe('01/02');
    expect(english.days(['2026-06-15', '2025-12-01'])).toBe('15 June 2026 and 1 December 2025');
  });
});

describe('numbers', () => {
  test('keep their decimals and set thousands apart', () => {
    expect(english.number(0.7)).toBe('0.7');
    expect(english.number(16000)).toBe('16,000');
    expect(vietnamese.number(16000.7)).toBe('16.000,7');
  });

  test('below nothing have a true minus, and shares a space that does not break', () => {
    expect(english.signed(-4)).toBe('−4');
    expect([english.share(0.444), formatIn('vi').share(0.444)]).toEqual(['44\u00a0%', '44%']);
  });
});

test.each([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A and B', 'A và B'],
  [['A', 'B', 'C'], 'A, B and C', 'A, B và C'],
])('%j is listed as "%s", in Vietnamese as "%s"', (items, words, own) => {
  expect(english.list(items)).toBe(words);
  expect(vietnamese.list(items)).toBe(own);
});
