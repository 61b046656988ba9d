import { expect, test } from 'vitest';
import { figuresAtOneTime, lastDayOf, latestFigures, seriesOf } from '../../../../src/derive/status/observed.ts';
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

test('values of two definitions are never one series, though one body gives both', () => {
  const values = [
    observe('2025-09', { method: 'A', definition: 'filed online' }),
    observe('2025-10', { method: 'A', definition: 'handled online' }),
  ];
  expect(seriesOf(values)).toHaveLength(2);
});

test('two figures for one time stand side by side, and one for it does not', () => {
  const filed = observe('2025-10', { method: 'A', value: 83 });
  const handled = observe('2025-10-26', { method: 'B', value: 40 });
  const alone = observe('2025-06', { method: 'B' });
  const again = observe('2025-06-30', { method: 'B' });
  const early = observe('2023', { method: 'A' });
  const earlyToo = observe('2023', { method: 'B' });
  expect(figuresAtOneTime([alone, again, filed, handled, early, earlyToo])).toEqual([
    [early, earlyToo],
    [filed, handled],
  ]);
});

test('the latest figures are all those of the latest time', () => {
  const [june, whole, december] = [observe('2025-06'), observe('2024'), observe('2025-12', { method: 'A' })];
  const rival = observe('2025-12-18', { method: 'B' });
  expect(latestFigures([])).toEqual([]);
  expect(latestFigures([june, whole])).toEqual([june]);
  expect(latestFigures([rival, june, december])).toEqual([rival, december]);
  expect(latestFigures([observe('2025'), december])).toHaveLength(1);
});
