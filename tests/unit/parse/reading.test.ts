import { expect, test } from 'vitest';
import { firstLine, idPart, lastLine, wholeLine } from '../../../src/parse/reading.ts';

test.each([
  ['11.1', '11-1'],
  ['11.10', '11-10'],
  ['76', '76'],
  ['Appendix II', 'appendix-ii'],
  ['(a)', 'a'],
])('the number "%s" is "%s" in an id', (number, part) => {
  expect(idPart(number)).toBe(part);
});

test('a whole line is without its margins', () => {
  expect(wholeLine({ number: 4, text: '  words ', ignored: null })).toEqual({ line: 4, from: 2, to: 7 });
});

test('stretches run from their first line to their last', () => {
  const stretches = [2, 3, 5].map((line) => ({ line, from: 0, to: 1 }));
  expect([firstLine(stretches), lastLine(stretches)]).toEqual([2, 5]);
  expect([firstLine([]), lastLine([])]).toEqual([1, 1]);
});
