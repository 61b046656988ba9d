import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../../src/derive/changes/changes.ts';
import { recordStatesOf } from '../../../../src/derive/changes/record-states.ts';
import { causesIn } from '../../../../src/derive/changes/rewritten.ts';
import { buildCatalogue, type Catalogue } from '../../../../src/derive/records/catalogue.ts';
import { changes, correctionWith, first, printedRecords, revised, second } from '../../../fixtures/amending.ts';

const one = (change: object, fields: object = {}) => ({ ...first, ...fields, changes: [change] });
const problemsOf = (...parts: object[]) => revised(printedRecords(parts)).problems;

describe('a change that does not fit is refused', () => {
  test.each<[what: string, parts: object[], problem: string]>([
    [
      'words that stand nowhere in the amending text',
      [one({ ...changes.deadline, words: 'Action 1 is due in May 2026' })],
      'content/documents/order.yaml:1 amends, change 1 (deadline plan-1): words: "Action 1 is due in May 2026" stands in no line of order. Quote it exactly, from one line.',
    ],
    [
      'words that stand in several lines',
      [one({ ...changes.deadline, words: 'Action 1 is due in June' })],
      'stands in lines 2, 8 of order. Quote more of the line that is meant.',
    ],
    [
      'new words that the amending text does not say',
      [one({ ...changes.deadline, now: 'July 2026' })],
      'now: "July 2026" stands nowhere in order from line 2 on. Copy it exactly.',
    ],
    [
      'replaced words that the task does not have',
      [one({ ...changes.replaces, was: 'wel' })].map((part) => ({
        ...part,
        changes: [{ ...changes.replaces, was: 'wll' }],
      })),
      'was: This is not what description of plan-3 says then. "wll" does not stand in it.',
    ],
    [
      'a task that does not exist',
      [one({ ...changes.repeals, record: 'plan-44' })],
      'There is no task or measure plan-44. Nearest: plan-4.',
    ],
    ['a task of another document', [one({ ...changes.repeals, record: 'order-1' })], 'order-1 is not of plan.'],
    [
      'an added task of the amended document',
      [one({ ...changes.adds, record: 'plan-1' })],
      'plan-1 is not of order. What is added is a record of the amending document.',
    ],
    ['a group that does not exist', [one({ ...changes.adds, group: 'plan-g9' })], 'group: plan has no group plan-g9.'],
    [
      'a document that does not exist',
      [one(changes.repeals, { document: 'plam' })],
      'There is no document plam. Nearest: plan.',
    ],
    [
      'itself',
      [one({ ...changes.repeals, record: 'order-1' }, { document: 'order' })],
      'A document cannot amend itself',
    ],
    [
      'a day that no line states',
      [one(changes.repeals, { begins: '8. From the day of' })],
      'content/documents/order.yaml:1 amends, begins: "8. From the day of" does not begin exactly one line of order.',
    ],
    [
      'a lead for a measure',
      [one({ ...changes.leads, record: 'plan-1a' })],
      'plan-1a is a measure and has no words in leadText.',
    ],
    [
      'one field twice from one day',
      [one(changes.deadline), one({ ...second.changes[0] })],
      'order changes deadline from the same day. Keep one of the two, or correct a day.',
    ],
    [
      'anything after a repeal',
      [one(changes.repeals), one({ ...second.changes[0], record: 'plan-4' }, { from: '2026-05-01' })],
      'order repeals it from 2025-05-01; nothing can change it after that.',
    ],
  ])('%s', (_what, parts, problem) => {
    const problems = problemsOf(...parts);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('and all of them are named in one run', () => {
    const wrong = [
      { ...changes.repeals, record: 'plan-44' },
      { ...changes.deadline, now: 'July 2026' },
    ];
    expect(problemsOf({ ...first, changes: wrong })).toHaveLength(2);
  });
});

test('later words are laid over corrected ones, and the correction is not lost', () => {
  const { records, problems } = revised(
    printedRecords([first], [correctionWith({ record: 'plan-3', was: 'Spend', now: 'Use' })]),
  );
  expect(problems).toEqual([]);
  const catalogue = buildCatalogue(records, '2026-11-22');
  expect(catalogue.getTask('plan-3').description).toBe('Use it wisely.');
  expect(catalogue.versionsOf('plan-3').map(({ task }) => task.description)).toEqual([
    'Use it well.',
    'Use it wisely.',
  ]);
  expect(catalogue.correctedFieldsOf('plan-3')).toMatchObject([{ printed: 'Spend it well.', now: 'Use it well.' }]);
});

test('the changes between the day before and the day name each record that the order changes, and the act', () => {
  const { records } = revised(printedRecords());
  const [before, after] = ['2025-04-30', '2025-05-01'].map((day) => buildCatalogue(records, day)) as [
    Catalogue,
    Catalogue,
  ];
  const seen = changesBetween(recordStatesOf(before), recordStatesOf(after), causesIn(after, []));
  expect(seen.map(({ id, what, fields }) => `${id} ${what} ${fields?.map(({ field }) => field).join(' ')}`)).toEqual([
    'plan-1 amended deadline',
    'plan-2 amended leads leadText',
    'plan-3 amended description',
    'plan-4 amended force',
    'order-1 amended force',
  ]);
  expect(seen[0]?.why).toBe('Order 13, line 2: Action 1 is due in June 2026');
});
