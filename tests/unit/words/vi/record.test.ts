import { expect, test } from 'vitest';
import { record } from '../../../../src/words/vi/record.ts';

test.each([
  ['heading', 'Appendix II', 'Tiêu đề Phụ lục II'],
  ['heading', '4', 'Tiêu đề 4'],
  ['heading', 'III', 'Tiêu đề III'],
  ['measure', '3dd', 'Giải pháp 3đ'],
] as const)('a %s with the number %s is called by it in Vietnamese', (kind, number, called) => {
  expect(record.called({ kind, number })).toBe(called);
});
