/** A sheet of Excel as a table, with what is written beside its cells. */
import { columnName, type Placed, parseCellName, withoutGaps } from './grid.ts';
import { type Address, type Part, type Row, UnreadableFile } from './office-file.ts';
import type { Sheet, Workbook } from './xlsx.ts';
import { linesOfCell } from './xlsx-cells.ts';
import { type Area, layMerges, type MergedPart, type Words } from './xlsx-merges.ts';
import { readRemarks } from './xlsx-remarks.ts';
import { childrenOf, type Element, elementsOf, textWithin } from './xml.ts';

// Excel's own.
const mostColumns = 16_384;
const mostRows = 1_048_576;

/** The cells of a sheet that have words, by row and column, and what hides them. */
interface Cells {
  readonly rows: Words;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Area[];
  readonly merges: Area[];
  /** Rows that are heads of tables. */
  readonly headers: Set<number>;
  readonly filtered: boolean;
}

/** Reads a sheet; nothing of a hidden one unless it was decided so. */
export function readSheet(sheet: Sheet, workbook: Workbook): Part[] {
  const { decisions, notices, progress } = workbook;
  progress(`sheet "${sheet.name}"`);
  const prefix =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) && !parseCellName(sheet.name)
      ? sheet.name
      : `'${sheet.name.replaceAll("'", "''")}'`;
  const cells = readCells(sheet, prefix, workbook);
  const read = decisions.hidden === 'read';
  if (sheet.hidden) {
    notices.add(
      'hidden-sheet',
      sheet.name,
      wordsOf([...cells.rows.values()]) || '(blank)',
      read ? 'Read.' : 'Left out.',
    );
    if (!read) return [];
  }
  const rows = rowsOf(prefix, cells, workbook);
  const remarks = readRemarks(sheet.path, prefix, workbook);
  if (rows.length === 0) return remarks;
  return [{ kind: 'table', address: prefix, name: sheet.name, rows }, ...remarks];
}

function readCells(sheet: Sheet, prefix: string, workbook: Workbook): Cells {
  const cells = {
    rows: new Map() as Words,
    hiddenRows: new Set<number>(),
    hiddenColumns: [] as Area[],
    merges: [] as Area[],
    headers: new Set<number>(),
    filtered: false,
  };
  let next = 0;
  const takeRow = (element: Element) => {
    const stated = Number(element.attributes['r'] ?? next + 1) - 1;
    const row = Number.isInteger(stated) && stated >= 0 && stated < mostRows ? stated : next;
    next = row + 1;
    if (isOn(element.attributes['hidden']) || Number(element.attributes['ht'] ?? 1) === 0) cells.hiddenRows.add(row);
    if (next % 10_000 === 0) workbook.progress(`sheet "${sheet.name}", row ${next}`);
    takeCells(element, row);
  };
  const takeCells = (element: Element, row: number) => {
    let column = 0;
    for (const cell of childrenOf(element, 'c')) {
      const stated = parseCellName(cell.attributes['r'] ?? '');
      const at = { row: stated?.row ?? row, column: Math.min(stated?.column ?? column, mostColumns - 1) };
      column = at.column + 1;
      const address = `${prefix}!${columnName(at.column)}${at.row + 1}`;
      const lines = linesOfCell(cell, address, workbook);
      if (lines.length === 0) continue;
      workbook.count.add();
      const line = cells.rows.get(at.row) ?? new Map<number, readonly string[]>();
      cells.rows.set(at.row, line);
      const before = line.get(at.column);
      if (before)
        workbook.notices.add(
          'not-read',
          address,
          before.join(' '),
          'The file has this cell twice. The last one is read.',
        );
      line.set(at.column, lines);
    }
  };
  const root = workbook.file.xml(sheet.path, {
    row: takeRow,
    mergeCell: ({ attributes }) => void cells.merges.push(...areasOf(attributes['ref'])),
    col: ({ attributes }) => {
      const hidden = isOn(attributes['hidden']) || Number(attributes['width'] ?? 1) === 0;
      if (hidden)
        cells.hiddenColumns.push({
          top: 0,
          bottom: 0,
          left: Number(attributes['min']) - 1,
          right: Math.min(Number(attributes['max']), mostColumns) - 1,
        });
    },
  });
  if (root === undefined)
    throw new UnreadableFile(
      `${workbook.file.name} is damaged: the sheet "${sheet.name}" is missing. Copy it once more from where it came.`,
    );
  const words = childrenOf(root, 'headerFooter')
    .map(textWithin)
    .join(' ')
    .replace(/&(?:"[^"]*"|K[0-9A-F]{6}|\d+|[A-Z])/gu, ' ');
  workbook.notices.add('not-read', `${prefix}, headers and footers of the pages`, words.trim(), 'Left out.');
  for (let row = sheet.titles?.[0] ?? 0; row <= (sheet.titles?.[1] ?? -1) && row < 100; row += 1)
    cells.headers.add(row);
  for (const { type, target } of workbook.file.relations(sheet.path)) {
    const table = type === 'table' ? workbook.file.xml(target) : undefined;
    const [area] = areasOf(table?.attributes['ref']);
    if (area && table?.attributes['headerRowCount'] !== '0') cells.headers.add(area.top);
  }
  const filtered = elementsOf(root).some(({ name, children }) => name === 'autoFilter' && children.length > 0);
  return { ...cells, filtered };
}

const isOn = (value: string | undefined) => value !== undefined && !/^(?:0|false)$/u.test(value);

/** `B2:C5` as an area; none where it names none. */
function areasOf(reference: string | undefined): Area[] {
  const [from, to] = (reference ?? '').split(':').map(parseCellName);
  const end = to ?? from;
  if (!from || !end) return [];
  return [
    {
      top: Math.min(from.row, end.row),
      bottom: Math.min(Math.max(from.row, end.row), mostRows - 1),
      left: Math.min(from.column, end.column),
      right: Math.min(Math.max(from.column, end.column), mostColumns - 1),
    },
  ];
}

const wordsOf = (rows: readonly ReadonlyMap<number, readonly string[]>[]): string =>
  rows.map((row) => [...row.values()].map((lines) => lines.join(' ')).join(' | ')).join(' | ');

function rowsOf(prefix: string, cells: Cells, workbook: Workbook): Row[] {
  noteHidden(prefix, cells, workbook);
  const left = workbook.decisions.hidden === 'left-out';
  const hiddenRows = left ? cells.hiddenRows : new Set<number>();
  const shownBefore = columnsShownBefore(left ? cells.hiddenColumns : []);
  const { notices, count } = workbook;
  const { numbers, parts } = layMerges(cells.merges, cells.rows, { hiddenRows, prefix, notices, count });
  const rows: Row[] = [];
  let last: number | undefined;
  for (const number of numbers) {
    const addressOf = (column: number): Address => `${prefix}!${columnName(column)}${number + 1}`;
    const placed = placedIn(cells.rows.get(number) ?? [], parts.get(number) ?? [], addressOf, shownBefore);
    if (placed.every(({ paragraphs, rows: down }) => paragraphs.length === 0 && down === 1)) continue;
    const continues = placed.some(({ rows: down }) => down === 0);
    if (last !== undefined && !continues && hasGap(last, number, hiddenRows))
      rows.push({ address: `${prefix}!${last + 2}:${number}`, cells: [], header: false });
    rows.push({
      address: `${prefix}!${number + 1}:${number + 1}`,
      cells: withoutGaps(placed, addressOf),
      header: cells.headers.has(number),
    });
    last = number;
  }
  return rows;
}

/** The cells of a row that are shown, at the places that they have without hidden columns. */
function placedIn(
  words: Iterable<readonly [number, readonly string[]]>,
  merged: readonly MergedPart[],
  addressOf: (column: number) => Address,
  shownBefore: (column: number) => number,
): Placed[] {
  const placed: Placed[] = [];
  const place = (left: number, right: number, paragraphs: readonly string[], rows: number) => {
    const column = shownBefore(left);
    const columns = shownBefore(right + 1) - column;
    if (columns > 0) placed.push({ address: addressOf(left), paragraphs, columns, rows, column });
  };
  for (const [column, paragraphs] of words) place(column, column, paragraphs, 1);
  for (const { area, paragraphs, rows } of merged) place(area.left, area.right, paragraphs, rows);
  return placed.sort((a, b) => a.column - b.column);
}

/** Whether rows that are shown lie between two rows. */
function hasGap(above: number, below: number, hidden: ReadonlySet<number>): boolean {
  for (let row = above + 1; row < below; row += 1) if (!hidden.has(row)) return true;
  return false;
}

/** How many columns are shown before a column. */
function columnsShownBefore(hidden: readonly Area[]): (column: number) => number {
  if (hidden.length === 0) return (column) => column;
  const isHidden = new Uint8Array(mostColumns);
  for (const { left, right } of hidden)
    if (!isHidden[left] || !isHidden[right]) isHidden.fill(1, Math.max(0, left), right + 1);
  const shown = new Int32Array(mostColumns + 1);
  for (let column = 0; column < mostColumns; column += 1)
    shown[column + 1] = (shown[column] ?? 0) + 1 - (isHidden[column] ?? 0);
  return (column) => shown[Math.min(column, mostColumns)] ?? 0;
}

/** Notes hidden rows and columns that have words. */
function noteHidden(prefix: string, cells: Cells, { decisions, notices }: Workbook): void {
  const taken = decisions.hidden === 'read' ? 'Read.' : 'Left out.';
  const rows = [...cells.hiddenRows].sort((a, b) => a - b);
  for (let at = 0; at < rows.length; ) {
    let end = at;
    while (rows[end + 1] === (rows[end] ?? 0) + 1) end += 1;
    const words = wordsOf(rows.slice(at, end + 1).flatMap((row) => cells.rows.get(row) ?? []));
    const how = cells.filtered ? 'Perhaps hidden by the filter of the sheet. ' : '';
    notices.add('hidden-row', `${prefix}!${(rows[at] ?? 0) + 1}:${(rows[end] ?? 0) + 1}`, words, how + taken);
    at = end + 1;
  }
  const isShown = columnsShown(cells.hiddenColumns);
  const found = new Map<number, string[]>();
  for (const row of cells.rows.values()) {
    for (const [column, lines] of row) {
      if (isShown(column)) continue;
      const before = found.get(column) ?? [];
      found.set(column, before);
      before.push(lines.join(' '));
    }
  }
  for (const [column, words] of [...found].sort(([a], [b]) => a - b))
    notices.add('hidden-column', `${prefix}!${columnName(column)}:${columnName(column)}`, words.join(' | '), taken);
}

/** Whether a column is shown. */
function columnsShown(hidden: readonly Area[]): (column: number) => boolean {
  const shownBefore = columnsShownBefore(hidden);
  return (column) => shownBefore(column + 1) > shownBefore(column);
}
