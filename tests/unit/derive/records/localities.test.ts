import { expect, test } from 'vitest';
import type { AgencyLoad } from '../../../../src/derive/records/catalogue.ts';
import { findLocalities } from '../../../../src/derive/records/localities.ts';
import type { Agency } from '../../../../src/model/agency.ts';
import type { Task } from '../../../../src/model/task.ts';

const agency = (id: string, own: Partial<Agency> = {}): Agency => ({
  ...{ id, name: id, nameVi: null, abbreviation: null, kind: 'collective', otherNames: [], succeededBy: [] },
  ...own,
});
const tasks = (...ids: string[]) => ids.map((id) => ({ id }) as Task);
const loads: Record<string, Partial<AgencyLoad>> = {
  every: { leads: tasks('t1'), coordinates: tasks('t2', 't3') },
  most: { leads: tasks('t1', 't4') },
  chosen: { coordinates: tasks('t3', 't4', 't5') },
  hue: { coordinates: tasks('t6') },
};
const loadOf = (id: string): AgencyLoad => ({ leads: [], coordinates: [], monitors: [], ...loads[id] });
const all = [
  agency('every', { localities: 'all' }),
  agency('most', { localities: 'all' }),
  agency('unused', { localities: 'all' }),
  agency('chosen', { localities: 'some' }),
  agency('ministries'),
  agency('hue', { kind: 'locality' }),
];

test('sets that mean all localities and sets that mean some stand apart, those that lead most first', () => {
  const found = findLocalities({ agencies: all, loadOf });
  expect(found?.scopes.map(({ scope, sets }) => [scope, ...sets.map(({ agency: { id } }) => id)])).toEqual([
    ['all', 'most', 'every'],
    ['some', 'chosen'],
  ]);
  expect(found?.named.map(({ agency: { id } }) => id)).toEqual(['hue']);
});

test('a task counts once, as led where one set leads it', () => {
  expect(findLocalities({ agencies: all, loadOf })).toMatchObject({ led: 2, coordinated: 3 });
});

test('where no set takes in localities, there is nothing to say', () => {
  expect(
    findLocalities({ agencies: [agency('ministries'), agency('hue', { kind: 'locality' })], loadOf }),
  ).toBeUndefined();
});
