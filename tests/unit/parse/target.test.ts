import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/model/target.ts';
import { languageWords } from '../../../src/parse/language.ts';
import { parseTarget } from '../../../src/parse/target.ts';

const { en, vi } = languageWords;
const of = (op: Target['op'], value: number, rest: Partial<Target> = {}): Target => ({ op, value, ...rest });

describe('a target cell of seed 001', () => {
  test.each<[line: number, cell: string, unit: string, target: Target[], oddities?: string[]]>([
    [
      187,
      '≤ 3 in Southeast Asia; ≤ 50 globally',
      'Rank',
      [of('<=', 3, { scope: 'Southeast Asia' }), of('<=', 50, { scope: 'globally' })],
    ],
    [197, '≤ 3 in Southeast Asia', 'Rank', [of('<=', 3, { scope: 'Southeast Asia' })]],
    [202, '≥ 5', 'Enterprises', [of('>=', 5)]],
    [207, '≥ 55', '%', [of('>=', 55)]],
    [212, '≥ 50', '%', [of('>=', 50)]],
    [217, '≥ 30', '% GDP', [of('>=', 30)]],
    [222, '', '', []],
    [227, '≥ 80', '%', [of('>=', 80)]],
    [232, '90', '%', [of('=', 90)]],
    [237, '100', '%', [of('=', 100)]],
    [247, '80', '%', [of('=', 80)]],
    [257, '70', '%', [of('=', 70)]],
    [262, '>=30', '%', [of('>=', 30)], ['ascii-sign']],
    [267, '50', '%', [of('=', 50)]],
    [292, '≥ 40', '%', [of('>=', 40)]],
    [297, '> 0,7', 'HDI', [of('>', 0.7)], ['decimal-comma']],
    [302, '2', '% GDP', [of('=', 2)]],
    [307, '> 60', '%', [of('>', 60)]],
    [
      312,
      '≥ ≥ 3% and increasing based on development needs',
      '% of total state budget expenditure',
      [of('>=', 3, { unit: '%' })],
      ['doubled-sign', 'unit-in-target', 'target-words-left'],
    ],
    [317, '12', 'Researchers per 10,000 people', [of('=', 12)]],
    [322, '40 - 50', 'Organizations', [of('=', 40, { upper: 50 })]],
    [327, '10', '%/year', [of('=', 10)]],
    [332, '16 - 18', '%/year', [of('=', 16, { upper: 18 })]],
    [337, '8 - 10', '%', [of('=', 8, { upper: 10 })]],
    [347, '100%', '%', [of('=', 100, { unit: '%' })], ['unit-in-target']],
    [352, '09', 'Undersea cable systems', [of('=', 9)], ['leading-zero']],
    [357, '≥ 350', 'Tbps', [of('>=', 350)]],
    [362, '99', '% of population', [of('=', 99)]],
    [367, '≥ 6', 'Cities, Provinces', [of('>=', 6)]],
    [372, '≥ 3', 'Organizations, Enterprises', [of('>=', 3)]],
    [387, '5', 'Data exchanges', [of('=', 5)]],
    [392, '≥ 03', 'National data centers', [of('>=', 3)], ['leading-zero']],
    [397, '≥ 95', '%', [of('>=', 95)]],
    [402, '≥ 70', '%', [of('>=', 70)]],
    [412, '≤ 10', 'Rank', [of('<=', 10)]],
    [417, '01', 'Institution', [of('=', 1)], ['leading-zero']],
    [437, '≤ 30', 'Rank', [of('<=', 30)]],
    [442, '1', 'Enterprises per 1,000 people', [of('=', 1)]],
    [447, '≥ 10', 'Enterprises', [of('>=', 10)]],
    [457, '20% - 50%', '%', [of('=', 20, { upper: 50, unit: '%' })], ['unit-in-target']],
    [
      172,
      'Achieve an advanced level in many key fields, ranking among the leading upper-middle-income countries',
      'Rank',
      [],
      ['target-in-words'],
    ],
    [177, 'Above the global average', 'Rank', [], ['target-in-words']],
    [182, 'Some fields reaching international standards', 'Rank', [], ['target-in-words']],
    [
      342,
      'Advanced, modern, ultra-large capacity, ultra-wide bandwidth on par with leading countries',
      '',
      [],
      ['target-in-words'],
    ],
  ])('line %i, "%s", is read', (_line, cell, unit, target, oddities = []) => {
    const reading = parseTarget(cell, unit, en);
    expect(reading.target).toEqual(target);
    expect(reading.oddities.map((oddity) => oddity.rule).sort()).toEqual([...oddities].sort());
  });
});

describe('another English target', () => {
  test.each<[cell: string, target: Target[], oddities?: string[]]>([
    ['at least 30', [of('>=', 30)]],
    ['No more than 5', [of('<=', 5)]],
    ['more than 60 in rural areas', [of('>', 60, { scope: 'rural areas' })]],
    ['10,000', [of('=', 10_000)]],
    ['≥ 1,234,567', [of('>=', 1_234_567)]],
    ['0.7', [of('=', 0.7)]],
    ['40-50', [of('=', 40, { upper: 50 })]],
    ['40 -50', [of('=', 40, { upper: 50 })], ['uneven-spacing']],
    ['≥ 5;', [of('>=', 5)]],
    ['-', []],
    ['≥ ≤ 5', [], ['target-unread']],
    ['1.2.3', [], ['target-unread']],
    ['12345678901234567890', [], ['target-unread']],
    ['≥', [], ['target-unread']],
    ['≥ 5 widgets per head', [of('>=', 5)], ['target-words-left']],
  ])('"%s" is read', (cell, target, oddities = []) => {
    const reading = parseTarget(cell, '', en);
    expect(reading.target).toEqual(target);
    expect(reading.oddities.map((oddity) => oddity.rule)).toEqual(oddities);
  });
});

describe('a Vietnamese target', () => {
  test.each<[cell: string, target: Target[]]>([
    ['≥ 80', [of('>=', 80)]],
    ['0,7', [of('=', 0.7)]],
    ['10.000', [of('=', 10_000)]],
    ['Tối thiểu 30', [of('>=', 30)]],
    ['Trên 60%', [of('>', 60, { unit: '%' })]],
    ['tối đa 3 trong khu vực', [of('<=', 3, { scope: 'khu vực' })]],
    ['40 - 50', [of('=', 40, { upper: 50 })]],
    ['Thuộc nhóm dẫn đầu', []],
  ])('"%s" is read', (cell, target) => {
    expect(parseTarget(cell, '', vi).target).toEqual(target);
  });
});

describe('a figure that is not certain has no value, and is told', () => {
  test.each([
    ...['≥ 8O', '8O', '80O%', '8 O', '2o', '≥ l0', 'l00', 'I0%', '≥ lO', 'at least 8O', '8.O', '5G in cities'],
    ...['30k', '30 k', '30K', '30 tr', '5 bn', '5m', '80a', '3x', '5/7', '5+', '80±5', '40 -', '40 - 5O'],
    ...['10.000', '1.234', '1,00,000', '10 000', '1.234.567', '≥ ≥', '3,5,7'],
  ])('"%s"', (cell) => {
    expect(parseTarget(cell, '', en)).toEqual({ target: [], oddities: [{ rule: 'target-unread', text: cell }] });
  });

  test.each(['1,234', '≥ 8O', '30 tr', '1,000,000'])('"%s" in Vietnamese', (cell) => {
    expect(parseTarget(cell, '', vi)).toEqual({ target: [], oddities: [{ rule: 'target-unread', text: cell }] });
  });

  test('beside one that is', () => {
    const { target, oddities } = parseTarget('≥ 8O; ≤ 50 globally', '', en);
    expect(target).toEqual([of('<=', 50, { scope: 'globally' })]);
    expect(oddities).toEqual([{ rule: 'target-unread', text: '≥ 8O' }]);
  });

  test.each(['80-70', '≥ 80 - 70', '80% - 70%', '50 to 40'])('"%s" is a range the wrong way round', (cell) => {
    expect(parseTarget(cell, '', en)).toEqual({ target: [], oddities: [{ rule: 'range-reversed', text: cell }] });
  });
});

test.each<[cell: string, target: Target[]]>([
  ['30 million', [of('=', 30_000_000)]],
  ['1.1 million', [of('=', 1_100_000)]],
  ['45 - 50 million', [of('=', 45_000_000, { upper: 50_000_000 })]],
  ['40 to 50', [of('=', 40, { upper: 50 })]],
  ['1,234.5', [of('=', 1234.5)]],
  ['0.125', [of('=', 0.125)]],
])('"%s" is read whole', (cell, target) => {
  expect(parseTarget(cell, '', en).target).toEqual(target);
});

test('a word behind a value is no scope, unless it is known as one', () => {
  const { target, oddities } = parseTarget('50 points', '', en);
  expect(target).toEqual([of('=', 50)]);
  expect(oddities).toEqual([{ rule: 'target-words-left', text: 'points' }]);
  expect(parseTarget('1,5 nghìn tỷ', '', vi).target).toEqual([of('=', 1.5e12)]);
});

// Each sign that could be read in two ways would double the work.
test('signs without a value are left in words at once', () => {
  expect(parseTarget(`${'>='.repeat(5_000)}x`, '', languageWords.en).target).toEqual([]);
});
