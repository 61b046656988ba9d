/** The rest of a row that a page breaks: cells without a number that go on from those above. */
import { type Cell, cellOf, type Piece } from './cells.ts';
import { shorten } from './reading.ts';
import type { RowOddity } from './row-oddities.ts';
import type { Row } from './rows.ts';

/** A row with its rest, and the remark on it. */
export function continueRow(
  above: Row,
  cells: readonly Cell[],
  pieces: readonly Piece[],
): { row: Row; oddity: RowOddity } {
  const joined = above.cells.map((cell, at) => {
    const more = (cells[at]?.pieces ?? []).filter(({ text }) => text !== '');
    return more.length === 0 ? cell : cellOf([...cell.pieces.filter(({ text }) => text !== ''), ...more]);
  });
  return {
    row: { ...above, cells: joined, pieces: [...above.pieces, ...pieces] },
    oddity: {
      rule: 'continued-row',
      line: pieces[0]?.line ?? 1,
      message: `The line has no number and was read as the rest of row ${above.number}. If it is a row of its own, restore its number.`,
      actual: shorten(
        cells
          .map(({ text }) => text)
          .filter(Boolean)
          .join(' | '),
      ),
    },
  };
}
