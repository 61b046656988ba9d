import { expect, test } from 'vitest';
import { countFacets } from '../../../src/derive/facets.ts';
import { buildCatalogue } from '../../../src/derive/records/catalogue.ts';
import { smallRecords } from '../../fixtures/catalogue.ts';

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
