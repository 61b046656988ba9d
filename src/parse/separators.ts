/** Tables whose cells are parted by tabs, commas or semicolons, as pasted from Word or saved by Excel: read as cells with bars. */
import type { SourceDocument } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import { labelKey } from './sheet-labels.ts';

/** A table that was read so: its name, its header's line from 1, and the sign between its cells. */
export interface Separated {
  readonly table: string;
  readonly line: number;
  readonly sign: 'tabs' | 'commas' | 'semicolons';
}

interface BarredRow {
  readonly lines: readonly string[];
  readonly cells: number;
}

const signs = { '\t': 'tabs', ';': 'semicolons', ',': 'commas' } as const;
type Separator = keyof typeof signs;
const separators = Object.keys(signs) as Separator[];

/**
 * Gives the lines with bars behind the cells of such tables. A table is known by its header: a line whose parts are the
 * words of its columns. From there to the next table's heading each line with tabs is a row; with commas or semicolons,
 * which also stand in sentences, each line with as many cells as the header. Quotation marks around a cell are taken away;
 * within them a line end is one of the cell.
 */
export function withBars(
  lines: readonly string[],
  document: SourceDocument,
): { lines: readonly string[]; found: readonly Separated[] } {
  const tables = document.grammar === 'resolution' ? document.tables : [];
  const headings = new Set(tables.map(({ begins }) => fold(begins)));
  const found: Separated[] = [];
  const changed = [...lines];
  for (const { name, columns, layout } of tables) {
    if (layout === 'sheets') {
      const line = barSheets(lines, changed, new Set(columns.map(({ header }) => labelKey(header))));
      if (line !== undefined) found.push({ table: name, line, sign: 'tabs' });
      continue;
    }
    const wanted = new Set(columns.map(({ header }) => fold(header)));
    const start = lines.findIndex((line, index) => changed[index] === line && separatorOf(line, wanted) !== undefined);
    const separator = separatorOf(lines[start] ?? '', wanted);
    if (separator === undefined) continue;
    found.push({ table: name, line: start + 1, sign: signs[separator] });
    // A sheet may have been copied with empty columns behind the table.
    const width = partsOf(lines[start] ?? '', separator).findLastIndex((part) => part !== '') + 1;
    for (let at = start; at < lines.length && (at === start || !headings.has(fold(lines[at] ?? ''))); ) {
      const row = withoutEmptyEnd(readRow(lines, at, separator), width);
      if (row && (separator === '\t' || row.cells === width))
        for (const [index, text] of row.lines.entries()) changed[at + index] = text;
      at += row?.lines.length ?? 1;
    }
  }
  return found.length === 0 ? { lines, found } : { lines: changed, found };
}

/**
 * Gives bars to the lines of sheets whose labels are parted from their values by tabs.
 * @returns the first such line, from 1
 */
function barSheets(lines: readonly string[], changed: string[], labels: ReadonlySet<string>): number | undefined {
  let first: number | undefined;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const row =
      line.includes('\t') && labels.has(labelKey(line.split('\t', 1)[0] ?? '')) ? readRow(lines, at, '\t') : undefined;
    for (const [index, text] of (row?.lines ?? []).entries()) changed[at + index] = text;
    if (row) first ??= at + 1;
    at += row?.lines.length ?? 1;
  }
  return first;
}

/** A row without the blank cells behind its last column. */
function withoutEmptyEnd(row: BarredRow | undefined, width: number): BarredRow | undefined {
  let text = row?.lines.at(-1);
  if (row === undefined || text === undefined || row.cells <= width) return row;
  let { cells } = row;
  const withoutLast = (bars: string): string => bars.slice(0, -1).trimEnd();
  for (; cells > width && text.endsWith('|') && withoutLast(text).endsWith('|'); cells--) text = withoutLast(text);
  return { lines: [...row.lines.slice(0, -1), text], cells };
}

/** What parts the cells of a header line: the sign at which it falls into header words, most of the table's. */
function separatorOf(line: string, wanted: ReadonlySet<string>): Separator | undefined {
  if (line.length > 2_000) return undefined;
  return separators.find((separator) => {
    if (!line.includes(separator)) return false;
    const parts = partsOf(line, separator).filter((part) => part !== '');
    // Of a header over two rows each line holds a part of the words.
    const known = parts.filter((part) => wanted.has(part)).length;
    return known >= 2 && known >= parts.length - 1;
  });
}

const partsOf = (line: string, separator: Separator): string[] =>
  line.split(separator).map((part) => fold(part.trim().replace(/^"(.*)"$/u, '$1')));

// Between tabs, a mark alone is no beginning of a quotation: it is a ditto mark.
const dittoCell = /"(?: ")?(?=\t|\s*$)/uy;

// A quoted cell that goes on for longer has lost its closing mark.
const longestCell = 20;

/** The row that begins at a line, with bars; undefined where the line has no separator. */
function readRow(lines: readonly string[], start: number, separator: Separator): BarredRow | undefined {
  if (!lines[start]?.includes(separator)) return undefined;
  const own: string[] = [];
  let quoted = false;
  let cells = 1;
  for (let at = start; at < lines.length && at < start + longestCell; at++) {
    const line = lines[at] ?? '';
    let text = '';
    let cellStart = !quoted;
    for (let index = 0; index < line.length; index++) {
      const sign = line[index];
      dittoCell.lastIndex = index;
      const ditto = separator === '\t' && cellStart && !quoted ? dittoCell.exec(line)?.[0] : undefined;
      if (ditto) {
        text += ditto;
        index += ditto.length - 1;
        cellStart = false;
      } else if (quoted && sign === '"' && line[index + 1] === '"') {
        text += '"';
        index++;
      } else if (sign === '"' && (quoted || cellStart)) {
        quoted = !quoted;
        cellStart = false;
      } else if (sign === separator && !quoted) {
        text += ' | ';
        cells++;
        cellStart = true;
      } else {
        text += sign;
        cellStart = cellStart && sign === ' ';
      }
    }
    own.push(quoted ? text : `${text} |`);
    if (!quoted) return { lines: own, cells };
  }
  // No closing mark: the marks are part of the words.
  const plain = (lines[start] ?? '').split(separator);
  return { lines: [`${plain.join(' | ')} |`], cells: plain.length };
}
