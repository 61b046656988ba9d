/** The rows and cells of a table of a web page as they lie on its grid. */
import type { CellCount } from './grid.ts';
import { type HtmlElement, isHidden, wordsWithin } from './html-elements.ts';
import { lineOf } from './lines.ts';
import type { Notices } from './notices.ts';
import type { Address, Cell, Decisions, Row } from './office-file.ts';

interface Reading {
  readonly decisions: Decisions;
  readonly notices: Notices;
  readonly count: CellCount;
  readonly readCell: (cell: HtmlElement, address: Address) => readonly string[];
}

/** A cell that covers rows below its own. */
interface Hanging {
  readonly columns: number;
  left: number;
}

interface TableRow {
  readonly element: HtmlElement;
  readonly head: boolean;
  /** How many rows of its group follow it. */
  readonly after: number;
}

/** The rows of a table; hidden ones as decided. Rows are numbered as they stand in the file, columns as they lie on the grid. */
export function rowsOf(table: HtmlElement, at: Address, reading: Reading): Row[] {
  const { decisions, notices } = reading;
  let hanging = new Map<number, Hanging>();
  return rowElements(table).flatMap(({ element, head, after }, index) => {
    const address = `${at}, row ${index + 1}`;
    const left = isHidden(element);
    if (left) {
      notices.add(
        'hidden-row',
        address,
        lineOf(wordsWithin(element).join('')),
        decisions.hidden === 'read' ? 'Read.' : 'Left out.',
      );
      if (decisions.hidden === 'left-out') return [];
    }
    const row = readRow(element, address, after, hanging, reading);
    hanging = row.hanging;
    const heads = elementsIn(element).every(({ tagName }) => tagName === 'th');
    return [{ address, header: head || (heads && row.cells.length > 1), cells: row.cells }];
  });
}

function rowElements(table: HtmlElement): TableRow[] {
  return elementsIn(table).flatMap((group) => {
    if (group.tagName === 'tr') return [{ element: group, head: false, after: 0 }];
    const rows = elementsIn(group).filter(({ tagName }) => tagName === 'tr');
    return /^t(?:head|body|foot)$/u.test(group.tagName)
      ? rows.map((element, index) => ({ element, head: group.tagName === 'thead', after: rows.length - index - 1 }))
      : [];
  });
}

const elementsIn = (element: HtmlElement) =>
  element.childNodes.filter((child): child is HtmlElement => 'tagName' in child);

function readRow(
  row: HtmlElement,
  address: Address,
  after: number,
  above: ReadonlyMap<number, Hanging>,
  { notices, count, readCell }: Reading,
): { cells: Cell[]; hanging: Map<number, Hanging> } {
  const cells: Cell[] = [];
  const hanging = new Map<number, Hanging>();
  let column = 0;
  const hang = () => {
    for (let over = above.get(column); over; over = above.get(column)) {
      count.add();
      cells.push({ address: `${address}, column ${column + 1}`, paragraphs: [], columns: over.columns, rows: 0 });
      if (over.left > 1) hanging.set(column, { columns: over.columns, left: over.left - 1 });
      column += over.columns;
    }
  };
  for (const cell of elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
    hang();
    count.add();
    const at = `${address}, column ${column + 1}`;
    const columns = spanOf(cell, 'colspan', 1000) || 1;
    const stated = spanOf(cell, 'rowspan', 65_534);
    const rows = stated === 0 ? after + 1 : Math.min(stated, after + 1);
    const paragraphs = readCell(cell, at);
    cells.push({ address: at, paragraphs, columns, rows });
    if (rows > 1) hanging.set(column, { columns, left: rows - 1 });
    if (rows > 1)
      notices.add('merged-cell', at, paragraphs.join(' ') || '(blank)', `Kept as one cell over ${rows} rows.`);
    else if (columns > 1)
      notices.gather('merged-cell', at, paragraphs.join(' '), 'Kept as one cell over several columns.');
    column += columns;
  }
  hang();
  return { cells, hanging };
}

function spanOf(cell: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(cell.attrs.find((attr) => attr.name === name)?.value ?? '1', 10);
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value, most);
}
