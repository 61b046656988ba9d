import { describe, expect, test } from 'vitest';
import {
  capitalize,
  formatCount,
  formatDay,
  formatDeadline,
  formatDeadlineRule,
  formatGroup,
  formatKind,
  formatLines,
  formatList,
  formatNumber,
  formatRecord,
  formatTarget,
  formatWord,
  formatWordCount,
  shorten,
} from '../../../src/site/format.ts';

describe('days', () => {
  test.each([
    ['2025-06-30', '30 June 2025'],
    ['2025-01-09', '9 January 2025'],
    ['2026-12-01', '1 December 2026'],
  ])('%s is written %s', (day, words) => expect(formatDay(day)).toBe(words));
});

describe('numbers and lists', () => {
  test('a noun follows its count', () => {
    expect(formatCount(1, 'task')).toBe('1 task');
    expect(formatCount(0, 'task')).toBe('0 tasks');
    expect(formatCount(1357, 'line')).toBe('1,357 lines');
    expect(formatCount(2, 'agency', 'agencies')).toBe('2 agencies');
  });

  test('numbers keep their decimals and set thousands apart', () => {
    expect(formatNumber(0.7)).toBe('0.7');
    expect(formatNumber(16000)).toBe('16,000');
  });

  test('small numbers are words', () => {
    expect(capitalize(formatWord(5))).toBe('Five');
    expect(formatWord(11)).toBe('11');
    expect(formatWordCount(1, 'document')).toBe('one document');
    expect(formatWordCount(5, 'document')).toBe('five documents');
  });

  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j is listed as "%s"', (items, words) => expect(formatList(items)).toBe(words));

  test('lines are one or a span', () => {
    expect(formatLines([7, 7])).toBe('line 7');
    expect(formatLines([1167, 1172])).toBe('lines 1167 to 1172');
  });
});

describe('cuts', () => {
  test('a short text stays whole', () =>
    expect(shorten('Develop the List of Strategic Technologies.')).toBe('Develop the List of Strategic Technologies.'));
  test('a long text is cut at the end of a word, before a no-break space and dots', () =>
    expect(shorten('one two, three', 10)).toBe('one two\u00a0…'));
  test('a word that ends at the limit is kept', () => expect(shorten('one two three', 7)).toBe('one two\u00a0…'));
  test('a text without spaces is cut at the limit', () => expect(shorten('abcdefghij', 4)).toBe('abcd\u00a0…'));
  test('line breaks become spaces', () => expect(shorten('one\ntwo')).toBe('one two'));
});

describe('names of records', () => {
  test('a task, a measure and a group are named by their place', () => {
    expect(formatRecord({ kind: 'task', id: 'nq03-112' })).toBe('Task 112');
    expect(formatRecord({ kind: 'measure', id: 'dh14-1b-5' })).toBe('Measure 1b-5');
    expect(formatGroup('dh14-g1b')).toBe('Group 1b');
    expect(formatKind('government-agency')).toBe('Government agency');
  });
});

describe('deadlines and targets', () => {
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
      'a span means its first to its last day',
    ],
    [
      { raw: '2025 and subsequent years', kind: 'from', start: '2025-01-01' },
      'from 1 January 2025, with no end stated',
      'the first year named is the start',
    ],
    [{ raw: 'Annually', kind: 'annual' }, 'every year', 'due again each year'],
    [{ raw: 'Ongoing', kind: 'ongoing' }, 'ongoing, with no end stated', 'no end is stated'],
    [{ raw: '', kind: 'unstated' }, 'no time is stated', 'nothing was read'],
    [{ raw: 'Theo tiến độ', kind: 'unstated', unread: true }, 'no day is read from these words', 'nothing was read'],
    [{ raw: '30.6.2025', kind: 'by', end: '2025-06-30' }, 'by 30 June 2025', 'the text states the day itself'],
    [
      { raw: 'H1 2025', kind: 'by', end: '2025-06-30', precision: 'half-year' },
      'by 30 June 2025',
      'a half-year alone means its last day',
    ],
  ] as const)('%j is read as %s', (deadline, words, rule) => {
    expect(formatDeadline(deadline)).toBe(words);
    expect(formatDeadlineRule(deadline)).toBe(rule);
  });

  test.each([
    [{ op: '>=', value: 70 }, '%', 'at least 70 %'],
    [{ op: '<=', value: 3, scope: 'Southeast Asia' }, '', 'at most 3 (Southeast Asia)'],
    [{ op: '=', value: 20, upper: 50, unit: '%' }, '%', '20 to 50 %'],
    [{ op: '>', value: 0.7 }, '', 'more than 0.7'],
  ] as const)('%j in %s is read as %s', (target, unit, words) => expect(formatTarget(target, unit)).toBe(words));
});
