/** The rows and cells of a Word table as they lie on its grid. */
import { plainWords } from './docx-words.ts';
import type { Notices } from './notices.ts';
import type { Address, Decisions } from './office-file.ts';
import { childOf, type Element, elementsOf, switchOf } from './xml.ts';

export interface TableCell {
  /** The cell's own element, or null where a row begins or ends inside the table. */
  readonly element: Element | null;
  readonly address: Address;
  columns: number;
  /** 0 where it continues the cell above. */
  rows: number;
}

interface TableRow {
  readonly address: Address;
  readonly header: boolean;
  readonly cells: TableCell[];
}

// A merged cell that claims more columns than Word allows is a mistake in the file.
const mostColumns = 63;

/**
 * The rows of a table that are there: without those that were deleted, or inserted and refused, and without hidden ones,
 * as decided. Rows and cells are numbered as they stand in the file.
 */
export function rowsOf(table: Element, decisions: Decisions, notices: Notices, at: Address): TableRow[] {
  const rows = within(table, 'w:tr').flatMap((row, index): TableRow[] => {
    const address = `${at}, row ${index + 1}`;
    const properties = childOf(row, 'w:trPr');
    return isThere(row, properties, decisions, notices, address)
      ? [
          {
            address,
            header: switchOf(properties, 'w:tblHeader') ?? false,
            cells: cellsOf(row, properties, decisions, notices, address),
          },
        ]
      : [];
  });
  joinDown(rows, notices);
  return rows;
}

/** The elements of a kind within a table or row, also those within content controls and the like. */
function within(element: Element, name: string): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:tbl' || child.name === 'w:p' || child.name.endsWith('Pr') ? [] : within(child, name);
  });
}

function isThere(
  row: Element,
  properties: Element | undefined,
  decisions: Decisions,
  notices: Notices,
  address: Address,
): boolean {
  const deleted = childOf(properties, 'w:del') !== undefined;
  const inserted = childOf(properties, 'w:ins') !== undefined;
  if (deleted || inserted) {
    const how = deleted ? 'deleted' : 'inserted';
    notices.add('tracked-change', address, `row ${how} "${plainWords(row)}"`, `Taken as ${decisions.changes}.`);
    if (deleted === (decisions.changes === 'accepted')) return false;
  }
  if (!switchOf(properties, 'w:hidden')) return true;
  notices.add('hidden-row', address, plainWords(row), decisions.hidden === 'read' ? 'Read.' : 'Left out.');
  return decisions.hidden === 'read';
}

function cellsOf(
  row: Element,
  rowProperties: Element | undefined,
  decisions: Decisions,
  notices: Notices,
  address: Address,
): TableCell[] {
  const gap = (name: string): TableCell[] => {
    const columns = Number(childOf(rowProperties, name)?.attributes['w:val'] ?? 0);
    return columns > 0 ? [{ element: null, address, columns: Math.min(columns, mostColumns), rows: 1 }] : [];
  };
  const cells = gap('w:gridBefore');
  for (const element of within(row, 'w:tc')) {
    const properties = childOf(element, 'w:tcPr');
    const at = `${address}, column ${cells.reduce((sum, { columns: before }) => sum + before, 1)}`;
    const columns = Math.min(
      Math.max(1, Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1),
      mostColumns,
    );
    const gone = childOf(properties, decisions.changes === 'accepted' ? 'w:cellDel' : 'w:cellIns');
    const before = cells.at(-1);
    const merged = childOf(properties, 'w:hMerge');
    if (gone) notices.add('tracked-change', at, `cell "${plainWords(element)}"`, `Taken as ${decisions.changes}.`);
    else if (merged && merged.attributes['w:val'] !== 'restart' && before) {
      before.columns += columns;
      notices.add(
        'hidden-text',
        at,
        plainWords(element),
        'Words behind a merged cell, which Word does not show. Left out.',
      );
    } else cells.push({ element, address: at, columns, rows: continues(properties) ? 0 : 1 });
  }
  return [...cells, ...gap('w:gridAfter')];
}

function continues(properties: Element | undefined): boolean {
  const merged = childOf(properties, 'w:vMerge');
  return merged !== undefined && merged.attributes['w:val'] !== 'restart';
}

/** Counts how many rows a merged cell covers, and notes the merged cells. */
function joinDown(rows: readonly TableRow[], notices: Notices): void {
  let above = new Map<number, TableCell>();
  for (const { cells } of rows) {
    const current = new Map<number, TableCell>();
    let column = 0;
    for (const cell of cells) {
      const upper = cell.rows === 0 ? above.get(column) : undefined;
      if (upper) upper.rows += 1;
      else cell.rows = 1;
      if (upper && cell.element)
        notices.add(
          'hidden-text',
          cell.address,
          plainWords(cell.element),
          'Words behind a merged cell, which Word does not show. Left out.',
        );
      current.set(column, upper ?? cell);
      column += cell.columns;
    }
    above = current;
  }
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const words = cell.element && (cell.rows > 1 || cell.columns > 1) ? plainWords(cell.element) : '';
    if (cell.rows > 1)
      notices.add('merged-cell', cell.address, words || '(blank)', `Kept as one cell over ${cell.rows} rows.`);
    else if (cell.columns > 1)
      notices.gather('merged-cell', cell.address, words, 'Kept as one cell over several columns.');
  }
}
