/** Cells by their column and row: names as spreadsheets have them, rows without gaps. */
import { type Cell, type Row, UnreadableFile } from './office-file.ts';

/** 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `AB12` → column 27, row 11; undefined where it names no cell. */
export function parseCellName(name: string): { column: number; row: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/iu.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}

// Merged cells may claim whole sheets: what a file can say in a few bytes must not fill the memory.
const mostCells = 1_000_000;

/** Counts cells that are made of a file. */
export class CellCount {
  #count = 0;
  readonly #name: string;

  /** @param name the name of the file, for the message */
  constructor(name: string) {
    this.#name = name;
  }

  /** @throws UnreadableFile where there are more than any list of tasks has */
  add(count = 1): void {
    this.#count += count;
    if (this.#count > mostCells)
      throw new UnreadableFile(
        `${this.#name} has more than ${mostCells.toLocaleString('en')} cells, merged ones counted in each row. Copy the part that is needed into a new file and save that.`,
      );
  }
}

/** A cell at its column. */
export interface Placed extends Cell {
  readonly column: number;
}

/** Cells in the order of their columns, with one blank cell for each gap; blank ones at the end are left out. */
export function withoutGaps(cells: readonly Placed[], addressOf: (column: number) => string): Cell[] {
  const row: Cell[] = [];
  let next = 0;
  for (const { column, ...cell } of cells) {
    if (column > next) row.push({ address: addressOf(next), paragraphs: [], columns: column - next, rows: 1 });
    row.push(cell);
    next = column + cell.columns;
  }
  return row;
}

/**
 * Rows without what only fills a sheet: blank cells at the right of all rows, blank rows at the beginning and the end;
 * blank rows that follow each other are one.
 */
export function withoutMargins(rows: readonly Row[]): Row[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, wordsEnd(cells)), 0);
  const cut = rows.map((row) => ({ ...row, cells: wordsEnd(row.cells) === 0 ? [] : cutTo(row.cells, width) }));
  const kept = cut.filter(({ cells }, index) => cells.length > 0 || (cut[index - 1]?.cells.length ?? 0) > 0);
  return kept.at(-1)?.cells.length === 0 ? kept.slice(0, -1) : kept;
}

/** The column behind the last cell that is not blank. */
function wordsEnd(cells: readonly Cell[]): number {
  let column = 0;
  let end = 0;
  for (const cell of cells) {
    column += cell.columns;
    if (cell.paragraphs.length > 0 || cell.rows !== 1) end = column;
  }
  return end;
}

/** The cells that begin before a column. */
function cutTo(cells: readonly Cell[], width: number): Cell[] {
  let column = 0;
  return cells.filter((cell) => {
    column += cell.columns;
    return column - cell.columns < width;
  });
}
