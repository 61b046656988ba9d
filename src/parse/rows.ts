/** Pieces of cells as rows: a heading, or an entry with its number. The expected number is the state. */
import { type Cell, cellOf, type Piece } from './cells.ts';
import { continueRow } from './continued-row.ts';
import { shorten } from './reading.ts';
import { headingNumeral, nextNumbers, numberLike, rowNumber } from './row-numbers.ts';
import { missingBars, oddCells, type RowOddity } from './row-oddities.ts';

/** A heading has its numeral ('' where lost) as `number` and its title as the only cell. An entry has a cell a column. */
export interface Row {
  readonly kind: 'heading' | 'entry';
  readonly number: string;
  readonly cells: readonly Cell[];
  readonly pieces: readonly Piece[];
  /** The cells that are those of the row above, each with the words that say so; '' where it is blank. */
  readonly asAbove?: readonly { readonly column: number; readonly written: string }[];
}

/**
 * Folds pieces into rows.
 *
 * A row is an expected number and then a cell a column. Position decides, not looks: a cell that looks like a number is
 * a cell as long as the row is not complete. A heading is known by its blank tail, so it may have lost its numeral
 * (seed 001, lines 424 and 945). The last cell of a row need not be closed. Total: what fits nowhere is an oddity.
 *
 * @param pieces the pieces after the table's header
 * @param columns how many columns the header has, at least 2
 * @param numberAt the place of the number column, from 0
 * @param order whether numbers start again below each heading, and the number of the list before, to run on from
 */
export function parseRows(
  pieces: readonly Piece[],
  columns: number,
  numberAt = 0,
  { restarts = false, after = undefined }: { restarts?: boolean; after?: string | undefined } = {},
): { rows: Row[]; oddities: RowOddity[] } {
  const rows: Row[] = [];
  const oddities: RowOddity[] = [];
  let last: string | undefined;
  let at = 0;

  /** The first number of a table may go on from the list before. */
  const numbersAfter = (number: string | undefined) =>
    number === undefined && after !== undefined ? ['1', ...nextNumbers(after)] : nextNumbers(number);

  const numberOf = (index: number) => {
    const piece = pieces[index];
    return piece?.closed ? rowNumber.exec(piece.text)?.[1] : undefined;
  };
  /** A number that is not expected. A year (seed 001, line 644: "2026") is none. */
  const strayNumberOf = (index: number) => (numberLike.test(pieces[index]?.text ?? '') ? numberOf(index) : undefined);
  /** Whether a row with one of the expected numbers starts at a piece. The number stands `numberAt` cells behind it. */
  const entryStarts = (index: number, previous: string | undefined) => {
    const number = numberOf(index + numberAt);
    return number !== undefined && numbersAfter(previous).includes(number);
  };
  const blanksFrom = (index: number) => {
    let count = 0;
    while (pieces[index + count]?.closed && pieces[index + count]?.text === '') count++;
    return count;
  };
  /** A heading at a piece: where its title is, and how many blank cells follow. */
  const headingAt = (index: number): { titleAt: number; next: number; cells: number } | undefined => {
    const first = pieces[index];
    if (!first?.closed || first.text === '' || rowNumber.test(first.text)) return undefined;
    const hasNumeral = headingNumeral.test(first.text);
    const titleAt = hasNumeral ? index + 1 : index;
    let end = titleAt;
    while (pieces[end] && !pieces[end]?.closed && end - titleAt < 8) end++;
    if (!pieces[end]?.closed) return undefined;
    const blanks = blanksFrom(end + 1);
    const cells = (hasNumeral ? 2 : 1) + blanks;
    // A heading may have lost one blank; a row that has lost its number may end in two (seed 001, lines 724 to 728).
    return blanks === 0 || cells < columns - 1 ? undefined : { titleAt, next: end + 1 + blanks, cells };
  };
  const wholeHeadingAt = (index: number) => headingAt(index)?.cells === columns;
  /** Whether a row may end before a piece: a stricter boundary, where a row with blanks is no damaged heading. */
  const endsAt = (index: number, after: string | undefined) =>
    index >= pieces.length || entryStarts(index, after) || wholeHeadingAt(index);
  const boundary = (index: number, after: string | undefined) =>
    index >= pieces.length || entryStarts(index, after) || headingAt(index) !== undefined;

  /** The rest of the row above, as where a page breaks it: a blank number and words that begin small, up to a boundary. */
  const restAt = (index: number): Piece[] | undefined => {
    const above = rows.at(-1);
    const own = pieces.slice(index, index + columns);
    const words = own.find(({ text }) => text !== '')?.text ?? '';
    const fits =
      above?.kind === 'entry' &&
      above.cells.length === columns &&
      own.length === columns &&
      own.every(({ closed }) => closed) &&
      own[numberAt]?.text === '' &&
      /^\p{Ll}/u.test(words);
    return fits && boundary(index + columns, last) ? own : undefined;
  };

  while (at < pieces.length) {
    const first = pieces[at] as Piece;
    if (entryStarts(at, last)) {
      at = readEntry(numberOf(at + numberAt) as string);
      continue;
    }
    const rest = restAt(at);
    if (rest) {
      const { row, oddity } = continueRow(
        rows.at(-1) as Row,
        rest.map((piece) => cellOf([piece])),
        rest,
      );
      rows[rows.length - 1] = row;
      oddities.push(oddity);
      at += columns;
      continue;
    }
    const heading = headingAt(at);
    if (heading) {
      readHeading(heading);
      at = heading.next;
      continue;
    }
    const number = strayNumberOf(at + numberAt);
    if (number !== undefined && !endsAt(at + 1, last)) {
      const expected = numbersAfter(last).join(' or ');
      oddities.push({
        rule: 'row-number',
        line: first.line,
        message: `Row ${number} stands where row ${expected} should. Restore the number, or the row that is missing.`,
        expected,
        actual: number,
      });
      at = readEntry(number);
      continue;
    }
    at = readStray(at);
  }
  return { rows, oddities: [...oddities, ...missingBars(rows)] };

  function readHeading({ titleAt, next, cells }: { titleAt: number; next: number; cells: number }) {
    const own = pieces.slice(at, next);
    const first = own[0] as Piece;
    const number = titleAt > at ? first.text.replace(/[.)]$/u, '') : '';
    const title = cellOf(pieces.slice(titleAt, next).filter((piece) => piece.text !== ''));
    if (cells !== columns || title.text === '') {
      oddities.push({
        rule: 'row-cells',
        line: first.line,
        message:
          title.text === ''
            ? 'A heading has lost its title.'
            : `A heading has ${cells} cells, the table ${columns}. Restore the cell that is missing, or remove the extra one.`,
        expected: `${columns} cells`,
        actual: `${cells} cells`,
      });
    }
    if (number === '') {
      oddities.push({
        rule: 'heading-without-numeral',
        line: first.line,
        message: `The heading "${shorten(title.text)}" has lost its numeral.`,
      });
    }
    rows.push({ kind: 'heading', number, cells: [title], pieces: own });
    if (restarts) last = undefined;
  }

  /** Reads an entry that starts at `at`; returns the place after it. */
  function readEntry(number: string): number {
    const start = at;
    const cells: Cell[] = [];
    let index = start;
    while (cells.length < columns) {
      const end = cellEnd(index, cells.length, number);
      if (end === undefined) break;
      cells.push(cellOf(pieces.slice(index, end)));
      index = end;
    }
    const line = pieces[start]?.line ?? 1;
    if (cells.length < columns) {
      oddities.push({
        rule: 'row-cells',
        line,
        message: `Row ${number} has ${cells.length} cells, the table ${columns}. Restore the cell that is missing; a blank cell is a line with only "|".`,
        expected: `${columns} cells`,
        actual: `${cells.length} cells`,
      });
    }
    for (const oddity of oddCells(number, cells, numberAt)) oddities.push(oddity);
    rows.push({ kind: 'entry', number, cells, pieces: pieces.slice(start, index) });
    last = number;
    return index;
  }

  /** The place after the cell that starts at a piece and fills a column; undefined where the row ends before it. */
  function cellEnd(index: number, column: number, number: string): number | undefined {
    const piece = pieces[index];
    if (!piece) return undefined;
    const rest = columns - column;
    // A number that could start the next row is a cell only if the row then ends at a boundary.
    if (column > numberAt && entryStarts(index, number) && !endsAt(index + rest, number)) return undefined;
    // No row holds as many blanks as a heading, so a row before one has lost a cell.
    if (column > 0 && numberAt === 0 && wholeHeadingAt(index)) return undefined;
    if (column === columns - 1) {
      let end = index + 1;
      if (piece.closed) return end;
      while (pieces[end] && !pieces[end]?.closed && !boundary(end, number)) end++;
      return end;
    }
    let end = index;
    while (pieces[end] && !pieces[end]?.closed) {
      end++;
      if (boundary(end, number)) return undefined;
    }
    return pieces[end] ? end + 1 : undefined;
  }

  /** Sets aside what fits nowhere, up to the next boundary; returns the place after it. */
  function readStray(start: number): number {
    let end = start + 1;
    while (!boundary(end, last) && !(strayNumberOf(end + numberAt) !== undefined && end - start >= columns - 1)) end++;
    const first = pieces[start] as Piece;
    const expected = numbersAfter(last).slice(0, -1).join(' or ') || '1';
    oddities.push({
      rule: 'text-between-rows',
      line: first.line,
      message:
        end - start === columns - 1
          ? `${end - start} cells without a row number. Restore the number line ("${expected}. |") before them.`
          : `${end - start} cell(s) stand between ${last === undefined ? 'the header' : `row ${last}`} and the next row. Remove what is extra, or restore the row's number.`,
      expected: `row ${expected}, or a heading`,
      actual: shorten(first.text),
    });
    return end;
  }
}
