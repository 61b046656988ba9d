import { describe, expect, test } from 'vitest';
import { layoutStrips } from '../../../../src/components/chart/strip-layout.ts';

const strips = [
  {
    name: 'Resolution 03/NQ-CP',
    counts: 'counts',
    runs: [
      { state: 'ignored', first: 1, last: 20 },
      { state: 'blank', first: 21, last: 30 },
      { state: 'claimed', first: 31, last: 100 },
    ],
    remarks: [50, 50, 75],
  },
  { name: 'Plan 01', counts: 'counts', runs: [{ state: 'claimed', first: 1, last: 9 }], remarks: [] },
] as const;

/** The rectangles of a path. */
const boxesIn = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((found) => found.slice(1).map(Number));

describe('strips of lines', () => {
  const { rows, width } = layoutStrips(strips, 'wide');

  test('fill what is in a record, leave blank lines as paper, and hatch what is set aside', () => {
    expect(rows[0]?.fills.map(({ look, path }) => [look, boxesIn(path)[0]?.[0]])).toEqual([
      ['solid', 240.5],
      ['outlined', 160.5],
      ['hatched', 1],
    ]);
  });

  test('reach from the first line to the last, each run as long as its lines', () => {
    const lengths = rows[0]?.fills.map(({ path }) => boxesIn(path)[0]?.[2]);
    expect(lengths).toEqual([558.5, 80, 159.5]);
    expect(boxesIn(rows[1]?.fills[0]?.path ?? '')).toEqual([[1, 87, width - 2, 20]]);
  });

  test('stand one under the other in the order given', () => {
    expect(rows.map(({ text }) => text)).toEqual(['Resolution 03/NQ-CP', 'Plan 01']);
    expect(rows.map(({ nameY }) => nameY)).toEqual([13, 81]);
  });

  test('have one tick below for each line with a remark', () => {
    expect(rows[0]?.ticks).toBe('M396 42v7M595.5 42v7');
    expect(rows[1]?.ticks).toBe('');
  });

  test('have their counts beside their names, and under them where the drawing is small', () => {
    expect(rows[0]?.countsY).toBe(rows[0]?.nameY);
    const small = layoutStrips(strips, 'small');
    expect(small.beside).toBe(false);
    expect(small.rows[0]?.countsY).toBe(32);
  });

  test('keep a single blank line of a long text visible and inside', () => {
    const runs = [
      { state: 'claimed', first: 1, last: 9999 },
      { state: 'blank', first: 10_000, last: 10_000 },
    ] as const;
    const [row] = layoutStrips([{ name: 'Long', counts: '', runs, remarks: [] }], 'small').rows;
    const [[x = 0, , length = 0] = []] = boxesIn(row?.fills[1]?.path ?? '');
    expect(length).toBe(2.5);
    expect(x + length).toBeLessThanOrEqual(357.5);
  });
});
