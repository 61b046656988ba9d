import { describe, expect, test } from 'vitest';
import {
  facets as allFacets,
  countFacets,
  type FacetName,
  facetNames,
  narrow,
  narrowedTo,
} from '../../../src/derive/facets.ts';
import { buildCatalogue } from '../../../src/derive/records/catalogue.ts';
import { type Schedule, scheduleOf, schedules } from '../../../src/derive/status/schedule.ts';
import type { Deadline } from '../../../src/model/deadline.ts';
import { instrument } from '../../../src/model/instrument.ts';
import { theme } from '../../../src/model/theme.ts';
import { smallRecords } from '../../fixtures/catalogue.ts';
import { taskWith } from '../../fixtures/monitoring.ts';

const stateOf = () => ({ schedule: 'not-due', evidence: 'none' }) as const;

test('a facet without options is not offered: no themes, no instruments', () => {
  const catalogue = buildCatalogue(smallRecords, '2026-11-22');
  const facets = countFacets(catalogue.tasks, { catalogue, types: [], stateOf });
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
    catalogue: { ...buildCatalogue(smallRecords, '2026-11-22'), tasks },
    types: [],
    stateOf: (id: string) => ({ schedule: scheduleOfTask(id), evidence: 'none' }) as const,
  };

  test.each(['year', 'schedule'])('is another option of the facet %s than none', (facet) => {
    const counted = countFacets(tasks, source).find(({ name }) => name === facet);
    expect(counted?.options.map(({ id, count }) => [id, count])).toEqual([
      ['unread', 1],
      ['unstated', 1],
    ]);
    expect(narrow(tasks, { [facet]: ['unstated'] }, source).map(({ id }) => id)).toEqual(['nq03-2']);
  });

  test.each([
    ['year', ['unread', 'unstated']],
    ['schedule', schedules],
  ])('%s counts a measure that states a time which was not read, and none that states no time', (facet, options) => {
    const measures = tasks.map((task) => ({ ...task, kind: 'measure' as const }));
    expect(narrow(measures, { [facet]: options }, source).map(({ id }) => id)).toEqual(['nq03-1']);
  });
});

const succession = {
  ...{ agency: 'finance', on: '2025-03-01' },
  source: { title: 'x', publisher: 'x', url: 'https://paper.example/', grade: 'A', seen: 'web page' } as const,
};
/** One agency was merged into another. */
const agencies = smallRecords.agencies.map((agency) =>
  agency.id === 'culture' ? { ...agency, succeededBy: [succession] } : agency,
);

describe('every facet has its options with counts', () => {
  const outputs: Readonly<Record<string, string>> = {
    'plan-1': 'Online forms',
    'plan-2': 'Decree of the Government; circulars',
    'plan-3': 'Decree',
  };
  const catalogue = buildCatalogue(
    {
      ...smallRecords,
      agencies,
      tasks: smallRecords.tasks.map((task) => ({
        ...task,
        outputText: outputs[task.id] ?? '',
        coordinating: task.id === 'plan-1' ? ['culture', 'finance'] : task.coordinating,
        ...(task.id === 'plan-4' ? { force: 'repealed' as const } : {}),
      })),
      themes: [theme.parse({ id: 'forms', name: 'Forms', nameVi: 'Biểu mẫu', about: 'Forms.', words: ['forms'] })],
      instruments: [
        instrument.parse({ id: 'rules', kind: 'law', name: 'The rules', names: ['the rules'] }),
        instrument.parse({ id: 'answers', kind: 'law', name: 'The answers', names: ['the answers'] }),
      ],
    },
    '2026-11-22',
  );
  const types = [
    { id: 'law', name: 'Law', words: ['law'] },
    { id: 'decree', name: 'Decree', words: ['decree'] },
    { id: 'circular', name: 'Circular', words: ['circular'] },
  ];
  const facets = new Map(
    countFacets(catalogue.tasks, {
      catalogue,
      types,
      stateOf: (id) => ({
        schedule: scheduleOf(catalogue.getTask(id).deadline, '2025-10-01'),
        evidence: id === 'plan-2' ? 'documented' : 'none',
        ...(id === 'plan-2' ? { nearness: 'part' as const } : {}),
      }),
    }).map(({ name, options }) => [name, options.map(({ id, count }) => `${id} ${count}`)]),
  );

  const expected: Readonly<Record<FacetName, readonly string[]>> = {
    kind: ['task 4', 'measure 9'],
    theme: ['forms 2'],
    lead: ['office 1', 'hue 1', 'culture 1', 'finance 1', 'health 1', 'son-la 1', 'relevant-ministries 1'],
    now: ['finance 2', 'office 1', 'hue 1', 'health 1', 'son-la 1', 'relevant-ministries 1'],
    year: ['2025 2', '2026 1', '2027 1', 'ongoing 1'],
    schedule: ['past-due 1', 'not-due 3', 'repealed 1'],
    evidence: ['none 3', 'documented 1'],
    nearness: ['part 1'],
    document: ['plan 11', 'report 2'],
    group: ['plan-g1 8', 'plan-g2 3'],
    coordinating: ['culture 1', 'finance 1'],
    // One record that names the answers is found as fast on their own page.
    instrument: ['rules 2'],
    output: ['decree 2', 'circular 1', 'other 1', 'unstated 1'],
  };

  test.each(facetNames)('%s', (name) => expect(facets.get(name)).toEqual(expected[name]));

  test('year and schedule count the same tasks and measures', () => {
    const sumOf = (name: FacetName) =>
      (facets.get(name) ?? []).reduce((sum, option) => sum + Number(option.split(' ').at(-1)), 0);
    expect(sumOf('year')).toBe(sumOf('schedule'));
  });

  test('and they stand in this order', () => expect([...facets.keys()]).toEqual(Object.keys(expected)));
});

test('who took over from an agency is named beside it, and finds it', () => {
  const catalogue = buildCatalogue({ ...smallRecords, agencies }, '2026-11-22');
  const [lead] = countFacets(catalogue.tasks, { catalogue, types: [], stateOf }).filter(({ name }) => name === 'lead');
  expect(lead?.options.filter(({ now }) => now !== '').map(({ name, now }) => `${name}, now ${now}`)).toEqual([
    'Ministry of Culture, Sports, and Tourism, now Ministry of Finance',
  ]);
  expect(lead?.options.find(({ id }) => id === 'culture')?.words).toContain('Bộ Tài chính');
});

test('facets whose names stand in rows each have a place of their own among them', () => {
  const places = facetNames.flatMap((name) => allFacets[name].placeInRows ?? []);
  expect(new Set(places).size).toBe(places.length);
  expect(places.length).toBeGreaterThan(0);
});

test('a link to the catalogue sets facets, one of them to several values too', () =>
  expect(
    narrowedTo('/tasks/', [
      ['lead', 'hue'],
      ['lead', 'son-la'],
      ['theme', 'forms'],
    ]),
  ).toBe('/tasks/?lead=hue&lead=son-la&theme=forms'));
