import { describe, expect, test } from 'vitest';
import { layoutBars } from '../../../../src/components/chart/bars-layout.ts';

const bars = [
  { name: 'Finance', tally: { recorded: 10, passed: 20, open: 10, undated: 10 } },
  { name: 'Public Security', tally: { recorded: 0, passed: 1, open: 4, undated: 0 } },
  { name: 'Unnamed sets', tally: { recorded: 0, passed: 0, open: 0, undated: 0 } },
];

describe('bars in a wide drawing', () => {
  const { width, height, rows, boxes, figures, beside } = layoutBars(bars, 'wide');
  const [finance, security, sets] = rows;

  test('stand one under the other in the order given', () => {
    expect(rows.map(({ name, total }) => [name, total])).toEqual([
      ['Finance', 50],
      ['Public Security', 5],
      ['Unnamed sets', 0],
    ]);
    expect(rows.map(({ textY }) => textY)).toEqual([20, 50, 80]);
    expect(height).toBe(94);
  });

  test('begin right of the longest name, at one line', () => {
    expect(beside).toBe(true);
    // 15 letters of 6.9 units, and 12 units between.
    expect(finance?.boxes[0]?.x).toBe(116);
    expect(security?.boxes[0]?.x).toBe(116);
    expect(rows.map(({ nameX }) => nameX)).toEqual([104, 104, 104]);
  });

  test('are as long as their counts, the longest up to the room for its total', () => {
    const lengthOf = (row: typeof finance) => row?.boxes.reduce((sum, box) => sum + box.width, 0);
    expect(lengthOf(finance)).toBe(width - 36 - 116);
    expect(lengthOf(security)).toBe((width - 36 - 116) / 10 + 0.2);
    expect(lengthOf(sets)).toBe(0);
    expect(finance?.endX).toBe(width - 36 + 8);
    expect(sets?.endX).toBe(116 + 8);
  });

  test('are stacked to the right: on record, date passed, not yet due', () => {
    expect(finance?.boxes.map(({ look, count }) => [look, count])).toEqual([
      ['solid', 10],
      ['hatched', 20],
      ['outlined', 20],
    ]);
    const [solid, hatched, outlined] = finance?.boxes ?? [];
    expect(hatched?.x).toBe((solid?.x ?? 0) + (solid?.width ?? 0));
    expect(outlined?.x).toBe((hatched?.x ?? 0) + (hatched?.width ?? 0));
    expect(boxes.every(({ height: own }) => own === 20)).toBe(true);
  });

  test('hold the figure of a stretch in its middle, where there is room', () => {
    expect(figures.map(({ look, count }) => [look, count])).toEqual([
      ['solid', 10],
      ['hatched', 20],
      ['outlined', 20],
      ['outlined', 4],
    ]);
    const [solid] = finance?.boxes ?? [];
    expect(figures[0]?.x).toBeCloseTo((solid?.x ?? 0) + (solid?.width ?? 0) / 2, 0);
  });
});

test('bars of a small drawing stand under their names, at its edge', () => {
  const { width, rows, beside } = layoutBars(bars, 'small');
  expect([width, beside]).toEqual([358, false]);
  for (const { nameX, nameY, textY, boxes } of rows) {
    expect(nameX).toBe(0);
    expect(nameY).toBeLessThan(textY - 20);
    for (const box of boxes) expect(box.x).toBeGreaterThanOrEqual(1);
  }
});

test('a drawing without bars has a height and no boxes', () => {
  expect(layoutBars([], 'wide')).toMatchObject({ height: 4, rows: [], boxes: [], figures: [] });
});
