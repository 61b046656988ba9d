/** The rows of a list below its header: headings, entries, repeated headers, notes. */
import { fold } from '../../model/fold.ts';
import { headingNumeral, rowNumber } from '../../parse/row-numbers.ts';
import { filledOf, type GridCell, type GridRow } from './grid.ts';
import type { Column } from './header.ts';
import { isSameRow } from './header.ts';

/** One cell of a seed's line: its words, and where they stand in the file. */
export interface WrittenCell {
  readonly text: string;
  readonly addresses: readonly string[];
}

/** A line of a list. `cells` has a cell for each column, but for a line without bars, which has one. */
export interface ListRow {
  readonly kind: 'header' | 'column-numbers' | 'heading' | 'entry' | 'label' | 'plain';
  readonly cells: WrittenCell[];
  /** Columns whose cell is blank because a cell above goes on there. */
  readonly mergedAt: number[];
  /** How many rows of the file it was put together from, where that is more than one. */
  readonly joined: number;
}

/** What a person should know of how rows were taken. */
export interface RowRemark {
  readonly address: string;
  readonly message: string;
}

const total = /^(?:tong(?: cong| so)?|cong|total|grand total|subtotal|sum)(?: |:|$)/u;
const note = /^(?:\[\d+\]|\(\*+\)|\*|[-–•]\s|ghi chu|chu thich|luu y|nguon|note|notes|source|remark|n\.b)/u;
// "(1) | (2) | (3)", "1 | 2 | 3", "A | B | 1 | 2": the numbers of the columns.
const columnNumber = /^(?:\(?\d{1,2}\)?|\(?[A-Z]\)?|\(?\d{1,2}\)? ?=.*)$/u;

/**
 * Reads the rows below a header.
 * @param header the header's rows, which may stand again
 */
export function readListRows(
  rows: readonly GridRow[],
  columns: readonly Column[],
  header: readonly GridRow[],
): { rows: ListRow[]; remarks: RowRemark[] } {
  const read: ListRow[] = [];
  const remarks: RowRemark[] = [];
  const numberAt = columns.findIndex(({ field }) => field === 'number');
  const wordsAt = columns.findIndex(({ field }) => field === 'description' || field === 'name');
  const lastEntry = rows.findLastIndex((row) => isEntry(row));
  let again = -1;

  for (const [at, row] of rows.entries()) {
    if (at <= again) continue;
    const filled = filledOf(row);
    if (filled.length === 0) continue;
    if (header.every((own, depth) => rows[at + depth] && isSameRow(own, rows[at + depth] as GridRow))) {
      for (const own of rows.slice(at, at + header.length)) read.push(plainCells('header', own));
      again = at + header.length - 1;
      continue;
    }
    if (at === 0 && isColumnNumbers(row)) read.push(plainCells('column-numbers', row));
    else if (isPlain(row, at)) read.push(onePlain(row));
    else if (isPart(row)) join(row);
    else readRow(row, rows[at + 1]);
  }
  return { rows: read, remarks };

  function isEntry(row: GridRow): boolean {
    const filled = filledOf(row);
    if (numberAt < 0) return filled.length > 1;
    return filled.length > 1 && rowNumber.test(row.cells[numberAt]?.text ?? '');
  }

  function isColumnNumbers(row: GridRow): boolean {
    const filled = filledOf(row);
    return (
      filled.length >= 2 && filled.length >= columns.length / 2 && filled.every(({ text }) => columnNumber.test(text))
    );
  }

  /** A total, a note, or what stands behind the last entry without being one. */
  function isPlain(row: GridRow, at: number): boolean {
    const filled = filledOf(row);
    const first = filled[0]?.text ?? '';
    const isWhole = filled.length === 1 || new Set(filled.map(({ text }) => text)).size === 1;
    if (total.test(fold(first)) && !rowNumber.test(row.cells[numberAt]?.text ?? '')) {
      remarks.push({
        address: row.address,
        message: `"${shorten(first)}" is a total and was written as text, not as a row.`,
      });
      return true;
    }
    if (isWhole && note.test(fold(first)) && !isMergedPart(row)) return true;
    return at > lastEntry && lastEntry >= 0 && filled.length <= 2 && !isMergedPart(row) && !goesOnAbove(row);
  }

  /** Whether a row behind the last entry is its rest: it fills a column of it, and starts small. */
  function goesOnAbove(row: GridRow): boolean {
    return filledOf(row).every(({ text }) => /^\p{Ll}/u.test(text));
  }

  /** Whether the cell with the row's number, or its words where it has none, goes on from the row above. */
  function isMergedPart(row: GridRow): boolean {
    const key = numberAt >= 0 ? numberAt : wordsAt;
    return row.cells[key]?.merged === 'above' && read.at(-1)?.kind === 'entry';
  }

  function isPart(row: GridRow): boolean {
    if (!isMergedPart(row)) return false;
    // Merged numbers over rows with words and values of their own are one row; a merged heading is none.
    return filledOf(row).length > 0;
  }

  function join(row: GridRow) {
    const above = read.at(-1) as ListRow;
    if (above.joined === 1)
      remarks.push({
        address: row.address,
        message:
          'Its number is merged with the row above, so both were written as one row. Look whether they are one task.',
      });
    const cells = above.cells.map((cell, column): WrittenCell => {
      const more = row.cells[column];
      if (!more || more.text === '') return cell;
      const text = joinWords(cell.text, writtenText(more, columns[column]?.field ?? ''), columns[column]?.field ?? '');
      return { text, addresses: [...cell.addresses, more.address] };
    });
    read[read.length - 1] = { ...above, cells, joined: above.joined + 1 };
  }

  function readRow(row: GridRow, next: GridRow | undefined) {
    const heading = headingOf(row, next);
    if (heading) {
      read.push({ kind: 'heading', cells: heading, mergedAt: [], joined: 1 });
      return;
    }
    read.push({
      kind: 'entry',
      cells: row.cells.map((cell, column) => ({
        text: writtenText(cell, columns[column]?.field ?? ''),
        addresses: [cell.address],
      })),
      mergedAt: row.cells.flatMap(({ merged, text }, column) => (merged === 'above' && text === '' ? [column] : [])),
      joined: 1,
    });
  }

  /** A heading, as the parser knows one: its numeral and its title, or one cell with both. */
  function headingOf(row: GridRow, next: GridRow | undefined): WrittenCell[] | undefined {
    const filled = filledOf(row);
    const first = filled[0] as GridCell;
    const titles = [...new Map(filled.map((cell) => [cell.text, cell])).values()];
    const [one, two] = titles;
    if (titles.length === 1) {
      if (filled.length > 1 && filled.length < columns.length) return undefined;
      const isRest = /^\p{Ll}/u.test(first.text) && row.cells[wordsAt]?.text === first.text && filled.length === 1;
      if (rowNumber.test(first.text) || isRest) return undefined;
      return inColumns([{ at: numberAt >= 0 && headsAtNumber(row) ? numberAt : wordsAt, cell: written(first) }]);
    }
    if (titles.length !== 2 || !one || !two) return undefined;
    if (headingNumeral.test(one.text)) {
      if (numberAt === 0 && row.cells[0] === one)
        return inColumns([
          { at: numberAt, cell: written(one) },
          { at: wordsAt, cell: written(two) },
        ]);
      return inColumns([{ at: wordsAt, cell: asOne(one, two, '.') }]);
    }
    // "1 | Schools" above "1.1 | Build one. | …": a heading, although its numeral is that of a row.
    const number = rowNumber.exec(one.text)?.[1];
    const below = numberAt < 0 || !next ? undefined : rowNumber.exec(next.cells[numberAt]?.text ?? '')?.[1];
    if (number === undefined || row.cells[numberAt] !== one || below !== `${number}.1`) return undefined;
    if (filledOf(next as GridRow).length <= 2 && !next?.cells.some(({ merged }) => merged === 'above'))
      return undefined;
    remarks.push({
      address: row.address,
      message: `"${shorten(`${one.text} ${two.text}`)}" has nothing but words, and ${below} follows: it was taken as a heading.`,
    });
    return inColumns([{ at: wordsAt, cell: asOne(one, two, '.') }]);
  }

  function headsAtNumber(row: GridRow): boolean {
    return row.cells[numberAt]?.text !== '' && numberAt === 0;
  }

  function inColumns(placed: readonly { at: number; cell: WrittenCell }[]): WrittenCell[] {
    return columns.map((_, column) => placed.find(({ at }) => at === column)?.cell ?? { text: '', addresses: [] });
  }

  function onePlain(row: GridRow): ListRow {
    const filled = filledOf(row).filter(({ text }, at, all) => all.findIndex((other) => other.text === text) === at);
    const text = filled.map((cell) => cell.text).join(' ');
    return {
      kind: 'plain',
      cells: [{ text, addresses: filled.map(({ address }) => address) }],
      mergedAt: [],
      joined: 1,
    };
  }
}

const written = ({ text, address }: GridCell): WrittenCell => ({ text, addresses: [address] });

const asOne = (one: GridCell, two: GridCell, mark: string): WrittenCell => ({
  text: `${/[.)]$/u.test(one.text) ? one.text : `${one.text}${mark}`} ${two.text}`,
  addresses: [one.address, two.address],
});

const plainCells = (kind: ListRow['kind'], row: GridRow): ListRow => ({
  kind,
  cells: row.cells.map(({ text, address }) => ({ text, addresses: [address] })),
  mergedAt: [],
  joined: 1,
});

const lists: readonly string[] = ['lead', 'coordinating', 'monitoring', 'deadline'];

/** A cell's paragraphs on one line. In a column of bodies or times each paragraph is one: a semicolon parts them. */
function writtenText({ paragraphs }: GridCell, field: string): string {
  return paragraphs.reduce((text, paragraph) => (text === '' ? paragraph : joinWords(text, paragraph, field)), '');
}

function joinWords(text: string, more: string, field: string): string {
  if (text === '' || more === '') return text || more;
  if (!lists.includes(field)) return `${text} ${more}`;
  const goesOn = /[,;:.&(–-]$/u.test(text) || /^(?:[\p{Ll}&(–-]|\d+[.)])/u.test(more);
  return goesOn ? `${text} ${more}` : `${text}; ${more}`;
}

export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
