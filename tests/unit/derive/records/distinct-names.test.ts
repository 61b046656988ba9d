import { expect, test } from 'vitest';
import { distinctNames } from '../../../../src/derive/records/distinct-names.ts';

test('the first keeps its name, and later ones of the same name have their id behind it', () => {
  const names = distinctNames([
    { id: 'nq03', name: 'Resolution 03/NQ-CP' },
    { id: 'nq03vi', name: 'Resolution 03/NQ-CP' },
    { id: 'city', name: 'City plan' },
  ]);
  expect([...names.values()]).toEqual(['Resolution 03/NQ-CP', 'Resolution 03/NQ-CP (nq03vi)', 'City plan']);
});

test('a name that was made so is not given to another', () => {
  const names = distinctNames(
    ['Plan', 'Plan (b)', 'Plan'].map((name, place) => ({ id: ['a', 'c', 'b'][place] ?? '', name })),
  );
  expect(new Set(names.values()).size).toBe(names.size);
});
