/** Lines as pieces of table cells: a `|` ends a cell. A line may hold several cells, a cell several lines. */
import type { Stretch } from './reading.ts';
import type { SeedLine } from './source.ts';

/** A stretch of a line up to a `|` or the line's end. `closed` says whether a `|` ends it; its stretch holds the `|`. */
export interface Piece extends Stretch {
  readonly text: string;
  readonly closed: boolean;
}

/** One cell of a row: its pieces joined by a space. */
export interface Cell {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * Splits lines into pieces. Blank and ignored lines have none; a line that holds only `|` is one empty piece.
 * @param leadingBars whether a bar at the beginning of a line ends no cell, as in Markdown
 */
export function parseCells(lines: readonly SeedLine[], leadingBars = false): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (line.ignored !== null || line.text.trim() === '') continue;
    const first = pieces.length;
    let from = leadingBars && line.text.startsWith('|') ? 1 : 0;
    const led = from === 1;
    for (let bar = line.text.indexOf('|', from); bar >= 0; bar = line.text.indexOf('|', from)) {
      pieces.push(piece(line, from, bar + 1, true));
      from = bar + 1;
    }
    if (line.text.slice(from).trim() !== '') pieces.push(piece(line, from, line.text.length, false));
    const own = pieces[first];
    if (led && own) pieces[first] = { ...own, from: 0 };
  }
  return pieces;
}

function piece(line: SeedLine, from: number, to: number, closed: boolean): Piece {
  const text = line.text.slice(from, closed ? to - 1 : to);
  const start = from + (text.length - text.trimStart().length);
  return { line: line.number, from: text.trim() === '' ? to - 1 : start, to, text: text.trim(), closed };
}

/** Pieces as one cell. */
export const cellOf = (pieces: readonly Piece[]): Cell => ({
  text: pieces
    .map((piece) => piece.text)
    .join(' ')
    .trim(),
  pieces,
});
