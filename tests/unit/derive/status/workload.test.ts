import { describe, expect, test } from 'vitest';
import type { TaskState } from '../../../../src/derive/status/state.ts';
import { totalOf } from '../../../../src/derive/status/status-counts.ts';
import { buildLoads, sharesByGroup, sharesByYear } from '../../../../src/derive/status/workload.ts';
import type { Agency } from '../../../../src/model/agency.ts';
import type { Group } from '../../../../src/model/group.ts';
import type { Task } from '../../../../src/model/task.ts';

const agency = (id: string, kind: Agency['kind'] = 'ministry'): Agency => ({
  ...{ id, name: id.toUpperCase(), nameVi: null, abbreviation: null, kind },
  ...{ otherNames: [], succeededBy: [] },
});
const source = { file: '1.txt', lines: [1, 1] as [number, number], sha256: '', locator: '' };
const group = (id: string, ordinal: number): Group => ({
  ...{ id, document: 'nq03', parent: null, number: String(ordinal), ordinal, title: id, source, otherHeadings: [] },
});

function state(leads: string[], year: number | undefined, inGroup: string | null = null): TaskState {
  const task: Task = {
    ...{ id: 'nq03-1', kind: 'task', document: 'nq03', group: inGroup, number: '1', ordinal: 1, description: 'x' },
    ...{ leads, coordinating: [], leadText: '', coordinatingText: '', outputText: '', source, flags: [] },
    deadline: year
      ? { raw: String(year), kind: 'by', end: `${year}-12-31`, precision: 'year' }
      : { raw: 'Ongoing', kind: 'ongoing' },
  };
  const schedule = year === undefined ? 'ongoing' : year < 2026 ? 'past-due' : 'due-soon';
  return { task, schedule, evidence: 'none', reports: [], onRecord: [] };
}

const agencies = [agency('a'), agency('b'), agency('c'), agency('all', 'collective'), agency('some', 'collective')];

describe('the loads of agencies', () => {
  const loads = buildLoads(
    [state(['a', 'b'], 2025), state(['b'], 2026), state(['all', 'some'], undefined), state(['b', 'some'], undefined)],
    agencies,
    'leads',
  );

  test('put the largest first and unnamed sets last, and leave out who has none', () => {
    expect(loads.map((load) => load.agency?.id)).toEqual(['b', 'a', undefined]);
  });

  test('count a task with several leads for each, and once for the unnamed sets together', () => {
    expect(loads.map(({ tally }) => totalOf(tally))).toEqual([3, 1, 2]);
    expect(loads[0]?.tally).toEqual({ recorded: 0, passed: 1, open: 1, undated: 1 });
  });
});

describe('the shares of an agency', () => {
  const states = [
    state(['a'], 2026, 'g2'),
    state(['a'], undefined),
    state(['a'], 2025, 'g1'),
    state(['a'], 2026, 'g2'),
  ];

  test('stand by year, those without an end last', () => {
    expect(sharesByYear(states).map(({ of, tally }) => [of, totalOf(tally)])).toEqual([
      [2025, 1],
      [2026, 2],
      [undefined, 1],
    ]);
  });

  test('stand by group in the order of the groups, those without one last', () => {
    const groups = [group('g1', 1), group('g2', 2)];
    expect(sharesByGroup(states, groups).map(({ of, tally }) => [of?.id, totalOf(tally)])).toEqual([
      ['g1', 1],
      ['g2', 2],
      [undefined, 1],
    ]);
  });
});
