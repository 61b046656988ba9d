import { expect, test } from 'vitest';
import { isError, type RuleName, rules } from '../../../src/model/diagnostic.ts';
import { wordsIn } from '../../../src/words/index.ts';

test.each(Object.entries(rules))('the rule %s has a level and a sentence that says what it means', (name, level) => {
  expect(['note', 'error']).toContain(level);
  expect(wordsIn('en').diagnostics.meanings[name as RuleName]).toMatch(/^[A-Z].*\.$/u);
});

test('a lost row stops the build, a blank cell does not', () => {
  const entry = (rule: RuleName) => ({ rule, document: 'nq03', file: 'seeds/x.txt', line: 1, message: 'Words.' });
  expect([isError(entry('row-number')), isError(entry('blank-cell'))]).toEqual([true, false]);
});
