import { describe, expect, test } from 'vitest';
import { layoutMatrix } from '../../../../src/components/chart/matrix-layout.ts';
import { drawnName } from '../../../../src/components/chart/names.ts';
import { pairOf } from '../../../../src/components/chart/pairs.ts';
import type { Matrix } from '../../../../src/derive/status/matrix.ts';
import { wordsIn } from '../../../../src/words/index.ts';

const { chart } = wordsIn('en');

const party = (id: string, name: string | undefined) => ({ name, agencies: [id], count: 1 });
const matrix: Matrix = {
  rows: [party('mof', 'Ministry of Finance'), party('mps', 'Ministry of Public Security'), party('sets', undefined)],
  columns: [party('sets', undefined), party('mof', 'Ministry of Finance')],
  cells: [
    { row: 0, column: 0, count: 16 },
    { row: 1, column: 1, count: 4 },
    { row: 2, column: 1, count: 1 },
  ],
  selves: [[0, 1]],
};

describe('the matrix of who leads with whom', () => {
  const layout = layoutMatrix(matrix, chart);

  test('names its rows from above and its columns from the left', () => {
    expect(layout.names.map(({ text }) => text)).toEqual(['Finance', 'Public Security', 'Unnamed sets']);
    expect(layout.heads.map(({ text }) => text)).toEqual(['Unnamed sets', 'Finance']);
    expect(layout.names.map(({ y }) => y)).toEqual([169, 198, 227]);
    expect(layout.heads.map(({ x }) => x)).toEqual([245, 276]);
  });

  test('has each square in its row and column', () => {
    expect(layout.squares.map(({ count, left, top }) => [count, left, top])).toEqual([
      [16, 232, 150],
      [4, 263, 179],
      [1, 263, 208],
    ]);
  });

  test('draws four times the count as twice the side', () => {
    const sides = layout.squares.map(({ path }) => Number(/h([\d.]+)v/.exec(path)?.[1]));
    expect(sides).toEqual([25, 12.5, 6.5]);
  });

  test('holds the figure of a large square, and sets that of a small one beside it', () => {
    expect(layout.squares.map(({ on }) => on)).toEqual([true, false, false]);
    expect(layout.squares[0]?.textX).toBe(232 + 15);
    expect(layout.squares[1]?.textX).toBeGreaterThan(263 + 10 + 6);
  });

  test('has a slash where an agency meets itself, and a dot where a pair has no task', () => {
    expect(layout.slashes).toBe('M268 169l10 -10');
    // Public Security and the unnamed sets with unnamed sets.
    expect(layout.dots).toBe('M242 193.5h.1M242 222.5h.1');
  });

  test('has no slash where an agency leads with itself', () => {
    const cells = [...matrix.cells, { row: 0, column: 1, count: 1 }];
    expect(layoutMatrix({ ...matrix, cells }, chart).slashes).toBe('');
  });
});

test('a pair has its names and the address of its tasks: the row leads, the column coordinates', () => {
  expect(pairOf(matrix, { row: 1, column: 0, count: 2 }, 'Unnamed sets', '/tasks/')).toEqual({
    ...{ lead: 'Ministry of Public Security', coordinating: 'Unnamed sets', count: 2 },
    href: '/tasks/?lead=mps&coordinating=sets',
  });
});

test.each([
  ['Ministry of Finance', 'Finance'],
  ['Ministry of Culture, Sports and Tourism', 'Culture, Sports & Tourism'],
  ['Ministry of Information, and Communications', 'Information & Communications'],
  ['Government Office', 'Government Office'],
  ['Supreme People’s Procuracy and the Supreme Court', 'Supreme People’s Procuracy & the …'],
])('%s is drawn as %s', (name, drawn) => expect(drawnName(name, chart.short).replace('\u00a0', ' ')).toBe(drawn));
