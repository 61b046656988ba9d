import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/derive/changes/changes.ts';
import { describeChange, fieldValue } from '../../../src/site/change-words.ts';
import { localsIn } from '../../../src/site/languages.ts';
import { catalogueWith, reportOn, statesWith, tasksWith, valueWith } from '../../fixtures/changes.ts';

const locals = localsIn('en');
const first = reportOn('plan-1', '2025-06-24');
const before = statesWith({ progressReports: [first] });
const after = {
  tasks: tasksWith('plan-1', {
    leads: ['health'],
    deadline: { kind: 'by', raw: 'June 2026', end: '2026-06-30', precision: 'month' },
  }),
  progressReports: [first, reportOn('plan-1', '2025-07-01', { retracts: first.id, statement: 'It did not.' })],
  observations: [valueWith()],
};
const catalogue = catalogueWith(after);
const told = changesBetween(before, statesWith(after)).map((change) => describeChange(change, catalogue, locals));

describe('a change in words', () => {
  test('names its record with its document, and its page', () => {
    expect(told.map(({ name, href, event }) => [name, href, event])).toEqual([
      [expect.stringMatching(/^Task 1 of /), '/tasks/plan-1/', 'Corrected'],
      [expect.stringMatching(/^Task 1 of /), '/tasks/plan-1/', 'Report of 24 June 2025 retracted on 1 July 2025'],
      [expect.stringMatching(/^Indicator 1 of /), '/indicators/plan-i1/', 'Value for 2025 added'],
    ]);
    expect(told[1]?.words).toBe('It did not.');
  });

  test('gives a deadline as stated and as read, agencies by name', () => {
    const fields = new Map(told[0]?.fields.map(({ label, now }) => [label, now]));
    expect(fields.get('Deadline')).toBe('June 2026 (by 30 June 2026)');
    expect(fields.get('Lead, as read')).toBe('Ministry of Health');
  });

  test('of a record that has left has no page', () => {
    const gone = describeChange(
      { kind: 'task', id: 'plan-99', what: 'merged', to: ['plan-1'], why: 'One row.' },
      catalogue,
      locals,
    );
    expect(gone).toMatchObject({ href: undefined, event: 'Merged with another', why: 'One row.' });
    expect(gone.to).toMatchObject([{ href: '/tasks/plan-1/' }]);
  });

  test('compares long words one by one, and cuts what cannot be compared', () => {
    const words = `Draft ${'the plan and the budget '.repeat(40)}for data.`;
    const change = (was: string, now: string) =>
      describeChange(
        { kind: 'task', id: 'plan-1', what: 'corrected', fields: [{ field: 'description', was, now }] },
        catalogue,
        locals,
      ).fields[0];
    expect(change(words, words.replace('for', 'on'))?.passages?.map(({ what }) => what)).toEqual([
      'same',
      'removed',
      'added',
      'same',
    ]);
    const other = change(words, 'Something else.');
    expect(other?.passages).toBeUndefined();
    expect(other?.was.length).toBeLessThan(620);
  });
});

test('on a page in another language says in which the values of a field are that it does not say itself', () => {
  const records = { languageOf: () => 'en' as const };
  const change = { kind: 'task', id: 'plan-1', what: 'corrected' } as const;
  const langOf = (field: string, lang: 'en' | 'vi') =>
    describeChange({ ...change, fields: [{ field, was: 'health', now: 'office' }] }, catalogue, localsIn(lang, records))
      .fields[0]?.lang;
  expect(['description', 'noteText', 'why', 'nameVi', 'leads'].map((field) => langOf(field, 'vi'))).toEqual([
    ...['en', 'en', 'en', undefined, undefined],
  ]);
  expect(['description', 'why', 'nameVi', 'leads'].map((field) => langOf(field, 'en'))).toEqual([
    ...[undefined, undefined, 'vi', undefined],
  ]);
});

describe('a field', () => {
  test.each([
    ['leadText', 'task', 'Lead'],
    ['leads', 'task', 'Lead, as read'],
    ['someField', 'task', 'Some field'],
    ['unit', 'indicator', 'Unit'],
    ['title', 'group', 'Heading'],
    ['title', 'document', 'Title'],
    ['issued', 'document', 'Issued on'],
  ] as const)('%s of a %s is called %s', (field, kind, label) => {
    expect(locals.words.field.label(field, kind)).toBe(label);
  });

  test.each([
    ['leads', ['office', 'unknown'], 'Government Office; unknown'],
    ['target', [{ op: '>=', value: 70, unit: '%' }], 'at least 70 %'],
    ['issued', '2025-01-09', '9 January 2025'],
    ['approximate', true, 'yes'],
    ['horizon', 2030, '2030'],
    ['succeededBy', [{ agency: 'most', on: '2025-03-01' }], 'most, 2025-03-01'],
    ['deadline', { kind: 'unstated', raw: '' }, 'Blank (no time is stated)'],
    ['deadline', 'odd', 'odd'],
    ['unit', undefined, ''],
  ])('%s with the value %j reads %s', (field, value, words) => {
    expect(fieldValue(field, value, catalogue, locals)).toBe(words);
  });
});

test('a report of which only the month is known is called by it, and its nearness by its name', () => {
  const month = reportOn('plan-1', '2025-07-31', { onPrecision: 'month' });
  const own = catalogueWith({ progressReports: [month] });
  const change = { kind: 'report', id: month.id, what: 'reported' } as const;
  expect(describeChange(change, own, locals).event).toBe('Report of July 2025 added');
  expect(fieldValue('nearness', 'one-body', own, locals)).toBe('One body of many');
});
