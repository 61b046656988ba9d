/** What the rows of a table were repaired for, or could not be read for. */
import type { RuleName } from '../model/diagnostic.ts';
import type { Cell, Piece } from './cells.ts';
import { shorten } from './reading.ts';
import { numberLike } from './row-numbers.ts';

/** One thing that was repaired or could not be read, at a line of the seed. */
export interface RowOddity {
  readonly rule: Extract<
    RuleName,
    | 'row-cells'
    | 'row-number'
    | 'text-between-rows'
    | 'heading-without-numeral'
    | 'wrapped-cell'
    | 'continued-row'
    | 'as-above'
    | 'label-missing'
    | 'label-unknown'
    | 'number-like-cell'
    | 'missing-bar'
  >;
  readonly line: number;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** Cells of an entry that look like a number of a row, or run over several lines. */
export function oddCells(number: string, cells: readonly Cell[], numberAt: number): RowOddity[] {
  const oddities: RowOddity[] = [];
  for (const [column, cell] of cells.entries()) {
    const head = cell.pieces[0] as Piece;
    if (column !== numberAt && numberLike.test(cell.text) && head.closed) {
      oddities.push({
        rule: 'number-like-cell',
        line: head.line,
        message: `The cell "${cell.text}" of row ${number} looks like a row number.`,
        actual: cell.text,
      });
    }
    if (cell.pieces.length > 1) {
      oddities.push({
        rule: 'wrapped-cell',
        line: head.line,
        message: `A cell of row ${number} runs over ${cell.pieces.length} lines.`,
        actual: shorten(cell.text),
      });
    }
  }
  return oddities;
}

/** Rows whose last cell has no bar, in a table where most have one. */
export function missingBars(
  rows: readonly { readonly number: string; readonly pieces: readonly Piece[] }[],
): RowOddity[] {
  const open = rows.filter((row) => row.pieces.at(-1)?.closed === false);
  if (open.length > rows.length / 2) return [];
  return open.map((row) => ({
    rule: 'missing-bar',
    line: row.pieces.at(-1)?.line ?? 1,
    message: `No bar ends the last cell of row ${row.number}.`,
  }));
}
