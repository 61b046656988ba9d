/** Positions in the drawing of who leads with whom. */
import { scaleBand, scaleSqrt } from 'd3-scale';
import type { Matrix } from '../../derive/status/matrix.ts';
import type { Words } from '../../words/index.ts';
import { drawnName } from './names.ts';
import { pathOf, snap } from './series.ts';

const label = 232;
const head = 150;
const cell = { width: 31, height: 29 } as const;
/** What a letter of a leaning heading takes from left to right. */
const letter = 4.9;

/** What the row and the column of the unnamed sets are called, and how names are shortened. */
type MatrixText = Pick<Words['chart'], 'unnamedSets' | 'short'>;

/** The side of the largest square. */
const largest = 25;
/** A square of this side holds its figure. */
const roomy = 15;

/** Lays out the drawing. */
export function layoutMatrix({ rows, columns, cells, selves }: Matrix, { unnamedSets, short }: MatrixText) {
  const right = label + columns.length * cell.width;
  const bottom = head + rows.length * cell.height;
  const x = scaleBand(
    columns.map((_, index) => index),
    [label, right],
  );
  const y = scaleBand(
    rows.map((_, index) => index),
    [head, bottom],
  );
  // The area of a square is its count.
  const side = scaleSqrt([0, Math.max(1, ...cells.map(({ count }) => count))], [0, largest]);
  const heads = columns.map(({ name = unnamedSets }) => drawnName(name, short, 26));
  const left = (column: number) => x(column) ?? 0;
  const top = (row: number) => y(row) ?? 0;
  const taken = new Set([
    ...cells.map(({ row, column }) => `${row} ${column}`),
    ...selves.map(([row, column]) => `${row} ${column}`),
  ]);
  const empty = rows.flatMap((_, row) =>
    columns.flatMap((__, column) => (taken.has(`${row} ${column}`) ? [] : [[row, column] as const])),
  );
  const counted = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return {
    ...{
      width: Math.max(right, ...heads.map((text, column) => Math.round(left(column) + 22 + text.length * letter))),
      height: bottom + 2,
      right,
      label,
      cell,
    },
    names: rows.map(({ name = unnamedSets }, row) => ({ text: drawnName(name, short), y: top(row) + 19 })),
    heads: heads.map((text, column) => ({ text, x: left(column) + 13, y: head - 8 })),
    rules: [head, ...rows.map((_, row) => top(row) + cell.height)],
    dots: empty.map(([row, column]) => `M${left(column) + 10} ${top(row) + 14.5}h.1`).join(''),
    slashes: selves
      .filter(([row, column]) => !counted.has(`${row} ${column}`))
      .map(([row, column]) => `M${left(column) + 5} ${top(row) + 19}l10 -10`)
      .join(''),
    squares: cells.map(({ row, column, count }) => {
      const length = side(count);
      const on = length >= roomy;
      const middle = { x: left(column) + (on ? 15 : 10), y: top(row) + 14.5 };
      return {
        ...{ row, column, count, on, left: left(column), top: top(row) },
        path: pathOf([
          { x: snap(middle.x - length / 2), y: snap(middle.y - length / 2), width: snap(length), height: snap(length) },
        ]),
        textX: on ? middle.x : snap(middle.x + length / 2 + 3),
        textY: middle.y + 4.5,
      };
    }),
  };
}
