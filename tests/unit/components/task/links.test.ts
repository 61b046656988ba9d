import { describe, expect, test } from 'vitest';
import {
  sampleDocument,
  sampleGroup,
  sampleState,
  sampleTask,
  sampleTheme,
} from '../../../../src/components/samples.ts';
import { stateFilter, taskCrumbs, taskFilters, taskLink } from '../../../../src/components/task/links.ts';
import { localsIn } from '../../../../src/site/languages.ts';

const locals = localsIn('en');
const trail = [sampleGroup(), sampleGroup({ id: 'nq03-g1b', parent: 'nq03-g1', number: 'b' })];
const catalogue = {
  getDocument: () => sampleDocument(),
  groupTrailOf: (id: string) => (id === 'nq03-g1b' ? trail : []),
  themesOf: (id: string) => (id === 'nq03-1' ? [sampleTheme(), sampleTheme({ id: 'schools' })] : []),
};
const inner = sampleTask({ group: 'nq03-g1b' });
const loose = sampleTask({ id: 'nq03-3dd', kind: 'measure', group: null, leads: [] });

describe('the breadcrumbs of a record', () => {
  test('lead from the list through the document and each group to the task, which is no link', () => {
    expect(taskCrumbs(inner, catalogue, locals)).toEqual([
      { text: 'Tasks', href: '/tasks/' },
      { text: 'Resolution 03/NQ-CP', href: '/documents/nq03/' },
      { text: 'Group 1', href: '/groups/nq03-g1/' },
      { text: 'Group 1b', href: '/groups/nq03-g1b/' },
      { text: 'Task 1' },
    ]);
  });

  test('of a measure lead through the list of measures; without a group there is none', () => {
    expect(taskCrumbs(loose, catalogue, locals).slice(2)).toEqual([
      { text: 'Measures', href: '/documents/nq03/measures/' },
      { text: 'Measure 3dd' },
    ]);
  });
});

test('a task is found under its kind, document, groups, leads and themes, by their ids', () => {
  expect(taskFilters(inner, catalogue)).toEqual({
    ...{ id: ['nq03-1'], kind: ['task'], document: ['nq03'], group: ['nq03-g1', 'nq03-g1b'] },
    ...{ lead: ['mof'], theme: ['health', 'schools'] },
  });
  expect(taskFilters(loose, catalogue)).toEqual({
    ...{ id: ['nq03-3dd'], kind: ['measure'], document: ['nq03'], group: [], lead: [], theme: [] },
  });
});

test('a neighbour is named, and its words are cut; beside the last there is none', () => {
  const long = sampleTask({ description: 'Draft the decree on data of '.repeat(9) });
  const link = taskLink(long, locals);
  expect(link).toMatchObject({ href: '/tasks/nq03-1/', title: 'Task 1', lang: undefined });
  expect(link?.text.length).toBeLessThanOrEqual(62);
  expect(taskLink(long, localsIn('en', { languageOf: () => 'vi' }))?.lang).toBe('vi');
  expect(taskLink(undefined, locals)).toBeUndefined();
});

test('search results say when a task is due in the words of the page', () => {
  const state = sampleState();
  const inVietnamese = localsIn('vi', { languageOf: () => 'en' });
  expect(stateFilter(state, locals).state?.[0]).toMatch(/^by 2025-06-30\|June 2025\|\|/u);
  expect(stateFilter(state, inVietnamese).state?.[0]).toMatch(/^by 2025-06-30\|Đến hết ngày 30\/6\/2025\|\|/u);
});
