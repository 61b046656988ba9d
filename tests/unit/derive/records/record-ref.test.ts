import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../src/words/index.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';
import { catalogueWith } from '../../../fixtures/changes.ts';

const catalogue = catalogueWith();
const { called, calledWithin } = wordsIn('en').record;
const [group, task, measure, indicator, provision] = [
  smallRecords.groups[0],
  smallRecords.tasks.find(({ kind }) => kind === 'task'),
  smallRecords.tasks.find(({ id }) => id === 'plan-1b'),
  smallRecords.indicators[0],
  smallRecords.provisions.find(({ document }) => document === 'plan'),
];

describe('a record that is held', () => {
  test.each([
    [group?.id, 'group', `/groups/${group?.id}/`, group?.title, group?.source.lines],
    [task?.id, 'task', `/tasks/${task?.id}/`, task?.description, task?.source.lines],
    [measure?.id, 'measure', `/tasks/${measure?.id}/`, measure?.description, measure?.source.lines],
    [indicator?.id, 'indicator', `/indicators/${indicator?.id}/`, indicator?.name, indicator?.source.lines],
  ])('%s is a %s with page, words, lines and document', (id = '', kind, path, words, lines) => {
    const ref = catalogue.refOf({ id });
    expect(ref).toMatchObject({ id, kind, path, words, lines });
    expect(ref.document?.id).toBe('plan');
  });

  test('is called by its kind and number, with its document where that is needed', () => {
    const names = [group, task, measure, indicator].map((one) => called(catalogue.refOf({ id: one?.id ?? '' })));
    expect(names).toEqual(['Group 1', 'Task 1', 'Measure 1b', 'Indicator 1']);
    expect(calledWithin(catalogue.refOf({ id: 'plan-1' }))).toBe(
      `Task 1 of ${catalogue.getDocument('plan').shortName}`,
    );
  });

  test('a provision has no page but its place in the text', () => {
    const ref = catalogue.refOf({ id: provision?.id ?? '' });
    expect(ref).toMatchObject({ kind: provision?.kind, number: provision?.number, words: provision?.text });
    expect(ref.path).toBe(`/documents/plan/#${provision?.id.slice('plan-'.length)}`);
  });

  test('documents and agencies have a name of their own', () => {
    const document = catalogue.refOf({ id: 'plan' });
    expect(document).toMatchObject({ kind: 'document', path: '/documents/plan/', words: document.document?.title });
    expect(calledWithin(document)).toBe(document.document?.shortName);
    const agency = catalogue.refOf({ id: 'health', kind: 'agency' });
    expect(agency).toMatchObject({ kind: 'agency', path: '/agencies/health/', document: undefined, lines: undefined });
    expect(calledWithin(agency)).toBe(catalogue.getAgency('health').name);
  });

  test('a report or value leads to the record that it speaks of', () => {
    expect(catalogue.refOf({ id: 'plan-1/2025-06-24', kind: 'report' })).toEqual(catalogue.refOf({ id: 'plan-1' }));
    expect(catalogue.refOf({ id: 'plan-i1/2025' })).toEqual(catalogue.refOf({ id: 'plan-i1' }));
  });
});

describe('a record that has left', () => {
  test.each([
    ['plan-99', 'task', 'Task 99'],
    ['plan-99', undefined, 'Task 99'],
    ['plan-99/2025-06-24', 'report', 'Task 99'],
    ['plan-9z', 'measure', 'Measure 9z'],
    ['plan-g9b', 'group', 'Group 9b'],
    ['plan-i9', 'indicator', 'Indicator plan-i9'],
    ['plan-i9/2025', 'observation', 'Indicator plan-i9'],
    ['plan-article-9', 'provision', 'Provision article-9'],
  ])('%s, once a %s, is still called %s, and has no page', (id, kind, name) => {
    const ref = catalogue.refOf({ id, ...(kind ? { kind } : {}) });
    expect(called(ref)).toBe(name);
    expect(ref).toMatchObject({ path: undefined, words: '', lines: undefined });
    expect(ref.document?.id).toBe('plan');
  });

  test('documents and agencies are called by their ids', () => {
    expect(calledWithin(catalogue.refOf({ id: 'gone', kind: 'document' }))).toBe('gone');
    expect(calledWithin(catalogue.refOf({ id: 'gone', kind: 'agency' }))).toBe('gone');
    expect(catalogue.refOf({ id: 'plan', kind: 'agency' }).path).toBeUndefined();
  });

  test('whatever stood in a document that has left stands in none', () => {
    expect(catalogue.refOf({ id: 'gone-1' })).toMatchObject({ document: undefined, path: undefined });
  });
});
