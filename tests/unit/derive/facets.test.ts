import { describe, expect, test } from 'vitest';
import { countFacets, facets as facetTable, narrow } from '../../../src/derive/facets.ts';
import { buildCatalogue } from '../../../src/derive/records/catalogue.ts';
import { type Schedule, scheduleOf, schedules } from '../../../src/derive/status/schedule.ts';
import type { Deadline } from '../../../src/model/deadline.ts';
import { pageWords } from '../../../src/words/client/en.ts';
import { smallRecords } from '../../fixtures/catalogue.ts';
import { taskWith } from '../../fixtures/monitoring.ts';

const catalogue = buildCatalogue(smallRecords, '2026-11-22');
const stateOf = () => ({ schedule: 'not-due', evidence: 'none' }) as const;
const facets = countFacets(catalogue.tasks, { catalogue, types: [], stateOf });

test('a facet counts the tasks of each option', () => {
  const kinds = facets.find(({ name }) => name === 'kind')?.options.map(({ id, count }) => [id, count]);
  const count = (wanted: string) => catalogue.tasks.filter(({ kind }) => kind === wanted).length;
  expect(kinds).toEqual(['task', 'measure'].map((kind) => [kind, count(kind)]).filter(([, many]) => many !== 0));
});

test('a facet without options is not offered: no themes, no instruments', () => {
  const names = facets.map(({ name }) => name);
  expect(names).toContain('lead');
  expect(names).not.toContain('theme');
  expect(names).not.toContain('instrument');
  expect(facets.filter(({ options }) => options.length === 0)).toEqual([]);
});

describe('a time that is stated and was not read', () => {
  const deadlines: readonly Deadline[] = [
    { kind: 'unstated', raw: 'Theo tiến độ', unread: true },
    { kind: 'unstated', raw: '' },
  ];
  const tasks = deadlines.map((deadline, place) => taskWith({ id: `nq03-${place + 1}`, leads: [], deadline }));
  const scheduleOfTask = (id: string): Schedule => {
    const task = tasks.find((other) => other.id === id);
    return task ? scheduleOf(task.deadline, '2026-11-22') : 'not-due';
  };
  const source = {
    catalogue: { ...catalogue, tasks },
    types: [],
    stateOf: (id: string) => ({ schedule: scheduleOfTask(id), evidence: 'none' }) as const,
  };

  test.each(['year', 'schedule'])('is another option of the facet %s than none', (facet) => {
    const counted = countFacets(tasks, source).find(({ name }) => name === facet);
    expect(counted?.options.map(({ id, name, count }) => [id, name, count])).toEqual([
      ['unread', 'Time stated, not read', 1],
      ['unstated', 'No time stated', 1],
    ]);
    expect(narrow(tasks, { [facet]: ['unstated'] }, source).map(({ id }) => id)).toEqual(['nq03-2']);
  });

  test('a measure that states a time which was not read has a schedule; one that states none has not', () => {
    const measures = tasks.map((task) => ({ ...task, kind: 'measure' as const }));
    expect(narrow(measures, { schedule: schedules }, source).map(({ id }) => id)).toEqual(['nq03-1']);
  });
});

test('a schedule is called by one name in badges and facets', () => {
  const names = facetTable['schedule']?.optionsOf({ catalogue, types: [], stateOf }).map(({ id, name }) => [id, name]);
  expect(names?.slice(0, schedules.length)).toEqual(schedules.map((id) => [id, pageWords.names[id]]));
});
