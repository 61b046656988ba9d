/** A file as one flow of lines and lists, in its order: tables without a list in them are lines. */
import type { Language } from '../../model/document.ts';
import { rowNumber } from '../../parse/row-numbers.ts';
import type { OfficeFile, Paragraph, Table } from '../office-file.ts';
import { checkColumns, nameColumns, withYears } from './columns.ts';
import { filledOf, type GridRow, gridOf, onOneLine, usedColumns, withColumns } from './grid.ts';
import { type Column, type Header, isSameRow, readHeader } from './header.ts';
import { type ListRow, type RowRemark, readListRows } from './list-rows.ts';
import { fillMerged } from './merged-cells.ts';
import { type SheetLine, sheetHeader, sheetLines, sheetOf } from './sheets.ts';

export interface FlowLine {
  readonly kind: 'line';
  readonly text: string;
  readonly addresses: readonly string[];
  /** The level of a heading as the file marks it, or null. */
  readonly heading: number | null;
  /** Whether it is a row or cell of a table that holds no list. */
  readonly inTable: boolean;
}

export interface FlowList {
  readonly kind: 'list';
  readonly address: string;
  /** The name of its sheet or its caption, or null. */
  readonly name: string | null;
  readonly header: Header;
  readonly rows: readonly ListRow[];
  /** How many sheets with labels it is made of, where it has no header. */
  readonly sheets?: number;
}

/** Where a new sheet begins: titles above it belong to none of its tables. */
export interface FlowBreak {
  readonly kind: 'break';
  readonly name: string | null;
}

export type FlowPart = FlowLine | FlowList | FlowBreak;

export interface Flow {
  readonly parts: readonly FlowPart[];
  readonly remarks: readonly RowRemark[];
  /** Tables that hold no list, by address, with how many rows they have. */
  readonly others: readonly { readonly address: string; readonly rows: number; readonly begins: string }[];
}

interface RawSheet {
  readonly kind: 'sheet';
  readonly address: string;
  readonly name: string | null;
  readonly lines: readonly SheetLine[];
}

interface RawList {
  readonly table: Table;
  readonly width: number;
  readonly read: Header;
  readonly header: readonly GridRow[];
  readonly body: GridRow[];
}

/**
 * Reads a file into its flow.
 * @param language that of its words, by which times are known
 */
export function flowOf(file: OfficeFile, language: Language): Flow {
  const raw: (FlowLine | FlowBreak | RawSheet | RawList)[] = [];
  const others: { address: string; rows: number; begins: string }[] = [];
  const isBook = file.format === 'xlsx';
  for (const part of file.parts) {
    if (part.kind === 'paragraph') {
      const line = lineOf(part);
      if (line) raw.push(line);
      continue;
    }
    if (isBook) raw.push({ kind: 'break', name: part.name });
    readTable(part);
  }
  const remarks: RowRemark[] = [];
  const hasLists = raw.some((part) => !('kind' in part) || part.kind === 'sheet');
  const parts = joinSheets(hasLists ? raw : withSheetLines(raw)).map((part): FlowPart => {
    if ('kind' in part) return part;
    const list = listOf(part, language);
    remarks.push(...list.remarks);
    return list;
  });
  return { parts, remarks, others };

  function readTable(table: Table) {
    const rows = gridOf(table);
    const sheet = sheetOf(rows);
    if (sheet) {
      raw.push({ kind: 'sheet', address: table.address, name: table.name, lines: sheet });
      return;
    }
    let at = 0;
    let list: RawList | undefined = goesOn(rows, raw.at(-1));
    let isList = list !== undefined;
    let plain: GridRow[] = [];
    const endPlain = () => {
      if (plain.some((row) => filledOf(row).length > 0)) raw.push(...plainLines(plain));
      plain = [];
    };
    while (at < rows.length) {
      const row = rows[at] as GridRow;
      const header = readHeader(rows, at, list !== undefined);
      const own = header ? rows.slice(at, at + header.rows) : [];
      if (header && !(list && isSameHeader(list.header, own))) {
        endPlain();
        list = { table, width: row.cells.length, read: header, header: own, body: [] };
        raw.push(list);
        isList = true;
        at += header.rows;
        continue;
      }
      if (list) list.body.push(row);
      else plain.push(row);
      at++;
    }
    endPlain();
    const filled = rows.filter((row) => filledOf(row).length > 0);
    // One row or two lay out a letterhead or signatures.
    if (!isList && filled.length > 2)
      others.push({
        address: table.address,
        rows: filled.length,
        begins: filledOf(filled[0] as GridRow)[0]?.text ?? '',
      });
  }
}

/** Lines that are sheets, in a file without tables of them. */
function withSheetLines(raw: readonly (FlowLine | FlowBreak | RawSheet | RawList)[]): typeof raw {
  const lines = raw.filter((part) => 'kind' in part && part.kind === 'line');
  const found = lines.length === raw.length ? sheetLines(lines) : undefined;
  if (!found) return raw;
  const first = lines[found.from];
  const sheet: RawSheet = { kind: 'sheet', address: first?.addresses[0] ?? '', name: null, lines: found.lines };
  return [...lines.slice(0, found.from), sheet, ...lines.slice(found.from + found.lines.length)];
}

/** Sheets that follow each other as one list, with the lines between them. */
function joinSheets(
  raw: readonly (FlowLine | FlowBreak | RawSheet | RawList)[],
): (FlowLine | FlowBreak | RawList | FlowList)[] {
  const first = raw.findIndex((part) => 'kind' in part && part.kind === 'sheet');
  const last = raw.findLastIndex((part) => 'kind' in part && part.kind === 'sheet');
  const isSheet = (part: (typeof raw)[number]) => 'kind' in part && part.kind === 'sheet';
  const own = raw.slice(first, last + 1);
  const lines = own.flatMap((part): readonly SheetLine[] => {
    if (!('kind' in part) || part.kind === 'break') return [];
    if (part.kind === 'sheet') return part.lines;
    const row: ListRow = { kind: 'plain', cells: [part], mergedAt: [], joined: 1 };
    return [{ label: undefined, value: '', row }];
  });
  const header = first < 0 || own.some((part) => !('kind' in part)) ? undefined : sheetHeader(lines);
  const head = raw[first];
  if (!header || !head || !('kind' in head) || head.kind !== 'sheet')
    return raw.flatMap((part) => (isSheet(part) && 'lines' in part ? asText(part as RawSheet) : [part as FlowLine]));
  const { sheets, ...described } = header;
  const list: FlowList = {
    ...{ kind: 'list', address: head.address, name: head.name, header: described, sheets },
    rows: lines.map(({ row }) => row),
  };
  const outer = (part: (typeof raw)[number]) => part as FlowLine | FlowBreak | RawList;
  return [...raw.slice(0, first).map(outer), list, ...raw.slice(last + 1).map(outer)];
}

/** Sheets between which other lists stand, as text. */
const asText = ({ lines }: RawSheet): FlowLine[] =>
  lines.map(({ row: { cells } }) => ({
    ...{ kind: 'line', heading: null, inTable: true },
    text: cells
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' '),
    addresses: cells.flatMap(({ addresses }) => addresses),
  }));

function lineOf({ text, label, address, heading }: Paragraph): FlowLine | undefined {
  const words = onOneLine(label === null ? text : `${label} ${text}`);
  return words === '' ? undefined : { kind: 'line', text: words, addresses: [address], heading, inTable: false };
}

/** Rows that are no list: a line for each paragraph where a row lays out text in one or two cells, else a line a row. */
function plainLines(rows: readonly GridRow[]): FlowLine[] {
  const laysOut = rows.every((row) => filledOf(row).length <= 2);
  return rows.flatMap((row) => {
    const filled = filledOf(row);
    if (filled.length === 0) return [];
    const line = (text: string, addresses: readonly string[]): FlowLine => ({
      ...{ kind: 'line', text, addresses, heading: null, inTable: true },
    });
    if (laysOut) return filled.flatMap(({ paragraphs, address }) => paragraphs.map((text) => line(text, [address])));
    return [
      line(
        filled.map(({ text }) => text).join(' '),
        filled.map(({ address }) => address),
      ),
    ];
  });
}

const isSameHeader = (header: readonly GridRow[], rows: readonly GridRow[]) =>
  header.length === rows.length && header.every((row, at) => isSameRow(row, rows[at] as GridRow));

/** The list that a table without a header goes on with, as after the end of a page: as wide, and with the next number. */
function goesOn(
  rows: readonly GridRow[],
  before: FlowLine | FlowBreak | RawSheet | RawList | undefined,
): RawList | undefined {
  if (!before || 'kind' in before || readHeader(rows, 0)) return undefined;
  if (before.width !== rows[0]?.cells.length) return undefined;
  const numbers = (list: readonly GridRow[]) =>
    list.flatMap(({ cells }) => rowNumber.exec(cells.find(({ text }) => text !== '')?.text ?? '')?.[1] ?? []);
  const [last, next] = [numbers(before.body).at(-1), numbers(rows)[0]];
  return last !== undefined && next !== undefined && Number(next) === Number(last) + 1 ? before : undefined;
}

function listOf(
  { table, read, header, body }: RawList,
  language: Language,
): FlowList & { remarks: readonly RowRemark[] } {
  const kept = usedColumns([...header, ...body]);
  const own = withColumns(header, kept);
  const rows = withColumns(body, kept);
  const kind = { ...read, columns: kept.map((column, at) => ({ ...(read.columns[column] as Column), at })) };
  const remarks: RowRemark[] = [];
  const { columns, headerRows } = nameColumns(
    own,
    withYears(checkColumns(kind.columns, rows, language, remarks), kind.holds),
    language,
    remarks,
  );
  const { rows: entries, remarks: more } = readListRows(rows, columns, own);
  const merged = fillMerged(entries, columns);
  return {
    ...{ kind: 'list', address: table.address, name: table.name, header: { ...kind, columns: merged.columns } },
    rows: [...headerRows, ...merged.rows],
    remarks: [...remarks, ...more, ...merged.remarks],
  };
}
