import { expect, test } from 'vitest';
import { target as messages } from '../../../../src/words/en/target.ts';

test.each([
  [{ op: '>=', value: 70 }, '%', 'at least 70 %'],
  [{ op: '<=', value: 3, scope: 'Southeast Asia' }, '', 'at most 3 in Southeast Asia'],
  [{ op: '<=', value: 3, scope: 'Southeast Asia' }, 'Rank', 'rank 3 or better in Southeast Asia'],
  [{ op: '<=', value: 50, scope: 'globally' }, 'Rank', 'rank 50 or better globally'],
  [{ op: '=', value: 1 }, 'Rank', 'rank 1'],
  [{ op: '>=', value: 9 }, 'Rank', 'at least 9 Rank'],
  [{ op: '>=', value: 70, scope: 'cả nước' }, '%', 'at least 70 % (cả nước)'],
  [{ op: '=', value: 20, upper: 50, unit: '%' }, '%', '20 to 50 %'],
  [{ op: '>', value: 0.7 }, '', 'more than 0.7'],
] as const)('%j in %s is read as %s', (target, unit, words) => expect(messages.asRead(target, unit)).toBe(words));
