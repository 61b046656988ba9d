import { expect, test } from 'vitest';
import { usesOf } from '../../../../src/derive/records/instruments.ts';
import { mentionFinder } from '../../../../src/derive/records/mentions.ts';
import type { Instrument } from '../../../../src/model/instrument.ts';
import type { ProgressReport } from '../../../../src/model/progress-report.ts';
import type { Records } from '../../../../src/model/records.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const rules: Instrument = { id: 'rules', kind: 'decree', name: 'The rules', names: ['the rules'], relations: [] };
const report = {
  ...{ id: 'plan-1/2025-01-01', task: 'plan-1', statement: 'We made the rules.' },
  evidence: [{ title: 'On the rules' }],
} as unknown as ProgressReport;

function uses(relations: Instrument['relations'] = []) {
  const instruments = [{ ...rules, relations }];
  const records: Records = { ...smallRecords, instruments, progressReports: [report] };
  return usesOf(records, mentionFinder(instruments));
}

test('every record and report that names an instrument uses it once, with the words', () => {
  expect(uses().map(({ in: kind, record, words }) => [kind, record, words])).toEqual([
    ['task', 'plan-2', 'the rules'],
    ['task', 'plan-1b', 'the rules'],
    ['report', 'plan-1/2025-01-01', 'the rules'],
  ]);
});

test('a record that editors relate to it is not listed again for naming it', () => {
  const related = uses([{ record: 'plan-2', kind: 'drafts', words: 'Publish the rules' }]);
  expect(related.filter(({ record }) => record === 'plan-2')).toEqual([
    { in: 'task', record: 'plan-2', instrument: 'rules', kind: 'drafts', words: 'Publish the rules' },
  ]);
});

test('a relation that only a report states quotes the report', () => {
  const [outcome] = uses([{ record: 'plan-1', kind: 'resulted-in', report: report.id }]);
  expect(outcome).toMatchObject({ record: 'plan-1', kind: 'resulted-in', words: report.statement, report: report.id });
});

test('a record may be more than one thing to it', () => {
  const kinds = uses([
    { record: 'plan-2', kind: 'drafts', words: 'rules' },
    { record: 'plan-2', kind: 'amends', words: 'rules' },
  ]);
  expect(kinds.filter(({ record }) => record === 'plan-2').map(({ kind }) => kind)).toEqual(['drafts', 'amends']);
});
