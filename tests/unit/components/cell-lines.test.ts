import { describe, expect, test } from 'vitest';
import { findLines } from '../../../src/components/document/cell-lines.ts';

describe('lines of a cell', () => {
  // Seed 001, lines 1167 to 1172.
  const lines = [
    { line: 1167, text: '112. |' },
    { line: 1168, text: 'Research and propose public digital signature |' },
    { line: 1169, text: 'Ministry of Information and Communications |' },
    { line: 1170, text: 'Ministry of Health |' },
    { line: 1171, text: 'Ministry of Health |' },
    { line: 1172, text: 'June 2025 |' },
  ];

  test('a cell is found on its line', () => expect(findLines('June 2025', lines)).toEqual([1172, 1172]));
  test('the search starts behind the cell before', () =>
    expect(findLines('Ministry of Health', lines, 1170)).toEqual([1171, 1171]));
  test('a cell before the start is found all the same', () =>
    expect(findLines('112.', lines, 1170)).toEqual([1167, 1167]));
  test('a cell over two lines is found whole', () =>
    expect(findLines('Ministry of Information and Communications Ministry of Health', lines)).toEqual([1169, 1170]));
  test('words within a line are found where no cell is the same', () =>
    expect(findLines('digital signature', lines)).toEqual([1168, 1168]));
  test('a blank cell and words that are not there are on no line', () => {
    expect(findLines('', lines)).toBeUndefined();
    expect(findLines('Ministry of Justice', lines)).toBeUndefined();
  });
});
