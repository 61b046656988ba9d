import { expect, test } from 'vitest';
import { record } from '../../../../src/words/en/record.ts';

test('a task, a measure and a group are named by their place', () => {
  expect(record.name({ kind: 'task', id: 'nq03-112' })).toBe('Task 112');
  expect(record.name({ kind: 'measure', id: 'dh14-1b-5' })).toBe('Measure 1b-5');
  expect(record.group('dh14-g1b')).toBe('Group 1b');
});

test('lines are one or a span', () => {
  expect(record.lines([7, 7])).toBe('line 7');
  expect(record.lines([1167, 1172])).toBe('lines 1167 to 1172');
});
