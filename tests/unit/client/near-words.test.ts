import { expect, test } from 'vitest';
import { nearestWords } from '../../../src/client/near-words.ts';

const known = [
  'ministry',
  'of',
  'health',
  'public',
  'security',
  'finance',
  'bo',
  'cong',
  'an',
  'trinh',
  'dan',
  'vien',
  'phap',
  'binh',
  'dien',
  'tu',
];

test.each([
  ['ministy of heath', 'ministry of health'],
  ['public secuirty', 'public security'],
  ['Minstry  of Finace', 'ministry of finance'],
  ['ministry of health', undefined],
  ['zzzzzzzz', undefined],
  ['trích dẫn', undefined],
  ['biện pháp 7c', undefined],
  ['benh an dien tu', undefined],
  ['nq03-999', undefined],
  ['', undefined],
])('"%s" may be %j', (query, near) => expect(nearestWords(query, known)).toBe(near));
