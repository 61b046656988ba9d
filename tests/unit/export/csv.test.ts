import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/export/csv.ts';

/** The only cell of a table with one row and one column. */
const cellOf = (value: unknown): string => toCsv([{ value }], ['value']).slice('\uFEFFvalue\r\n'.length, -2);

describe('a table', () => {
  test('starts with a byte order mark and ends each line with CRLF', () => {
    expect(toCsv([{ a: 1, b: { c: 'x' } }, {}], ['a', 'b.c'])).toBe('\uFEFFa,b.c\r\n1,x\r\n,\r\n');
  });

  test('has its columns even where no record has the field', () => {
    expect(toCsv([], ['id', 'closedOn'])).toBe('\uFEFFid,closedOn\r\n');
  });
});

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-', "'-"],
    ['@home', "'@home"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["''-", "'''-"],
  ])('is guarded where it begins like a formula: %j', (text, cell) => {
    expect(cellOf(text)).toBe(cell);
  });

  test.each([
    ["'s", "'s"],
    ['a=b', 'a=b'],
    [-12.5, '-12.5'],
    [false, 'false'],
    [null, ''],
    [undefined, ''],
    [[], ''],
    [['most', 'mps'], 'most; mps'],
    [[{ id: 'x' }], '"[{""id"":""x""}]"'],
    ['a "b", c', '"a ""b"", c"'],
    ['one\ntwo', '"one\ntwo"'],
  ])('holds %j as it is', (value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });
});
