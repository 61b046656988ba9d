/** A table of a resolution: its heading, its header, and its rows with each cell under its field's name. */
import type { DocumentTable } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import { type Cell, type Piece, parseCells } from './cells.ts';
import type { Reading } from './reading.ts';
import { parseRows, type Row } from './rows.ts';
import { documentFilePath, type SeedLine } from './source.ts';

export interface Table {
  readonly rows: readonly Row[];
  /** The field of each column, in the text's own order. */
  readonly fields: readonly string[];
}

/** The cell of a row under a field; an empty text without pieces where the table has no such column. */
export function cellUnder(row: Row, table: Table, field: string): Cell {
  return row.cells[table.fields.indexOf(field)] ?? { text: '', pieces: [] };
}

/**
 * Reads a table from its heading line on. The header is the run of cells that holds each column's header words once,
 * in any order; its length is the row's length.
 * @param lines from the table's heading line to its end
 * @returns undefined where the header cannot be found
 */
export function parseTable(reading: Reading, shape: DocumentTable, lines: readonly SeedLine[]): Table | undefined {
  const pieces = parseCells(lines);
  const header = findHeader(pieces, shape);
  const heading = pieces.slice(0, header?.end ?? 1);
  reading.addProvision({
    kind: 'heading',
    number: shape.name,
    locator: shape.name,
    text: pieces
      .slice(0, header?.start ?? 1)
      .map((piece) => piece.text)
      .join(' '),
    stretches: heading,
  });
  if (!header) {
    const known = new Set(shape.columns.map((column) => fold(column.header)));
    const at = pieces.findIndex((piece) => known.has(fold(piece.text)));
    const found = pieces.slice(Math.max(at, 0), Math.max(at, 0) + shape.columns.length).map((piece) => piece.text);
    reading.report(
      'header-not-found',
      pieces[Math.max(at, 0)]?.line ?? 1,
      `The header of ${shape.name} is not what ${documentFilePath(reading.document)} names under columns. Correct the header words there, or restore them here.`,
      { expected: shape.columns.map((column) => column.header).join(' | '), actual: found.join(' | ') },
    );
    return undefined;
  }
  for (const piece of pieces.slice(header.start, header.end - 1)) {
    if (!piece.closed && piece.line !== pieces[pieces.indexOf(piece) + 1]?.line) {
      reading.report('missing-bar', piece.line, `${shape.name}: no bar ends the header words "${piece.text}".`);
    }
  }
  const { rows, oddities } = parseRows(
    pieces.slice(header.end),
    header.fields.length,
    Math.max(0, header.fields.indexOf('number')),
  );
  for (const { rule, line, message, ...finding } of oddities)
    reading.report(rule, line, `${shape.name}: ${message}`, finding);
  return { rows, fields: header.fields };
}

function findHeader(
  pieces: readonly Piece[],
  shape: DocumentTable,
): { start: number; end: number; fields: string[] } | undefined {
  // A header stands near its heading: long before a hundred pieces, else the table would be searched for it in vain.
  for (let start = 1; start < Math.min(pieces.length, 100); start++) {
    const fields = new Map(shape.columns.map((column) => [fold(column.header), column.field as string]));
    const order: string[] = [];
    let text = '';
    for (let at = start; at < pieces.length; at++) {
      const piece = pieces[at] as Piece;
      text = text === '' ? piece.text : `${text} ${piece.text}`;
      const field = fields.get(fold(text));
      if (field !== undefined) {
        order.push(field);
        fields.delete(fold(text));
        text = '';
        if (fields.size === 0) return { start, end: at + 1, fields: order };
      } else if (piece.closed || text.length > 200) break;
    }
  }
  return undefined;
}
