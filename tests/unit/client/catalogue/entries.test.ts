import { expect, test } from 'vitest';
import { chosenOf, entries } from './sample.ts';

test('ids that were taken together come apart again, in order', () => {
  expect(entries.map(({ id }) => id)).toEqual(['aa-1', 'aa-2', 'aa-3', 'aa-1a', 'aa-1b-1']);
  expect(entries.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
});

test('an entry has its number, kind, names, words and times', () => {
  expect(entries[1]).toMatchObject({
    number: '2',
    kind: 'task',
    leads: ['Ministry of Information', 'Ministry of Public Security'],
    deadline: 'Ongoing',
    dated: '',
    day: '',
  });
  expect(entries[0]).toMatchObject({ dated: 'by 2025-06-30', day: '2025-06-30' });
  expect(entries[1]?.leadWords).toContain('Bộ Công an BCA');
  expect(entries[4]).toMatchObject({ number: '1b-1', kind: 'measure', leads: [], deadline: '' });
});

test('an entry has a list of values for each facet, also where it has none', () => {
  const none = { now: [], theme: [], output: [], schedule: [], evidence: [] };
  expect(entries[3]?.values).toEqual(chosenOf({ kind: ['measure'], lead: [], group: ['aa-g1', 'aa-g1b'], ...none }));
});
