import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CatalogueState,
  isAsked,
  limitsFromSearch,
  othersIn,
  parametersOf,
  searchFromState,
  sortFor,
  sorts,
  stateFromSearch,
  withControls,
  without,
} from '../../../../src/client/catalogue/state.ts';

import { chosenOf, namesOfObjects } from './sample.ts';

const names = ['kind', 'lead', 'year'];

test.each([
  ['', ''],
  ['?q=digital+signature', '?q=digital+signature'],
  ['?lead=mic&lead=most&q=26', '?q=26&lead=mic&lead=most'],
  ['?lead=mic&lead=mic&lead=', '?lead=mic'],
  ['?q=+++', ''],
  ['?unknown=1&year=2025', '?year=2025'],
  ['?sort=number', ''],
  ['?q=a&sort=number', '?q=a&sort=number'],
  ['?q=a&sort=relevance', '?q=a'],
  ['?sort=relevance', ''],
  ['?sort=deadline', '?sort=deadline'],
  ['?sort=nonsense', ''],
])('the address "%s" is kept as "%s"', (search, kept) => {
  expect(searchFromState(stateFromSearch(search, names))).toBe(kept);
});

test('every state survives the address', () => {
  const value = fc.string({ minLength: 1 });
  const states = fc
    .record({
      query: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      chosen: fc.record({ kind: fc.uniqueArray(value), lead: fc.uniqueArray(value), year: fc.uniqueArray(value) }),
      sort: fc.constantFrom(...sorts),
    })
    .map(({ query, chosen, sort }): CatalogueState => {
      const set = Object.entries(chosen).filter(([, values]) => values.length > 0);
      return { query, chosen: new Map(set), sort: sortFor(query, sort) };
    });
  fc.assert(
    fc.property(states, (state) => {
      expect(stateFromSearch(searchFromState(state), names)).toEqual(state);
    }),
  );
});

test('a frame keeps its limits beside what is asked', () => {
  const limits = limitsFromSearch('?only-lead=mic&q=a&only-year=2025&only-year=2026');
  expect(limits).toEqual(chosenOf({ lead: ['mic'], year: ['2025', '2026'] }));
  const state = stateFromSearch('?q=a', names);
  expect(searchFromState(state, parametersOf(limits))).toBe('?only-lead=mic&only-year=2025&only-year=2026&q=a');
});

test('two catalogues keep apart in one address', () => {
  const first = stateFromSearch('?2-q=b&2-lead=mps&q=a&lead=mic', names);
  const second = stateFromSearch('?2-q=b&2-lead=mps&q=a&lead=mic', names, '2-');
  expect(first).toEqual({ query: 'a', chosen: chosenOf({ lead: ['mic'] }), sort: 'relevance' });
  expect(second).toEqual({ query: 'b', chosen: chosenOf({ lead: ['mps'] }), sort: 'relevance' });
  expect(searchFromState(first, othersIn('?2-q=b&q=old&year=2025', names))).toBe('?2-q=b&q=a&lead=mic');
  expect(searchFromState(second, othersIn('?2-q=old&q=a', names, '2-'), '2-')).toBe('?q=a&2-q=b&2-lead=mps');
});

test('a value goes alone, or its facet whole', () => {
  const state = stateFromSearch('?lead=mic&lead=most&year=2025', names);
  expect(without(state, 'lead', 'mic').chosen).toEqual(chosenOf({ lead: ['most'], year: ['2025'] }));
  expect(without(state, 'lead').chosen).toEqual(chosenOf({ year: ['2025'] }));
  expect(without(state, 'year', '2025').chosen).toEqual(chosenOf({ lead: ['mic', 'most'] }));
  expect(without(state, 'kind', 'task').chosen).toEqual(state.chosen);
});

test.each([
  ['', false],
  ['?q=a', true],
  ['?year=2025', true],
  ['?sort=deadline', true],
  ['?sort=number', false],
])('whether "%s" asks anything: %s', (search, asked) => {
  expect(isAsked(stateFromSearch(search, names))).toBe(asked);
});

test.each(namesOfObjects)('the name %s in an address is a name like others', (name) => {
  expect(stateFromSearch(`?${name}=x&lead=${name}`, names).chosen).toEqual(chosenOf({ lead: [name] }));
  expect(stateFromSearch('?q=a', [name]).chosen).toEqual(new Map());
  const limits = limitsFromSearch(`?only-${name}=x`);
  expect([...limits]).toEqual([[name, ['x']]]);
  expect(parametersOf(limits)).toEqual([[`only-${name}`, 'x']]);
  expect([...without(stateFromSearch('?lead=mic', names), name).chosen]).toEqual([['lead', ['mic']]]);
});

test.each([
  ['?q=chip&lead=mps&sort=deadline', '?lead=mps', '?q=chip&lead=mps&sort=deadline'],
  ['?q=chip&sort=number', '?year=2025', '?q=chip&year=2025&sort=number'],
  ['?lead=mic', '?lead=most&lead=mic&sort=past', '?lead=mic&lead=most&sort=past'],
  ['?q=chip', '?q=chips', '?q=chips'],
  ['', '?q=chip', '?q=chip'],
])('to the address "%s" the controls "%s" add what makes "%s"', (address, controls, both) => {
  const [asked, early] = [stateFromSearch(address, names), stateFromSearch(controls, names)];
  expect(searchFromState(withControls(asked, early))).toBe(both);
});
