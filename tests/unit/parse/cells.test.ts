import { describe, expect, test } from 'vitest';
import { parseCells } from '../../../src/parse/cells.ts';

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text, ignored: null }));
const brief = (...texts: string[]) =>
  parseCells(lines(...texts)).map(({ line, text, closed }) => `${line} ${text}${closed ? ' |' : ''}`);

describe('a bar', () => {
  test('ends a cell', () => {
    expect(brief('No. |', 'Task description |')).toEqual(['1 No. |', '2 Task description |']);
  });

  test('alone on a line is a blank cell', () => {
    expect(brief('|', ' | ')).toEqual(['1  |', '2  |']);
  });

  test('ends each of several cells of one line', () => {
    expect(brief('1. | Draft the law. | Ministry of Health | | 2025 |')).toEqual([
      '1 1. |',
      '1 Draft the law. |',
      '1 Ministry of Health |',
      '1  |',
      '1 2025 |',
    ]);
  });

  test('is missing where a cell runs over two lines or is the last of its line', () => {
    expect(brief('Draft | the', 'law |', '2025')).toEqual(['1 Draft |', '1 the', '2 law |', '3 2025']);
  });
});

describe('a piece', () => {
  test('holds its words without margins, and the bar that ends it', () => {
    expect(parseCells(lines('1. |  Draft it. | 2025'))).toEqual([
      { line: 1, from: 0, to: 4, text: '1.', closed: true },
      { line: 1, from: 6, to: 17, text: 'Draft it.', closed: true },
      { line: 1, from: 18, to: 22, text: '2025', closed: false },
    ]);
  });

  test('holds only its bar where the cell is blank', () => {
    expect(parseCells(lines('a |  | b'))[1]).toEqual({ line: 1, from: 5, to: 6, text: '', closed: true });
  });

  test('comes from no blank and no ignored line', () => {
    expect(parseCells([...lines('', '   '), { number: 3, text: 'See more |', ignored: 'Furniture.' }])).toEqual([]);
  });
});
