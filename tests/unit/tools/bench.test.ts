import { expect, test } from 'vitest';
import { formatFigure, formatTable, verdictOn } from '../../../tools/bench/table.ts';

const most = { limit: 2048, unit: 'bytes' } as const;
const least = { limit: 0.94, unit: 'share', least: true } as const;

test.each([
  [1500, 'bytes', '1.46 KB'],
  [12.4, 'ms', '12 ms'],
  [4.25, 'ms', '4.3 ms'],
  [0.953, 'share', '.953'],
  [1, 'share', '1.000'],
] as const)('writes %d as %s: %s', (value, unit, words) => {
  expect(formatFigure(value, unit)).toBe(words);
});

test.each([
  [2048, most, 'OK'],
  [3072, most, 'OVER by 1.00 KB'],
  [0.95, least, 'OK'],
  [0.9, least, 'UNDER by .040'],
  [7, undefined, ''],
] as const)('judges %d against %o: %s', (value, budget, verdict) => {
  expect(verdictOn({ value, ...(budget ? { budget } : {}) })).toBe(verdict);
});

test('sets figures under each other', () => {
  const table = formatTable([
    { what: 'page', value: 1024, unit: 'bytes', budget: most, note: '/tasks/' },
    { what: 'time', value: 120, unit: 'ms' },
  ]);
  expect(table.split('\n')).toEqual([
    'what               here   budget      others *',
    '--------------  -------  -------  --  --------',
    'page (/tasks/)  1.00 KB  2.00 KB  OK',
    'time             120 ms',
  ]);
});
