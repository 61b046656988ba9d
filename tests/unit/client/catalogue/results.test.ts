import { expect, test } from 'vitest';
import { buildEngine } from '../../../../src/client/catalogue/engine.ts';
import { resultsFor } from '../../../../src/client/catalogue/results.ts';
import { stateFromSearch } from '../../../../src/client/catalogue/state.ts';
import { chosenOf, entries, file, idsOf } from './sample.ts';

const engine = buildEngine(entries, file.synonyms);

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

test('what is found leaves the choices of the reader out, but not the limits of the page', () => {
  const state = stateFromSearch('?q=digital&kind=measure', ['kind']);
  expect(idsOf(resultsFor(engine, state, chosenOf({})).found.entries)).toHaveLength(2);
  expect(idsOf(resultsFor(engine, state, chosenOf({ kind: ['task'] })).found.entries)).toEqual(['aa-1']);
});
