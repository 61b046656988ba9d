import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../../src/derive/records/order.ts';
import type { Records } from '../../../../src/model/records.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);

test('documents with tasks come first, tasks before measures, sets of agencies last', () => {
  const { documents, tasks, agencies } = inOrder(smallRecords);
  expect(ids(documents)).toEqual(['plan', 'report']);
  expect(ids(tasks).slice(0, 5)).toEqual(['plan-1', 'plan-2', 'plan-3', 'plan-4', 'plan-1a']);
  expect(ids(tasks).slice(-2)).toEqual(['report-1', 'report-2']);
  expect(agencies.slice(-3).map((agency) => agency.kind)).toEqual(['collective', 'collective', 'collective']);
});

test('order comes from the place in the list, not from the id', () => {
  const last = smallRecords.tasks
    .filter((task) => task.id === 'plan-4')
    .map((task) => ({ ...task, id: 'plan-10', ordinal: 10 }));
  expect(ids(inOrder({ ...smallRecords, tasks: [...last, ...smallRecords.tasks] }).tasks).indexOf('plan-10')).toBe(4);
});

test('the order of reading makes no difference', () => {
  const sorted = inOrder(smallRecords);
  const shuffled = fc.record(
    Object.fromEntries(
      Object.entries(smallRecords).map(([kind, list]) => [
        kind,
        fc.shuffledSubarray([...list], { minLength: list.length }),
      ]),
    ),
  );
  fc.assert(
    fc.property(shuffled, (records) => {
      expect(inOrder(records as unknown as Records)).toEqual(sorted);
    }),
    { numRuns: 50 },
  );
});
