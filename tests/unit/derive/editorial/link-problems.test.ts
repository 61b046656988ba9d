import { describe, expect, test } from 'vitest';
import { findEditorialProblems } from '../../../../src/derive/editorial/link-problems.ts';
import type { Instrument } from '../../../../src/model/instrument.ts';
import type { EditedLink } from '../../../../src/model/link.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import type { Records } from '../../../../src/model/records.ts';
import type { Theme } from '../../../../src/model/theme.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';
import { sentences } from '../../../fixtures/problems.ts';

const link: EditedLink = {
  ...{ from: 'plan-1', to: 'plan-1a', type: 'carries-out' },
  words: ['forms online', 'Put forms online'],
};
const instrument: Instrument = { id: 'rules', kind: 'decree', name: 'The rules', names: ['the rules'], relations: [] };
const theme: Theme = {
  ...{ id: 'forms', name: 'Forms', nameVi: 'Biểu mẫu', about: 'Forms.', words: ['forms'], not: [] },
  ...{ include: [], exclude: [] },
};
const report = {
  id: 'plan-1/2025-01-01',
  task: 'plan-1',
  statement: 'Done.',
  evidence: [],
} as unknown as ProgressReport;
const relation = { record: 'plan-2', kind: 'drafts', words: 'Publish the rules' } as const;
const exception = { id: 'plan-1', why: 'It is.' };

const problemsOf = (fields: Partial<Records>) =>
  sentences(findEditorialProblems({ ...smallRecords, progressReports: [report], ...fields }));

test('what holds has no problem', () => {
  const instruments = [{ ...instrument, relations: [relation] }];
  expect(problemsOf({ links: [link], instruments, themes: [theme] })).toEqual([]);
});

describe('what does not hold is named with what to do:', () => {
  test.each<[what: string, fields: Partial<EditedLink>, problem: RegExp]>([
    ['an unknown record', { to: 'plan-1z' }, /record "plan-1z", which does not exist\. Nearest: /],
    [
      'a link to itself',
      { from: 'plan-1a', type: 'same-subject', words: ['Put', 'Put'] },
      /leads to itself\. Name another/,
    ],
    [
      'the wrong direction',
      { from: 'plan-1a', to: 'plan-1', words: ['Put', 'Put'] },
      /must lead from a task to a measure/,
    ],
    ['a measure that is no indicator', { type: 'measured-by' }, /must lead to an indicator; it leads to a measure/],
    [
      'words that are not there',
      { words: ['forms on line', 'Put'] },
      /quotes "forms on line", .* Copy them letter by letter/,
    ],
  ])('a link with %s', (_what, fields, problem) => {
    expect(problemsOf({ links: [{ ...link, ...fields }] })).toEqual([expect.stringMatching(problem)]);
  });

  test('a link that stands twice, from either side', () => {
    const twice = [
      { ...link, type: 'same-subject' as const },
      { ...link, type: 'same-subject' as const },
    ];
    expect(problemsOf({ links: twice })).toEqual([expect.stringMatching(/stands twice\. Remove one/)]);
  });

  test.each<[what: string, instruments: Partial<Instrument>[], problem: RegExp]>([
    ['an id that stands twice', [{}, { names: ['Publish the rules'] }], /rules stands twice\. Remove one/],
    [
      'a name that is another’s',
      [{ relations: [relation] }, { id: 'other', relations: [relation] }],
      /also a name of rules\. Remove it from one/,
    ],
    [
      'a name that stands nowhere',
      [{ names: ['the rules', 'the ruels'] }],
      /"the ruels", which stands in no text\. Copy it/,
    ],
    ['an unknown document', [{ document: 'plam' }], /document "plam", which does not exist\. Nearest: plan/],
    [
      'a number without a ground',
      [{ number: '7/ND-CP' }],
      /number "7\/ND-CP" without a ground\. Give statedIn or source/,
    ],
    [
      'an unknown record',
      [{ relations: [{ ...relation, record: 'plan-22' }] }],
      /record "plan-22", which does not exist/,
    ],
    [
      'words that are not there',
      [{ relations: [{ ...relation, words: 'Publish it' }] }],
      /quotes "Publish it", .* letter by letter/,
    ],
    [
      'a relation without a ground',
      [{ relations: [{ record: 'plan-2', kind: 'drafts' }] }],
      /without a ground\. Give words or report/,
    ],
    [
      'an unknown report',
      [{ relations: [{ ...relation, report: 'plan-2/2025-01-01' }] }],
      /report "plan-2\/2025-01-01", which does not exist/,
    ],
    [
      'a report on another task',
      [{ relations: [{ ...relation, report: report.id }] }],
      /which is not on plan-2\. Name a report on it/,
    ],
    [
      'an outcome that nobody reports',
      [{ relations: [{ ...relation, kind: 'resulted-in' }] }],
      /as nobody reports\. Give report/,
    ],
  ])('an instrument with %s', (_what, fields, problem) => {
    const instruments = fields.map((own) => ({ ...instrument, ...own }));
    expect(problemsOf({ instruments })).toEqual([expect.stringMatching(problem)]);
  });

  test('an instrument that nothing names', () => {
    const instruments = [instrument, { ...instrument, id: 'shadowed', names: ['rules'] }];
    const alone = problemsOf({ instruments: [{ ...instrument, names: ['Publish the ru'] }] });
    expect(alone).toEqual([expect.stringMatching(/rules is named by no record and no report\. Give the words/)]);
    // Its only name stands in a longer name of another.
    expect(problemsOf({ instruments })).toEqual([expect.stringMatching(/shadowed is named by no record/)]);
  });

  test.each<[what: string, themes: Partial<Theme>[], problem: RegExp]>([
    ['an id that stands twice', [{}, {}], /forms stands twice/],
    [
      'a record both in and out',
      [{ include: [exception], exclude: [exception] }],
      /both includes and excludes plan-1\. Keep one/,
    ],
    [
      'an unknown exception',
      [{ exclude: [{ ...exception, id: 'plan-11' }] }],
      /record "plan-11", which does not exist/,
    ],
  ])('a theme with %s', (_what, fields, problem) => {
    expect(problemsOf({ themes: fields.map((own) => ({ ...theme, ...own })) })).toEqual([
      expect.stringMatching(problem),
    ]);
  });
});
