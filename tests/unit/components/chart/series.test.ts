import { describe, expect, test } from 'vitest';
import { countIn, pathOf, series, snap, stretchesOf } from '../../../../src/components/chart/series.ts';

describe('the series of the pictures', () => {
  test.each([
    ['recorded', 'solid', 1],
    ['passed', 'hatched', 2],
    ['open', 'outlined', 3 + 4],
  ])('%s tasks are %s', (name, look, tasks) => {
    const own = series.find((one) => one.name === name);
    expect(own?.look).toBe(look);
    expect(own && countIn({ recorded: 1, passed: 2, open: 3, undated: 4 }, own)).toBe(tasks);
  });

  test('are stacked from what is on record to what is not yet due', () => {
    expect(stretchesOf([{ recorded: 1, passed: 2, open: 3, undated: 4 }])).toEqual([
      [
        { look: 'solid', from: 0, to: 1 },
        { look: 'hatched', from: 1, to: 3 },
        { look: 'outlined', from: 3, to: 10 },
      ],
    ]);
  });

  test('take no place where they have no tasks', () => {
    expect(
      stretchesOf([
        { recorded: 0, passed: 2, open: 0, undated: 0 },
        { recorded: 0, passed: 0, open: 0, undated: 0 },
      ]),
    ).toEqual([[{ look: 'hatched', from: 0, to: 2 }], []]);
  });
});

test('rectangles are drawn clockwise from their left upper corner', () => {
  expect(
    pathOf([
      { x: 1, y: 2, width: 30, height: 4 },
      { x: 31, y: 2, width: 5, height: 4 },
    ]),
  ).toBe('M1 2h30v4h-30zM31 2h5v4h-5z');
});

test.each([
  [1.2, 1],
  [1.3, 1.5],
  [1.75, 2],
])('%d is drawn at %d', (length, drawn) => expect(snap(length)).toBe(drawn));
