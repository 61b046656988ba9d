import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/derive/records/catalogue.ts';
import { dateFactsOf, rowFactsOf } from '../../../../src/derive/status/task-facts.ts';
import { printedRecords, revised } from '../../../fixtures/amending.ts';

const { records } = revised(printedRecords());
const catalogue = buildCatalogue(records, '2026-11-22');
const added = catalogue.tasks.filter(({ id }) => rowFactsOf(catalogue.getTask(id), catalogue).addedBy !== undefined);

describe('the row of a task', () => {
  test('names its leads in the order stated', () => {
    const task = { ...catalogue.getTask('plan-1'), leads: ['health', 'office'] };
    const namesOf = (own: typeof task) => rowFactsOf(own, catalogue).leads.map(({ name }) => name);
    expect(namesOf(task)).toEqual(['Ministry of Health', 'Government Office']);
    expect(namesOf({ ...task, leads: ['office', 'health'] })[0]).toBe('Government Office');
  });

  test('says which later document added it, and of no other task that one did', () => {
    const { versionsOf } = catalogue;
    const adding = catalogue.tasks.filter(({ id }) => versionsOf(id)[0]?.by.some(({ type }) => type === 'adds'));
    expect(adding).toHaveLength(1);
    expect(added).toEqual(adding);
    const { shortName } = catalogue.getDocument('order');
    expect(added.map((task) => rowFactsOf(task, catalogue).addedBy?.shortName)).toEqual([shortName]);
  });
});

describe('the dates of a task', () => {
  const { shortName } = catalogue.getDocument('order');

  test.each([
    ['plan-1', 'set anew', { setBy: shortName, repeal: undefined }],
    ['plan-4', 'taken back', { setBy: undefined, repeal: { document: shortName, from: '2025-05-01' } }],
    ['plan-3', 'as printed, other words', { setBy: undefined, repeal: undefined, corrected: false }],
  ])('%s: %s', (id, _what, facts) => {
    expect(dateFactsOf(catalogue.getTask(id), catalogue)).toMatchObject(facts);
  });
});
