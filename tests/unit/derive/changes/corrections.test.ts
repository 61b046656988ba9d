import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../../src/derive/changes/changes.ts';
import { recordStatesOf } from '../../../../src/derive/changes/record-states.ts';
import { causesIn } from '../../../../src/derive/changes/rewritten.ts';
import { buildCatalogue } from '../../../../src/derive/records/catalogue.ts';
import type { Correction } from '../../../../src/model/correction.ts';
import { correctionWith, printedRecords, revised } from '../../../fixtures/amending.ts';

const day = '2026-11-22';
const corrected = (...corrections: Partial<Correction>[]) =>
  revised(printedRecords([], corrections.map(correctionWith)));
const catalogueOf = (...corrections: Partial<Correction>[]) => buildCatalogue(corrected(...corrections).records, day);
const problemsOf = (...corrections: Partial<Correction>[]) => corrected(...corrections).problems;

describe('a correction', () => {
  test('changes its words and nothing else', () => {
    const [before, after] = [catalogueOf(), catalogueOf({})];
    expect(after.getTask('plan-2').description).toBe('Publish the rules; translate them.');
    expect(changesBetween(recordStatesOf(before), recordStatesOf(after), causesIn(after, []))).toEqual([
      {
        ...{ kind: 'task', id: 'plan-2', what: 'corrected', why: 'Invented.' },
        fields: [
          {
            field: 'description',
            was: 'Publish the rules; explain them.',
            now: 'Publish the rules; translate them.',
          },
        ],
      },
    ]);
  });

  test('keeps what was, with who says so and why', () => {
    const catalogue = catalogueOf({});
    expect(catalogue.correctedFieldsOf('plan-2')).toMatchObject([
      { field: 'description', printed: 'Publish the rules; explain them.', corrections: ['misprint'] },
    ]);
    expect(catalogue.correctionsOf('plan-2')).toEqual([correctionWith({})]);
    expect(catalogue.correctionsOf('plan-1')).toEqual([]);
  });

  test('of a deadline, of agencies and of a target is read like the text', () => {
    const catalogue = catalogueOf(
      { id: 'a', field: 'deadline', was: 'March', now: 'May' },
      { id: 'b', record: 'plan-3', field: 'leadText', was: 'Finance', now: 'Health' },
      { id: 'c', record: 'plan-i1', field: 'targetText', was: '10,000', now: '12,000' },
    );
    expect(catalogue.getTask('plan-2').deadline).toMatchObject({ raw: '31 May 2026', end: '2026-05-31' });
    expect(catalogue.getTask('plan-3').leads).toEqual(['health', 'relevant-ministries']);
    expect(catalogue.getIndicator('plan-i1').target).toMatchObject([{ op: '>=', value: 12_000 }]);
  });

  test('of the words of a measure is read for the time that they state', () => {
    const catalogue = catalogueOf({ record: 'plan-1e', was: '2027', now: '2028' });
    expect(catalogue.getTask('plan-1e').deadline).toMatchObject({ kind: 'by', end: '2028-12-31' });
  });

  test('of a group and of a provision stands in their words', () => {
    const catalogue = catalogueOf(
      { id: 'a', record: 'plan-g1', field: 'title', was: 'Services', now: 'Public services' },
      { id: 'b', record: 'plan-objective-1', field: 'text', was: 'Serve', now: 'Help' },
    );
    expect(catalogue.getGroup('plan-g1').title).toBe('Public services');
    expect(catalogue.provisions.find(({ id }) => id === 'plan-objective-1')?.text).toBe('Help the people.');
  });

  test('of a blank field fills it', () => {
    expect(catalogueOf({ field: 'noteText', was: '', now: 'See No. 1.' }).getTask('plan-2').noteText).toBe(
      'See No. 1.',
    );
  });

  test('leaves every id as the seed gives it', () => {
    const ids = (catalogue: ReturnType<typeof catalogueOf>) => catalogue.tasks.map(({ id }) => id);
    expect(ids(catalogueOf({}))).toEqual(ids(catalogueOf()));
  });
});

test('two corrections of one field are laid over it together, in the order of the words', () => {
  const both = [
    { id: 'b', was: 'rules', now: 'laws' },
    { id: 'a', was: 'explain', now: 'translate' },
  ];
  for (const order of [both, both.toReversed()]) {
    const catalogue = catalogueOf(...order);
    expect(catalogue.getTask('plan-2').description).toBe('Publish the laws; translate them.');
    expect(catalogue.correctionsOf('plan-2').map(({ id }) => id)).toEqual(['b', 'a']);
  }
});

describe('a correction that does not fit is refused', () => {
  test.each<[what: string, corrections: Partial<Correction>[], problem: string]>([
    [
      'words that do not stand there, with the nearest',
      [{ was: 'explian' }],
      'content/corrections/misprint.yaml:1 was: This is not what description of plan-2 says. "explian" does not stand in it. Nearest: "explain".',
    ],
    [
      'words that are not near any, with the whole field',
      [{ was: 'abolish every one of' }],
      'It says: "Publish the rules; explain them.".',
    ],
    [
      'words that stand twice',
      [{ record: 'plan-1', was: 'e' }],
      'stands in it more than once; write more of the words',
    ],
    ['a blank that is none', [{ was: '' }], 'The field is not blank; it says: "Publish the rules; explain them.".'],
    ['a record that does not exist', [{ record: 'plan-22' }], 'record: There is no record plan-22. Nearest: plan-2.'],
    ['a field that the record does not have', [{ field: 'unit' }], 'field: plan-2 is a task and has no words in unit.'],
    [
      'a cell of a measure',
      [{ record: 'plan-1a', field: 'leadText' }],
      'plan-1a is a measure and has no words in leadText.',
    ],
    [
      'a deadline that cannot be read',
      [{ field: 'deadline', was: '31 March 2026', now: 'soon' }],
      'now: "soon" cannot be read as a deadline. Write it like "2025"',
    ],
    [
      'an agency that nobody knows',
      [{ record: 'plan-3', field: 'leadText', was: 'Finance', now: 'Finanse' }],
      'now: "Ministry of Finanse" is no agency in content/agencies.',
    ],
    [
      'the same words twice',
      [{ id: 'a' }, { id: 'b', was: 'explain them' }],
      'content/corrections/b.yaml:1 was: content/corrections/a.yaml corrects the same words of plan-2. Keep one of the two.',
    ],
  ])('%s', (_what, corrections, problem) => {
    const problems = problemsOf(...corrections);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test('and all of them are named in one run', () => {
    expect(
      problemsOf({ id: 'a', was: 'zz' }, { id: 'b', record: 'plan-3', was: 'y' }, { id: 'c', field: 'unit' }),
    ).toHaveLength(3);
  });
});
