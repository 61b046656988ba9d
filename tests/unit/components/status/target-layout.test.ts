import { expect, test } from 'vitest';
import { layoutTarget } from '../../../../src/components/status/target-layout.ts';
import { seriesOf } from '../../../../src/derive/status/observed.ts';
import type { Observation } from '../../../../src/model/observation.ts';
import { source } from '../../../fixtures/monitoring.ts';

const observe = (period: string, value: number): Observation => ({
  ...{ id: `nq03-i31/${period}`, indicator: 'nq03-i31', period, value, unit: '%', approximate: false },
  ...{ statement: 'It is so.', baseline: false, source: source('A'), method: `By ${period} and ${value}` },
});
const labelsOf = (values: readonly Observation[]) =>
  layoutTarget(
    seriesOf(values),
    [{ op: '>=', value: 70 }],
    2030,
    '2026-11-22',
    'wide',
    ({ period, value }) => `${value} ${period}`,
  )
    .series.flat()
    .flatMap(({ label, observation }) => (label ? [{ ...label, value: observation.value }] : []));

test('values apart have a label each', () =>
  expect(labelsOf([observe('2025-06', 20), observe('2025-10', 60)]).map(({ value }) => value)).toEqual([20, 60]));

test('values that crowd have labels as long as there is room, and no label lies over another', () => {
  const crowd = [28, 30, 32, 33, 34, 35].map((value, index) => observe(`2025-0${index + 4}`, value));
  const labels = labelsOf(crowd);
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.length).toBeLessThan(crowd.length);
  for (const one of labels)
    for (const other of labels) if (one !== other) expect([one.x, one.y]).not.toEqual([other.x, other.y]);
});
