import { expect, test } from 'vitest';
import { lastDayOf, seriesOf } from '../../../../src/derive/status/observed.ts';
import type { Observation } from '../../../../src/model/observation.ts';
import { source } from '../../../fixtures/monitoring.ts';

const observe = (period: string, fields: Partial<Observation> = {}): Observation => ({
  id: `nq03-i10/${period}`,
  indicator: 'nq03-i10',
  period,
  value: 1,
  unit: '%',
  approximate: false,
  statement: 'It is 1 %.',
  baseline: false,
  source: source('A'),
  ...fields,
});

test.each([
  ['2025', '2025-12-31'],
  ['2028-02', '2028-02-29'],
  ['2027-02', '2027-02-28'],
  ['2025-06', '2025-06-30'],
  ['2025-06-15', '2025-06-15'],
])('%s ends on %s', (period, day) => expect(lastDayOf(period)).toBe(day));

test('values of two methods or units are never one series', () => {
  const values = [
    observe('2023', { method: 'A' }),
    observe('2024', { method: 'A' }),
    observe('2025', { method: 'B' }),
    observe('2026', { method: 'B', unit: 'rank' }),
  ];
  expect(seriesOf(values).map(({ observations }) => observations.map(({ period }) => period))).toEqual([
    ['2023', '2024'],
    ['2025'],
    ['2026'],
  ]);
});
