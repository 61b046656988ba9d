import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestionsFrom } from '../../../../src/derive/editorial/suggestions.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const [template] = smallRecords.tasks;
if (!template) throw new Error('The small project has no task.');

const record = (id: string, kind: 'task' | 'measure', description: string, document = 'plan') => ({
  ...template,
  id,
  kind,
  description,
  document,
  outputText: '',
});
const records = {
  ...smallRecords,
  indicators: [],
  groups: [],
  tasks: [
    record('plan-1', 'task', 'Build the national blood bank.'),
    record('plan-2', 'task', 'Teach the children to swim in the sea.'),
    record('plan-1a', 'measure', 'Establish a blood bank for the nation.'),
    record('plan-1b', 'measure', 'Repair the roads of the provinces.'),
    record('report-1', 'measure', 'Swimming for children of the coast: teach in the sea.', 'report'),
  ],
};
const pairs = (list: readonly { from: string; to: string; type: string }[]) =>
  list.map(({ from, to, type }) => `${from} ${type} ${to}`);

test('records with rare words in common are proposed, the likeliest first, with these words', () => {
  const suggestions = suggestionsFrom(records, [], { least: 0.1, most: 3 });
  expect(pairs(suggestions).sort()).toEqual(['plan-1 carries-out plan-1a', 'report-1 same-subject plan-2']);
  expect(
    suggestions
      .find(({ from }) => from === 'plan-1')
      ?.shared.slice(0, 2)
      .sort(),
  ).toEqual(['bank', 'blood']);
  expect(suggestions.map(({ score }) => score)).toEqual(suggestions.map(({ score }) => score).sort((a, b) => b - a));
});

test('what an editor has accepted or refused is not proposed again, in either direction', () => {
  const accepted = {
    from: 'plan-1',
    to: 'plan-1a',
    type: 'carries-out' as const,
    words: ['blood', 'blood'] as [string, string],
  };
  const limits = { least: 0.1, most: 3 };
  expect(pairs(suggestionsFrom({ ...records, links: [accepted] }, [], limits))).toEqual([
    'report-1 same-subject plan-2',
  ]);
  expect(pairs(suggestionsFrom(records, [['plan-2', 'report-1']], limits))).toEqual(['plan-1 carries-out plan-1a']);
});

test('no more than the wanted number are proposed for a record, and none below the wanted likeness', () => {
  const twice = { ...records, tasks: [...records.tasks, record('plan-1c', 'measure', 'A blood bank.')] };
  const from = (most: number) =>
    suggestionsFrom(twice, [], { least: 0.1, most }).filter((one) => one.from === 'plan-1');
  expect(from(3)).toHaveLength(2);
  expect(from(1)).toHaveLength(1);
  expect(suggestionsFrom(records, [], { least: 0.99, most: 3 })).toEqual([]);
});

test('the order of the records makes no difference', () => {
  const expected = suggestionsFrom(records, [], { least: 0.1, most: 3 });
  fc.assert(
    fc.property(fc.shuffledSubarray(records.tasks, { minLength: records.tasks.length }), (tasks) => {
      const found = suggestionsFrom({ ...records, tasks }, [], { least: 0.1, most: 3 });
      expect(found.map(({ from, to }) => [from, to])).toEqual(expected.map(({ from, to }) => [from, to]));
    }),
    { numRuns: 50 },
  );
});
