import { expect, test } from 'vitest';
import { findRuleProblems, nearnessRulesFor } from '../../../../src/derive/editorial/nearness-rules.ts';
import type { NearnessRule } from '../../../../src/model/nearness.ts';

const types = [
  { id: 'law', name: 'Law', words: ['law'] },
  { id: 'decision', name: 'Decision', words: ['decision'] },
];
const rule = (output: string): NearnessRule => ({
  ...{ output, 'names-the-output': `${output}!`, 'other-form': 'o', 'one-body': 'b', part: 'p' },
});
const rules = ['law', 'decision', 'other', 'unstated'].map(rule);

test.each([
  ['A law', ['law']],
  ['A law, a decision', ['law', 'decision']],
  ['A song', ['other']],
  ['', ['unstated']],
])('an output "%s" is shown by the rules for %o', (output, kinds) =>
  expect(nearnessRulesFor(output, types, rules).map((one) => one.output)).toEqual(kinds),
);

test('every kind has one rule, and every rule a kind', () => {
  expect(findRuleProblems(rules, types)).toEqual([]);
  const messages = findRuleProblems([rule('law'), rule('law'), rule('poem'), rule('other')], types).map(
    ({ file, message }) => `${file} ${message}`,
  );
  expect(messages).toEqual([
    'content/nearness.yaml The kind "law" has 2 entries. Keep one.',
    'content/nearness.yaml The kind "decision" of content/output-types.yaml has no entry. Add one with output: decision.',
    'content/nearness.yaml The kind "unstated" of content/output-types.yaml has no entry. Add one with output: unstated.',
    'content/nearness.yaml output: "poem" is no kind of content/output-types.yaml. Write one of: law, decision, other, unstated.',
  ]);
});
