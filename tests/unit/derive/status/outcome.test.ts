import { expect, test } from 'vitest';
import { outcomeCountsOf, outcomeLevelOf } from '../../../../src/derive/status/outcome.ts';

test.each([
  ['nothing', { evidence: 'none' }, 'none'],
  ['what the task names', { evidence: 'related-outcome', nearness: 'names-the-output' }, 'outcome'],
  ['its other form', { evidence: 'related-outcome', nearness: 'other-form' }, 'outcome'],
  ['one body', { evidence: 'related-outcome', nearness: 'one-body' }, 'one-body'],
  ['a part', { evidence: 'related-outcome', nearness: 'part' }, 'part'],
  ['a lead that says it goes on', { evidence: 'self-reported' }, 'stated'],
  ['a lead that says it is completed', { evidence: 'self-reported', closedOn: '2025-06-01' }, 'outcome'],
  ['a lead that says it goes on, beside a part', { evidence: 'documented', nearness: 'part' }, 'part'],
] as const)('%s counts as %s', (_, finding, level) => {
  expect(outcomeLevelOf(finding)).toBe(level);
  expect(outcomeCountsOf([finding, finding])[level]).toBe(2);
});
