import { expect, test } from 'vitest';
import { groupBy } from '../../../../src/derive/records/indexes.ts';

test('an item stands under each of its keys once, in the order of the list', () => {
  const tasks = [
    { id: 'first', leads: ['moh', 'most'] },
    { id: 'second', leads: ['most', 'most'] },
    { id: 'third', leads: [] },
  ];
  const groups = groupBy(tasks, ({ leads }) => leads);
  expect([...groups].map(([lead, own]) => [lead, own.map(({ id }) => id)])).toEqual([
    ['moh', ['first']],
    ['most', ['first', 'second']],
  ]);
});
