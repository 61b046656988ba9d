import { expect, test } from 'vitest';
import { target as messages } from '../../../../src/words/en/target.ts';

test.each([
  [{ op: '>=', value: 70 }, '%', 'at least 70 %'],
  [{ op: '<=', value: 3, scope: 'Southeast Asia' }, '', 'at most 3 (Southeast Asia)'],
  [{ op: '=', value: 20, upper: 50, unit: '%' }, '%', '20 to 50 %'],
  [{ op: '>', value: 0.7 }, '', 'more than 0.7'],
] as const)('%j in %s is read as %s', (target, unit, words) => expect(messages.asRead(target, unit)).toBe(words));
