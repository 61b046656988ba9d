import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, fits } from '../../../../src/client/catalogue/facets.ts';
import { chosenOf, entries, idsOf, namesOfObjects } from './sample.ts';

describe('an entry fits', () => {
  test.each<[Record<string, string[]>, string[]]>([
    [{}, ['aa-1', 'aa-2', 'aa-3', 'aa-1a', 'aa-1b-1']],
    [{ kind: ['task'] }, ['aa-1', 'aa-2', 'aa-3']],
    [{ lead: ['mic'] }, ['aa-1', 'aa-2']],
    [{ lead: ['mic', 'mps'] }, ['aa-1', 'aa-2', 'aa-3']],
    [{ lead: ['mps'], kind: ['task'] }, ['aa-2', 'aa-3']],
    [{ lead: ['mps'], kind: ['measure'] }, []],
    [{ lead: ['nobody'] }, []],
    [{ unknown: ['x'] }, []],
    ...namesOfObjects.map((name): [Record<string, string[]>, string[]] => [Object.fromEntries([[name, ['x']]]), []]),
    ...namesOfObjects.map((name): [Record<string, string[]>, string[]] => [{ lead: [name] }, []]),
  ])('%o', (chosen, expected) => {
    expect(idsOf(entries.filter((entry) => fits(entry, chosenOf(chosen))))).toEqual(expected);
  });
});

test('the counts of a facet leave its own choice out, and heed the others', () => {
  expect(Object.fromEntries(countsOf('lead', entries, chosenOf({ lead: ['mic'] })))).toEqual({ mic: 2, mps: 2 });
  expect(Object.fromEntries(countsOf('kind', entries, chosenOf({ lead: ['mic'] })))).toEqual({ task: 2 });
});

test('a count is what choosing that value alone shows', () => {
  const choices = fc.record({
    kind: fc.subarray(['task', 'measure']),
    lead: fc.subarray(['mic', 'mps']),
    group: fc.subarray(['aa-g1', 'aa-g1b']),
  });
  fc.assert(
    fc.property(choices, fc.constantFrom('kind', 'lead', 'group'), (all, name) => {
      const chosen = chosenOf(Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)));
      for (const [value, count] of countsOf(name, entries, chosen)) {
        expect(entries.filter((entry) => fits(entry, new Map([...chosen, [name, [value]]])))).toHaveLength(count);
      }
    }),
  );
});
