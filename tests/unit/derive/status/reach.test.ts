import { describe, expect, test } from 'vitest';
import { neverSearched, reachOf, searchResultOf } from '../../../../src/derive/status/reach.ts';
import { lookWith, reportWith, statesWith, taskWith } from '../../../fixtures/monitoring.ts';

const first = lookWith('2026-03-01', { until: '2026-01-31', next: '2026-09-01' });
const second = lookWith('2026-11-20', { until: '2026-05-31', next: '2027-05-31' });
const elsewhere = lookWith('2026-11-21', { document: 'city' });

describe('how far a document was looked through', () => {
  test.each([
    ['2026-02-28', undefined, undefined],
    ['2026-03-01', '2026-01-31', false],
    ['2026-09-01', '2026-01-31', false],
    ['2026-09-02', '2026-01-31', true],
    ['2026-11-20', '2026-05-31', false],
    ['2027-06-01', '2026-05-31', true],
  ])('is on %s until %s, overdue: %s', (asOf, until, overdue) => {
    const reach = reachOf([second, elsewhere, first], 'nq03', asOf);
    expect([reach?.until, reach?.overdue]).toEqual([until, overdue]);
  });
  test('is nothing where nobody has looked', () => expect(reachOf([elsewhere], 'nq03', '2027-01-01')).toBeUndefined());
});

test('each task has one result of the look', () => {
  const look = lookWith('2026-11-20', { inVain: ['nq03-1'], tooWeak: ['nq03-2'], notSearched: ['nq03-3'] });
  expect(['nq03-1', 'nq03-2', 'nq03-3', 'nq03-4'].map((id) => searchResultOf(look, id))).toEqual([
    'in-vain',
    'too-weak',
    'not-searched',
    undefined,
  ]);
  expect(searchResultOf(undefined, 'nq03-1')).toBeUndefined();
});

describe('the state of a task', () => {
  const look = lookWith('2026-11-20', { until: '2026-05-31', inVain: ['nq03-1'], notSearched: ['nq03-3'] });
  const stateOf = (id: string, fields = {}, reports = [] as ReturnType<typeof reportWith>[]) =>
    statesWith([taskWith({ id, ...fields })], reports, '2026-11-22', [look])[0];
  test('says until when it was looked for, and that nothing was found', () =>
    expect(stateOf('nq03-1')).toMatchObject({ searchedUntil: '2026-05-31', searchResult: 'in-vain' }));
  test('says no more of a search in vain once something is on record', () => {
    const state = stateOf('nq03-1', {}, [reportWith('2026-11-21')]);
    expect(state).toMatchObject({ evidence: 'related-outcome', searchedUntil: '2026-05-31' });
    expect(state).not.toHaveProperty('searchResult');
  });
  test('that was left out was looked for until no day', () => {
    expect(stateOf('nq03-3')).toMatchObject({ searchResult: 'not-searched' });
    expect(stateOf('nq03-3')).not.toHaveProperty('searchedUntil');
  });
  test('of a measure, or of a document that nobody has looked through, says nothing of it', () => {
    expect(stateOf('nq03-1a', { kind: 'measure' })).not.toHaveProperty('searchedUntil');
    expect(stateOf('city-1', { document: 'city' })).not.toHaveProperty('searchedUntil');
  });
});

test('a task was never searched for until a look has not left it out', () => {
  const tasks = [taskWith({ id: 'nq03-1' }), taskWith({ id: 'nq03-2' }), taskWith({ id: 'nq03-1a', kind: 'measure' })];
  const left = lookWith('2026-03-01', { notSearched: ['nq03-1'] });
  const never = (looks: Parameters<typeof neverSearched>[1], asOf = '2026-11-22') =>
    neverSearched(tasks, looks, asOf).map(({ id }) => id);
  expect(never([])).toEqual(['nq03-1', 'nq03-2']);
  expect(never([left], '2026-02-28')).toEqual(['nq03-1', 'nq03-2']);
  expect(never([left])).toEqual(['nq03-1']);
  expect(never([left, lookWith('2026-10-01')])).toEqual([]);
});
