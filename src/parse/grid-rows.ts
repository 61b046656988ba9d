/** Rows of a table that has a row a line. Each line stands alone, so a row that has lost a cell shifts no other row. */
import { type Cell, cellOf, type Piece } from './cells.ts';
import { continueRow } from './continued-row.ts';
import { numbersFrom } from './grid-numbers.ts';
import { shorten } from './reading.ts';
import { headingNumeral, rowNumber } from './row-numbers.ts';
import { missingBars, oddCells, type RowOddity } from './row-oddities.ts';
import type { Row } from './rows.ts';

/** What is known of a table before its rows are read. */
export interface GridShape {
  readonly columns: number;
  /** The place of the number column, from 0; -1 where the table has none. */
  readonly numberAt: number;
  /** The place of the column whose words say what a row is about. */
  readonly wordsAt: number;
  /** The place of the column with deadlines or targets, which holds one value a row; -1 where there is none. */
  readonly valueAt: number;
  /** The places of the columns where a blank cell is merged with the one above it. */
  readonly mergedAt: readonly number[];
  /** Whether numbers start again under each heading. */
  readonly restarts: boolean;
  /** The last number of the list that this table may go on from. */
  readonly after: string | undefined;
}

export interface Grid {
  readonly rows: readonly Row[];
  readonly oddities: readonly RowOddity[];
  /** Runs of lines that belong to no row: notes between rows, text after the last one. */
  readonly loose: readonly (readonly Piece[])[];
  /** Rows of blank cells. */
  readonly blank: readonly Piece[];
}

interface Line {
  readonly cells: readonly Cell[];
  readonly pieces: readonly Piece[];
}

const textOf = (cell: Cell | undefined) => cell?.text ?? '';
const isPlain = (line: Line) => line.pieces.every((piece) => !piece.closed);
const isOpen = (line: Line) => line.pieces.at(-1)?.closed === false;
const note = /^\s*(?:\[\d+\]|\*)/u;
const numbered = /^([IVXLC]+|[A-Z])[.)]\s+(\S.*)$/u;
// In a table a heading may have the number of a row: "1. Schools" above 1.1.
const headed = /^([IVXLC]+|[A-Z]|\d{1,3})[.)]\s+(\S.*)$/u;
const startsSmall = (text: string) => /^\p{Ll}/u.test(text);

/** Whether half of the lines with bars or more hold a cell a column, so that a line may be taken for a row. */
export function isGrid(pieces: readonly Piece[], columns: number): boolean {
  const lines = linesOf(pieces).filter((line) => !isPlain(line));
  const whole = lines.filter(({ cells }) => cells.length === columns).length;
  return whole > 0 && whole >= lines.length / 2;
}

/** Pieces by line, with their cells. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last?.[0]?.line === piece.line) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map(lineOf);
}

const lineOf = (pieces: readonly Piece[]): Line => ({ pieces, cells: cellsOf(pieces).map(cellOf) });

function cellsOf(pieces: readonly Piece[]): Piece[][] {
  const cells: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) cells.at(-1)?.push(piece);
    else cells.push([piece]);
    open = !piece.closed;
  }
  return cells;
}

/**
 * Reads the lines of a table as rows. A heading is a line of one cell, or with one text in all its cells, with or without
 * a numeral before it. A line that fills some cells of the row above and starts no row of its own is the rest of that
 * row, as where a page breaks it. Lines without a bar are notes or text, and come back as they are.
 */
export function parseGrid(pieces: readonly Piece[], shape: GridShape): Grid {
  const { columns, numberAt, wordsAt, valueAt, mergedAt } = shape;
  const rows: Row[] = [];
  const oddities: RowOddity[] = [];
  const loose: Piece[][] = [];
  const blank: Piece[] = [];
  const numbers = numbersFrom(shape);
  let counted = 0;
  let looseFrom = -1;

  const lines = joinWraps(linesOf(pieces), columns).flatMap((line) => splitRows(line, shape));
  for (const [at, line] of lines.entries()) {
    if (isPlain(line)) readPlain(line, at);
    else readLine(line);
  }
  return { rows, oddities: [...oddities, ...missingBars(rows)], loose, blank };

  function readPlain(line: Line, at: number) {
    const text = textOf(line.cells[0]);
    const more = lines.slice(at + 1).find((other) => !isPlain(other));
    if (!note.test(text) && numbered.test(text) && more && lines[at + 1] === more) {
      addHeading('', text, line);
      return;
    }
    if (looseFrom === at - 1) loose.at(-1)?.push(...line.pieces);
    else loose.push([...line.pieces]);
    looseFrom = at;
  }

  function readLine(line: Line) {
    const { cells } = line;
    const filled = cells.filter((cell) => cell.text !== '');
    if (filled.length === 0 && cells.length === columns) {
      blank.push(...line.pieces);
      return;
    }
    const heading = headingOf(line, filled);
    if (heading) {
      addHeading(heading.number, heading.title, line);
      return;
    }
    const above = rows.at(-1);
    if (above?.kind === 'entry' && goesOn(cells, above)) {
      join(above, line);
      return;
    }
    const found = textOf(cells[numberAt]);
    if (numberAt >= 0 && !rowNumber.test(found)) {
      addStray(line, found);
      return;
    }
    addEntry(line);
  }

  function headingOf({ cells }: Line, filled: readonly Cell[]): { number: string; title: string } | undefined {
    const [first, ...rest] = cells.map(textOf) as [string, ...string[]];
    const titles = [...new Set(rest.filter((text) => text !== ''))];
    if (headingNumeral.test(first) && titles.length === 1) {
      // One title behind the numeral, alone or in every cell: a row has more.
      if (filled.length === 2 || rest.every((text) => text === titles[0]))
        return { number: first, title: titles[0] ?? '' };
      return undefined;
    }
    const texts = new Set(filled.map((cell) => cell.text));
    if (texts.size !== 1 || (filled.length > 1 && filled.length < columns)) return undefined;
    const title = textOf(filled[0]);
    const place = cells.findIndex((cell) => cell.text !== '');
    if (rowNumber.test(title) || (cells.length > 1 && place !== wordsAt && place !== Math.max(0, numberAt)))
      return undefined;
    if (place !== wordsAt || cells.length === 1 || rows.at(-1)?.kind !== 'entry') return { number: '', title };
    return startsSmall(title) || isMergedRow(cells, title) ? undefined : { number: '', title };
  }

  /** Whether a row of a table without numbers has words of its own alone, because all its other cells are merged. */
  function isMergedRow(cells: readonly Cell[], title: string): boolean {
    if (numberAt >= 0 || cells.length !== columns || numbered.test(title)) return false;
    return cells.every((_, at) => at === wordsAt || mergedAt.includes(at));
  }

  /** Whether a line is the rest of the row above: it has no number, and leaves blank what it could not go on from. */
  function goesOn(cells: readonly Cell[], above: Row): boolean {
    if (cells.length !== columns || above.cells.length !== columns) return false;
    if (numberAt >= 0 && textOf(cells[numberAt]) !== '') return false;
    const words = textOf(cells[wordsAt]);
    if (valueAt >= 0 && textOf(cells[valueAt]) !== '' && textOf(above.cells[valueAt]) !== '') return false;
    if (words === '') return true;
    const leavesOne = cells.some(
      (cell, at) => at !== numberAt && !mergedAt.includes(at) && cell.text === '' && textOf(above.cells[at]) !== '',
    );
    const inSentence = startsSmall(words) && !/[.!?]$/u.test(textOf(above.cells[wordsAt]));
    if (mergedAt.length > 0 && inSentence) return true;
    return numberAt >= 0 ? leavesOne : leavesOne && inSentence;
  }

  function join(above: Row, line: Line) {
    const { row, oddity } = continueRow(above, line.cells, line.pieces);
    rows[rows.length - 1] = row;
    oddities.push(oddity);
  }

  function addHeading(given: string, words: string, line: Line) {
    const split = given === '' ? headed.exec(words) : null;
    const number = (split?.[1] ?? given).replace(/[.)]$/u, '');
    const title = split?.[2] ?? words;
    if (number === '') {
      oddities.push({
        rule: 'heading-without-numeral',
        line: line.pieces[0]?.line ?? 1,
        message: `"${shorten(title)}" was read as a heading without a numeral.`,
      });
    }
    numbers.passHeading();
    const own = line.pieces.filter(({ text }) => text !== '');
    rows.push({ kind: 'heading', number, cells: [{ text: title, pieces: own }], pieces: line.pieces });
  }

  function addStray(line: Line, found: string) {
    oddities.push({
      rule: 'text-between-rows',
      line: line.pieces[0]?.line ?? 1,
      message: `${found === '' ? 'A row without a number' : `"${shorten(found)}" is no row number`}. Restore the number of the row; set aside under \`ignored\` what is none.`,
      expected: numbers.expected().join(' or '),
      actual: shorten(line.cells.map(textOf).filter(Boolean).join(' | ')),
    });
  }

  function addEntry(line: Line) {
    counted++;
    const shown = rowNumber.exec(textOf(line.cells[numberAt]))?.[1];
    const number = shown === undefined ? String(counted) : numbers.plain(shown);
    const first = line.pieces[0]?.line ?? 1;
    if (shown !== undefined) oddities.push(...numbers.take(number, first));
    if (line.cells.length !== columns) {
      oddities.push({
        rule: 'row-cells',
        line: first,
        message: `Row ${number} has ${line.cells.length} cells, the table ${columns}. Restore the cell that is missing, or remove the extra one; a blank cell is a bar of its own.`,
        expected: `${columns} cells`,
        actual: `${line.cells.length} cells`,
      });
    }
    const cells = line.cells.slice(0, columns);
    oddities.push(...oddCells(number, cells, numberAt));
    rows.push({ kind: 'entry', number, cells, pieces: line.pieces });
  }
}

/** Lines with the lines that go on in their open cell: those before a row has all its cells, or that start small after it. */
function joinWraps(lines: readonly Line[], columns: number): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const goesOn =
      above !== undefined &&
      !isPlain(above) &&
      isOpen(above) &&
      !note.test(textOf(line.cells[0])) &&
      above.cells.length + line.cells.length - 1 <= columns &&
      (above.cells.length < columns || startsSmall(textOf(line.cells[0])));
    if (goesOn) joined[joined.length - 1] = lineOf([...above.pieces, ...line.pieces]);
    else joined.push(line);
  }
  return joined;
}

/** Two rows on one line as two, where each begins with its number. */
function splitRows(line: Line, { columns, numberAt }: GridShape): Line[] {
  const { cells } = line;
  if (numberAt < 0 || cells.length <= columns || cells.length % columns !== 0) return [line];
  const parts = Array.from({ length: cells.length / columns }, (_, part) =>
    cells.slice(part * columns, (part + 1) * columns),
  );
  if (!parts.every((part) => rowNumber.test(textOf(part[numberAt])))) return [line];
  return parts.map((part) => ({ cells: part, pieces: part.flatMap((cell) => cell.pieces) }));
}
