import { describe, expect, test } from 'vitest';
import { buildMatrix } from '../../../../src/derive/status/matrix.ts';
import type { Agency } from '../../../../src/model/agency.ts';

const agency = (id: string, kind: Agency['kind'] = 'ministry'): Agency => ({
  ...{ id, name: id.toUpperCase(), nameVi: null, abbreviation: null, kind },
  ...{ otherNames: [], succeededBy: [] },
});
const agencies = [agency('a'), agency('b'), agency('c'), agency('all', 'collective'), agency('some', 'collective')];
const task = (leads: string[], coordinating: string[]) => ({ leads, coordinating });

describe('the matrix', () => {
  const matrix = buildMatrix(
    [task(['b'], ['a', 'all', 'some']), task(['b'], ['a']), task(['a', 'b'], ['some']), task(['all'], ['b'])],
    agencies,
  );
  const namesOf = (parties: readonly { name: string | undefined }[]) => parties.map(({ name }) => name);

  test('puts those with the most tasks first, and unnamed sets last in rows, first in columns', () => {
    expect(namesOf(matrix.rows)).toEqual(['B', 'A', undefined]);
    expect(namesOf(matrix.columns)).toEqual([undefined, 'A', 'B']);
    expect(matrix.rows.map(({ count }) => count)).toEqual([3, 1, 1]);
  });

  test('counts a task once in a cell, whatever sets it names', () => {
    expect(matrix.cells).toEqual([
      { row: 0, column: 0, count: 2 },
      { row: 0, column: 1, count: 2 },
      { row: 1, column: 0, count: 1 },
      { row: 2, column: 2, count: 1 },
    ]);
  });

  test('names the sets that are used, for the filter behind a cell', () => {
    expect(matrix.columns[0]?.agencies).toEqual(['all', 'some']);
    expect(matrix.rows[2]?.agencies).toEqual(['all']);
  });

  test('knows where an agency meets itself, but not where sets meet sets', () => {
    expect(matrix.selves).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  test('is empty without tasks', () => {
    expect(buildMatrix([], agencies)).toEqual({ rows: [], columns: [], cells: [], selves: [] });
  });
});
