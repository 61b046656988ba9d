import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/derive/records/catalogue.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const catalogue = buildCatalogue(smallRecords, '2026-11-22');
const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);

test('the catalogue is frozen', () => {
  expect(Object.isFrozen(catalogue)).toBe(true);
});

test('the catalogue refuses records with a broken link', () => {
  expect(() => buildCatalogue({ ...smallRecords, groups: [] }, '2026-11-22')).toThrow('which does not exist');
});

describe('a record is got by its id', () => {
  test.each([
    ['task', () => catalogue.getTask('plan-1').number, '1'],
    ['measure', () => catalogue.getTask('plan-1a').kind, 'measure'],
    ['agency', () => catalogue.getAgency('office').name, 'Government Office'],
    ['group', () => catalogue.getGroup('plan-g2').title, 'Money'],
    ['indicator', () => catalogue.getIndicator('plan-i1-1').parent, 'plan-i1'],
    ['document', () => catalogue.getDocument('report').grammar, 'article'],
  ])('as a %s', (_kind, get, expected) => {
    expect(get()).toBe(expected);
  });

  test('or an error names it', () => {
    expect(() => catalogue.getTask('plan-99')).toThrow('There is no task "plan-99" in the catalogue.');
    expect(() => catalogue.contentsOf('nope')).toThrow('There is no document "nope" in the catalogue.');
  });
});

test('a document holds its own records', () => {
  const { tasks, measures, indicators, groups, coverage } = catalogue.contentsOf('plan');
  expect(ids(tasks)).toEqual(['plan-1', 'plan-2', 'plan-3', 'plan-4']);
  expect(ids(measures)).toEqual(['plan-1a', 'plan-1b', 'plan-1c', 'plan-1d', 'plan-1e', 'plan-1f', 'plan-2a']);
  expect(ids(indicators)).toEqual(['plan-i1', 'plan-i1-1', 'plan-i2']);
  expect(ids(groups)).toEqual(['plan-g1', 'plan-g2']);
  expect(coverage).toEqual({ lines: 34, blank: 0, claimed: 34, ignored: 0 });
});

test('a group holds its tasks and measures, and knows its way up', () => {
  const { tasks, measures, children } = catalogue.groupContentsOf('plan-g2');
  expect([ids(tasks), ids(measures), ids(children)]).toEqual([['plan-3', 'plan-4'], ['plan-2a'], []]);
  expect(ids(catalogue.groupTrailOf('plan-g2'))).toEqual(['plan-g2']);
});

test('an agency knows what it leads, coordinates and monitors', () => {
  const { leads, coordinates, monitors } = catalogue.loadOf('health');
  expect([ids(leads), ids(coordinates), ids(monitors)]).toEqual([['plan-2'], [], ['plan-i2']]);
  expect(catalogue.loadOf('police')).toMatchObject({ leads: [], coordinates: [], monitors: [] });
});

test('neighbours stand in the same list of the same document', () => {
  const around = (id: string) => {
    const { previous, next } = catalogue.taskNeighbours(id);
    return [previous?.id, next?.id];
  };
  expect(around('plan-1')).toEqual([undefined, 'plan-2']);
  expect(around('plan-4')).toEqual(['plan-3', undefined]);
  expect(around('plan-1a')).toEqual([undefined, 'plan-1b']);
  expect(around('report-2')).toEqual(['report-1', undefined]);
  expect(catalogue.indicatorNeighbours('plan-i1-1')).toMatchObject({
    previous: { id: 'plan-i1' },
    next: { id: 'plan-i2' },
  });
});

test('an indicator knows its parts, and its twin at another horizon', () => {
  expect(ids(catalogue.partsOf('plan-i1'))).toEqual(['plan-i1-1']);
  expect(catalogue.twinsOf('plan-i1')).toEqual([]);
  const twin = smallRecords.indicators.slice(0, 1).map((indicator) => ({ ...indicator, id: 'plan-i9', horizon: 2045 }));
  const twins = buildCatalogue({ ...smallRecords, indicators: [...smallRecords.indicators, ...twin] }, '2026-11-22');
  expect(ids(twins.twinsOf('plan-i1'))).toEqual(['plan-i9']);
  expect(ids(twins.twinsOf('plan-i9'))).toEqual(['plan-i1']);
});

test('a record has the diagnostics on its own lines', () => {
  const rules = (id: string) => catalogue.diagnosticsOf(catalogue.getTask(id)).map((entry) => entry.rule);
  expect(rules('plan-1e')).toEqual(['deadline-in-words']);
  expect(rules('plan-1')).toEqual([]);
});
