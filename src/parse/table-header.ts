/** The header of a table: the cells that hold each column's header words, over one row or several. */
import type { DocumentTable } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import type { Piece } from './cells.ts';
import { linesOf } from './grid-rows.ts';

export interface Header {
  readonly start: number;
  readonly end: number;
  /** The column that each cell stands for, in the text's own order. */
  readonly columns: readonly DocumentTable['columns'][number][];
  /** The words of its cells, by which it is known where it stands again. */
  readonly cells: readonly string[];
}

/** Finds the header; undefined where the columns' words stand nowhere near the heading. */
export function findHeader(pieces: readonly Piece[], shape: DocumentTable): Header | undefined {
  return findRun(pieces, shape) ?? findRows(pieces, shape);
}

// A header stands near its heading: long before a hundred pieces, else the table would be searched for it in vain.
const farthest = 100;

function findRun(pieces: readonly Piece[], shape: DocumentTable): Header | undefined {
  for (let start = 1; start < Math.min(pieces.length, farthest); start++) {
    const missing = new Map(shape.columns.map((column) => [fold(column.header), column]));
    const order: DocumentTable['columns'][number][] = [];
    let text = '';
    for (let at = start; at < pieces.length; at++) {
      const piece = pieces[at] as Piece;
      text = text === '' ? piece.text : `${text} ${piece.text}`;
      const column = missing.get(fold(text));
      if (column !== undefined) {
        order.push(column);
        missing.delete(fold(text));
        text = '';
        if (missing.size === 0)
          return { start, end: at + 1, columns: order, cells: order.map(({ header }) => fold(header)) };
      } else if (piece.closed || text.length > 200) break;
    }
  }
  return undefined;
}

// No header takes more rows.
const mostRows = 4;

/** A header over several lines: the lowest cell of a column, or the one above where that spans several columns. */
function findRows(pieces: readonly Piece[], shape: DocumentTable): Header | undefined {
  const lines = linesOf(pieces.slice(0, farthest)).slice(1);
  const known = new Set(shape.columns.map(({ header }) => fold(header)));
  for (const [at, upper] of lines.entries()) {
    let words = wordsOf(upper);
    for (const lower of lines.slice(at + 1, at + mostRows)) {
      words = spread(words, wordsOf(lower), known);
      const columns = words.map((word) => shape.columns.find(({ header }) => fold(header) === word));
      const found = columns.filter((column) => column !== undefined);
      if (found.length !== columns.length || found.length !== shape.columns.length) continue;
      if (new Set(found).size !== found.length) continue;
      const [first, last] = [upper.pieces[0] as Piece, lower.pieces.at(-1) as Piece];
      const [start, end] = [pieces.indexOf(first), pieces.indexOf(last) + 1];
      return { start, end, columns: found, cells: pieces.slice(start, end).map(({ text }) => fold(text)) };
    }
  }
  return undefined;
}

const wordsOf = ({ cells }: { readonly cells: readonly { readonly text: string }[] }) =>
  cells.map(({ text }) => fold(text));

/** The words of each column, where two rows stand cell over cell, or the lower one holds only the parts of a spanning cell. */
function spread(upper: readonly string[], lower: readonly string[], known: ReadonlySet<string>): string[] {
  if (upper.length === lower.length) {
    let above = '';
    return upper.map((word, at) => {
      above = word || above;
      const below = lower[at] ?? '';
      if (below === '' || below === word) return word;
      return known.has(`${above} ${below}`) ? `${above} ${below}` : below;
    });
  }
  const spanning = upper.filter((word) => word !== '' && !known.has(word));
  if (spanning.length !== 1) return [];
  return upper.flatMap((word) => (word === spanning[0] ? lower.filter(Boolean) : word === '' ? [] : [word]));
}
