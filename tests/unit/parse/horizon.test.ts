import { describe, expect, test } from 'vitest';
import { parseHorizon } from '../../../src/parse/indicator-rows.ts';

describe('the horizon of a heading', () => {
  test.each([
    ['By 2030', 2030],
    ['Đến năm 2045', 2045],
    ['Giai đoạn 2026 - 2030', 2030],
    ['II. 05 goals for 2030', 2030],
  ])('"%s" is its year', (title, year) => {
    expect(parseHorizon(title)).toBe(year);
  });

  test.each([
    'By 20x0',
    'By 203O',
    'By 2O30',
    'By 20 30',
    'By 2130',
    'By 1030',
    'By 203',
    'By 20300',
    'By 203О',
    'By 2030 and 2045',
    'Đến năm 20l0',
  ])('"%s" cannot be read', (title) => {
    expect(parseHorizon(title)).toBe('unread');
  });

  test.each(['General targets', 'Part 2', 'The 24th goal'])('"%s" names none', (title) => {
    expect(parseHorizon(title)).toBe('none');
  });
});
