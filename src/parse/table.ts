/** A table of a resolution: its heading, its header, and its rows with each cell under its field's name. */
import type { WordField } from '../model/correction.ts';
import type { DocumentTable } from '../model/document.ts';
import type { Flag } from '../model/flag.ts';
import { fold } from '../model/fold.ts';
import type { CellLines } from '../model/provenance.ts';
import { fillFromAbove } from './as-above.ts';
import { type Cell, type Piece, parseCells } from './cells.ts';
import { type Grid, isGrid, parseGrid } from './grid-rows.ts';
import { firstLine, lastLine, type Reading, wholeLine } from './reading.ts';
import { rowNumber } from './row-numbers.ts';
import { parseRows, type Row } from './rows.ts';
import { parseSheets } from './sheets.ts';
import { documentFilePath, type SeedLine } from './source.ts';
import { findHeader } from './table-header.ts';

export interface Table {
  readonly rows: readonly Row[];
  /** Lines between and after the rows that belong to none: notes, signatures, text. */
  readonly loose: readonly (readonly SeedLine[])[];
  /** The field of each column, in the text's own order. */
  readonly fields: readonly string[];
  /** Each column as the document's file has it, in the same order. */
  readonly columns: readonly DocumentTable['columns'][number][];
}

/** The cell of a row under a field; an empty text without pieces where the table has no such column. */
export function cellUnder(row: Row, table: Table, field: string): Cell {
  return row.cells[table.fields.indexOf(field)] ?? { text: '', pieces: [] };
}

/** The cells of the columns whose field is `other`, with their headers; nothing where the table has none. */
export function othersOf(row: Row, { columns }: Table): { others?: { header: string; text: string }[] } {
  const others = columns.flatMap(({ field, header }, at) =>
    field === 'other' ? [{ header, text: row.cells[at]?.text ?? '' }] : [],
  );
  return others.length === 0 ? {} : { others };
}

/** Reports once of a table without a number column that its rows are counted here. */
export function reportOurNumbers(reading: Reading, { name }: DocumentTable, { fields, rows }: Table): void {
  if (fields.includes('number') || rows.length === 0) return;
  reading.report(
    'our-numbering',
    firstLine(rows[0]?.pieces ?? []),
    `The rows of ${name} have no numbers; they are numbered in their order. A row that is lost or added changes the ids of those below it.`,
  );
}

/** What records call a field that is flagged, where that is not the column's own name. */
const flagged: Readonly<Record<string, string>> = { lead: 'leads', output: 'outputText', note: 'noteText' };

/** The flags of a record for what its row has not of its own: a number, or cells that are those above. */
export function rowFlags({ asAbove = [] }: Row, { fields }: Table): Flag[] {
  const numbers: Flag[] = fields.includes('number')
    ? []
    : [{ field: 'number', rule: 'our-numbering', note: 'The list has no numbers; the number is its place in it.' }];
  const above = asAbove.map(({ column, written }): Flag => {
    const field = fields[column] ?? '';
    const note = written === '' ? 'The cell is merged with the one above it.' : `"${written}": the cell above it.`;
    return { field: flagged[field] ?? field, rule: 'as-above', note };
  });
  return [...numbers, ...above];
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
 * @param after the last number of the list that stands before; numbers may run on from it
 * @returns undefined where the header cannot be found
 */
export function parseTable(
  reading: Reading,
  shape: DocumentTable,
  lines: readonly SeedLine[],
  after?: string,
): Table | undefined {
  if (shape.layout === 'sheets') return parseSheetTable(reading, shape, lines, after);
  const rules = lines.filter((line) => line.ignored === null && isRule(line.text));
  const pieces = parseCells(
    rules.length === 0 ? lines : lines.filter((line) => !rules.includes(line)),
    hasLeadingBars(lines, shape),
  );
  const header = findHeader(pieces, shape);
  const heading = [...pieces.slice(0, header?.end ?? 1)];
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
  reading.claim(provision.id, rules.map(wholeLine));
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
  const fields: string[] = header.columns.map(({ field }) => field);
  checkOrder(reading, shape, fields, pieces[header.start]?.line ?? 1);
  for (const piece of pieces.slice(header.start, header.end - 1)) {
    if (!piece.closed && piece.line !== pieces[pieces.indexOf(piece) + 1]?.line) {
      reading.report('missing-bar', piece.line, `${shape.name}: no bar ends the header words "${piece.text}".`);
    }
  }
  const body = setRepeatsAside(reading, shape, provision.id, pieces.slice(header.end), header.cells);
  const { rows: printed, oddities, loose, blank } = readRows(body, header.columns, shape, after);
  const { rows, oddities: above } = fillFromAbove(printed, header.columns, reading.words);
  reading.claim(provision.id, blank);
  for (const { rule, line, message, ...finding } of [...oddities, ...above])
    reading.report(rule, line, `${shape.name}: ${message}`, finding);
  return { rows, fields, columns: header.columns, loose: loose.map((run) => linesHolding(lines, run)) };
}

/** A table of sheets: its heading is one line, and its labels stand in the place of a header. */
function parseSheetTable(
  reading: Reading,
  shape: DocumentTable,
  lines: readonly SeedLine[],
  after: string | undefined,
): Table {
  const rules = lines.filter((line) => line.ignored === null && isRule(line.text));
  const [heading, ...body] = parseCells(lines.filter((line) => !rules.includes(line)));
  const provision = reading.addProvision({
    kind: 'heading',
    number: shape.name,
    locator: shape.name,
    text: heading?.text ?? '',
    stretches: heading ? [heading] : [],
  });
  const { rows: printed, oddities, loose, blank, numbered } = parseSheets(body, shape, after);
  reading.claim(provision.id, [...blank, ...rules.map(wholeLine)]);
  const { rows, oddities: above } = fillFromAbove(printed, shape.columns, reading.words);
  for (const { rule, line, message, ...finding } of [...oddities, ...above])
    reading.report(rule, line, `${shape.name}: ${message}`, finding);
  const own: readonly string[] = shape.columns.map(({ field }) => field);
  const fields = numbered && !own.includes('number') ? [...own, 'number'] : own;
  return { rows, fields, columns: shape.columns, loose: loose.map((run) => linesHolding(lines, run)) };
}

const linesHolding = (lines: readonly SeedLine[], own: readonly Piece[]): SeedLine[] => {
  const numbers = new Set(own.map(({ line }) => line));
  return lines.filter(({ number }) => numbers.has(number));
};

/** The rows, by lines where a line holds a row, else by the run of their numbers. */
function readRows(
  pieces: readonly Piece[],
  inOrder: readonly DocumentTable['columns'][number][],
  shape: DocumentTable,
  after?: string,
): Grid {
  const fields: string[] = inOrder.map(({ field }) => field);
  const numberAt = fields.indexOf('number');
  const restarts = shape.restarts ?? false;
  if (isGrid(pieces, fields.length) || numberAt < 0) {
    const [words, value] = shape.holds === 'tasks' ? ['description', 'deadline'] : ['name', 'target'];
    return parseGrid(pieces, {
      columns: fields.length,
      numberAt,
      wordsAt: fields.indexOf(words),
      valueAt: fields.indexOf(value),
      mergedAt: inOrder.flatMap(({ blank }, at) => (blank ? [at] : [])),
      restarts,
      after,
    });
  }
  const { cells, notes } = withoutFootnotes(pieces);
  const { rows, oddities } = parseRows(cells, fields.length, numberAt, { restarts, after });
  return { rows, oddities, loose: notes, blank: [] };
}

/**
 * The pieces of a table of a cell a line without its footnotes. Where a line is no row, nothing but a footnote tells text
 * from cells: it runs to the next number of a row, and the last one takes the text behind the rows with it.
 */
function withoutFootnotes(pieces: readonly Piece[]): { cells: Piece[]; notes: Piece[][] } {
  const cells: Piece[] = [];
  const notes: Piece[][] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    if (piece.closed || pieces[at - 1]?.line === piece.line || !/^\[\d+\]/u.test(piece.text)) {
      cells.push(piece);
      at++;
      continue;
    }
    const bar = pieces.findIndex(({ closed }, index) => index > at && closed);
    // Amid a row only the line itself is the footnote: the next cell may take several lines.
    const end = bar < 0 ? pieces.length : rowNumber.test(pieces[bar]?.text ?? '') ? bar : at + 1;
    notes.push(pieces.slice(at, end));
    at = end;
  }
  return { cells, notes };
}

// The line under a header in Markdown: "|---|:--:|".
const isRule = (text: string): boolean => {
  const cells = text.split('|').map((cell) => cell.trim());
  return (
    text.includes('--') &&
    cells.length > 1 &&
    cells.every((cell, at) => /^:?-+:?$/u.test(cell) || (cell === '' && (at === 0 || at === cells.length - 1)))
  );
};

/** Whether lines begin with a bar that ends no cell, as in Markdown: the header's does. */
function hasLeadingBars(lines: readonly SeedLine[], shape: DocumentTable): boolean {
  const known = new Set(shape.columns.map(({ header }) => fold(header)));
  return lines.some(({ text, ignored }) => {
    if (ignored !== null || !text.startsWith('|')) return false;
    const words = text.slice(1).split('|').map(fold);
    return known.has(words[0] ?? '') && words.filter((word) => known.has(word)).length > 1;
  });
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
  cells: readonly string[],
): Piece[] {
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
      if (!piece || (text === '') !== (cell === '') || !cell.startsWith(text)) return 0;
      at++;
    } while (text !== cell && !pieces[at - 1]?.closed);
    if (text !== cell) return 0;
  }
  return at - start;
}
