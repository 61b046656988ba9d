/** A table of a resolution: its heading, its header, and its rows with each cell under its field's name. */
import type { WordField } from '../model/correction.ts';
import type { DocumentTable } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import type { CellLines } from '../model/provenance.ts';
import { type Cell, type Piece, parseCells } from './cells.ts';
import { firstLine, lastLine, type Reading } from './reading.ts';
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

/** First and last line of each cell that is not blank, by the names that a record has for its fields; nothing where all are. */
export function cellLinesOf(
  row: Row,
  table: Table,
  fields: Readonly<Partial<Record<WordField, string>>>,
): { readonly cells?: CellLines } {
  const cells = Object.entries(fields).flatMap(([name, field]) => {
    const pieces = cellUnder(row, table, field).pieces.filter(({ text }) => text !== '');
    return pieces.length === 0 ? [] : [[name, [firstLine(pieces), lastLine(pieces)]] as const];
  });
  return cells.length === 0 ? {} : { cells: Object.fromEntries(cells) };
}

/**
 * Reads a table from its heading line on. The header is the run of cells that holds each column's header words once,
 * in any order; its length is the row's length. Where the same header stands again, with or without the heading line, as
 * at the top of a new page, it is set aside with a remark.
 * @param lines from the table's heading line to its end
 * @returns undefined where the header cannot be found
 */
export function parseTable(reading: Reading, shape: DocumentTable, lines: readonly SeedLine[]): Table | undefined {
  const pieces = parseCells(lines);
  const header = findHeader(pieces, shape);
  const heading = pieces.slice(0, header?.end ?? 1);
  const provision = reading.addProvision({
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
  checkOrder(reading, shape, header.fields, pieces[header.start]?.line ?? 1);
  for (const piece of pieces.slice(header.start, header.end - 1)) {
    if (!piece.closed && piece.line !== pieces[pieces.indexOf(piece) + 1]?.line) {
      reading.report('missing-bar', piece.line, `${shape.name}: no bar ends the header words "${piece.text}".`);
    }
  }
  const body = setRepeatsAside(reading, shape, provision.id, pieces.slice(header.end), header.fields);
  const { rows, oddities } = parseRows(body, header.fields.length, Math.max(0, header.fields.indexOf('number')));
  for (const { rule, line, message, ...finding } of oddities)
    reading.report(rule, line, `${shape.name}: ${message}`, finding);
  return { rows, fields: header.fields };
}

/** Reports columns that stand in another order than the document's file expects. */
function checkOrder(reading: Reading, { name, columns }: DocumentTable, fields: readonly string[], line: number): void {
  const expected = reading.document.expects.columns?.[name];
  if (!expected || expected.join() === fields.join()) return;
  const headers = new Map<string, string>(columns.map((column) => [column.field, column.header]));
  const inWords = (order: readonly string[]) => order.map((field) => headers.get(field) ?? field).join(' | ');
  reading.report(
    'columns-moved',
    line,
    `The columns of ${name} stand in another order than ${documentFilePath(reading.document)} expects, so their cells change places. Restore the header; if the text is right, correct expects.columns there: [${fields.join(', ')}].`,
    { expected: inWords(expected), actual: inWords(fields) },
  );
}

/** The pieces without headers that stand again; each of those is claimed for the heading and reported in a remark. */
function setRepeatsAside(
  reading: Reading,
  shape: DocumentTable,
  heading: string,
  pieces: readonly Piece[],
  fields: readonly string[],
): Piece[] {
  const headers = new Map<string, string>(shape.columns.map((column) => [column.field, fold(column.header)]));
  const cells = fields.map((field) => headers.get(field) ?? '');
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const title = isHeadingAgain(pieces[at]?.text ?? '', shape) ? 1 : 0;
    const length = headerLength(pieces, at + title, cells);
    if (length === 0) {
      kept.push(pieces[at] as Piece);
      at++;
      continue;
    }
    const own = pieces.slice(at, at + title + length);
    reading.claim(heading, own);
    reading.report('repeated-header', own[0]?.line ?? 1, `${shape.name}: the header stands again; it is no row.`);
    at += title + length;
  }
  return kept;
}

/** Whether words are the table's heading, alone or with a note in brackets: "Appendix (continued)". */
function isHeadingAgain(text: string, { begins }: DocumentTable): boolean {
  const [words, heading] = [fold(text), fold(begins)];
  return words.startsWith(heading) && /^(?: ?\([^()]*\))?$/u.test(words.slice(heading.length));
}

/** How many pieces from a place on hold exactly the header's cells; 0 where they do not. */
function headerLength(pieces: readonly Piece[], start: number, cells: readonly string[]): number {
  let at = start;
  for (const cell of cells) {
    let text = '';
    do {
      const piece = pieces[at];
      // A piece that does not begin the cell ends the comparison: most do.
      text = text === '' ? fold(piece?.text ?? '') : `${text} ${fold(piece?.text ?? '')}`;
      if (!piece || text === '' || !cell.startsWith(text)) return 0;
      at++;
    } while (text !== cell && !pieces[at - 1]?.closed);
    if (text !== cell) return 0;
  }
  return at - start;
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
