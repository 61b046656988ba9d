import { describe, expect, test } from 'vitest';
import { buildEngine } from '../../../../src/client/catalogue/engine.ts';
import { resultsFor } from '../../../../src/client/catalogue/results.ts';
import { stateFromSearch } from '../../../../src/client/catalogue/state.ts';
import { chosenOf, entries, file, idsOf } from './sample.ts';

const engine = await buildEngine(entries, file.synonyms);

test.each([
  ['', {}, ['aa-1', 'aa-2', 'aa-3', 'aa-1a', 'aa-1b-1']],
  ['?sort=deadline', {}, ['aa-3', 'aa-1', 'aa-2', 'aa-1a', 'aa-1b-1']],
  ['?lead=mps&sort=deadline', {}, ['aa-3', 'aa-2']],
  ['?q=digital&sort=number', {}, ['aa-1', 'aa-1a']],
  ['?q=digital', { kind: ['measure'] }, ['aa-1a']],
  ['?kind=task', { lead: ['mps'] }, ['aa-2', 'aa-3']],
])('"%s" within %o shows %o', (search, limits, expected) => {
  const state = stateFromSearch(search, ['kind', 'lead']);
  expect(idsOf(resultsFor(engine, state, chosenOf(limits)).shown)).toEqual(expected);
});

describe('in the order of deadlines', async () => {
  const dated = (id: string, when: string, schedule: string) => {
    const [sample] = entries;
    if (!sample) throw new Error('The sample is empty.');
    return { ...sample, id, dated: when, day: when.slice(-10), values: new Map([['schedule', [schedule]]]) };
  };
  const dates = [
    dated('from', 'from 2025-01-01', 'ongoing'),
    dated('none', '', 'unstated'),
    dated('next', 'by 2026-12-31', 'due-soon'),
    dated('span', 'window 2026-06-30', 'past-due'),
    dated('first', 'by 2025-06-30', 'past-due'),
    dated('later', 'by 2030-12-31', 'not-due'),
  ].map((entry, place) => ({ ...entry, place }));
  const some = await buildEngine(dates, []);
  const shown = (sort: string) => idsOf(resultsFor(some, stateFromSearch(`?sort=${sort}`, []), chosenOf({})).shown);

  test('what is open-ended follows what has an end', () =>
    expect(shown('deadline')).toEqual(['first', 'span', 'next', 'later', 'from', 'none']));

  test('what has passed the longest comes first, the rest by number', () =>
    expect(shown('past')).toEqual(['first', 'span', 'from', 'none', 'next', 'later']));
});

test('what is found leaves the choices of the reader out, but not the limits of the page', () => {
  const state = stateFromSearch('?q=digital&kind=measure', ['kind']);
  expect(idsOf(resultsFor(engine, state, chosenOf({})).found.entries)).toHaveLength(2);
  expect(idsOf(resultsFor(engine, state, chosenOf({ kind: ['task'] })).found.entries)).toEqual(['aa-1']);
});
