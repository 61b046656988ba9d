import { expect, test } from 'vitest';
import { statesOf, typing } from '../../../tools/bench/keystrokes.ts';

test('what stands in the field after each key', () => {
  expect(statesOf('phở', 'Telex')).toEqual(['p', 'ph', 'pho', 'phơ', 'phở']);
  expect(statesOf('được', 'Telex')).toEqual(['d', 'đ', 'đu', 'đuo', 'đươ', 'đươc', 'được']);
  expect(statesOf('nghiệp', 'VNI')).toEqual(['n', 'ng', 'ngh', 'nghi', 'nghie', 'nghiep', 'nghiêp', 'nghiệp']);
  expect(typing(['bán', 'dẫn'], 'Telex').filter(({ isFinished }) => isFinished)).toEqual([
    { text: 'bán', isFinished: true },
    { text: 'bán dẫn', isFinished: true },
  ]);
});
