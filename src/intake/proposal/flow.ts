/** A file as one flow of lines and lists, in its order: tables without a list in them are lines. */
import type { Language } from '../../model/document.ts';
import { fold } from '../../model/fold.ts';
import { parseDeadline } from '../../parse/deadline.ts';
import { languageWords } from '../../parse/language.ts';
import { rowNumber } from '../../parse/row-numbers.ts';
import type { OfficeFile, Paragraph, Table } from '../office-file.ts';
import { type Holds, weigh } from './column-words.ts';
import { filledOf, type GridRow, gridOf, onOneLine, usedColumns, withColumns } from './grid.ts';
import { type Column, type Header, isSameRow, readHeader } from './header.ts';
import { type ListRow, type RowRemark, readListRows } from './list-rows.ts';
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

// Numbers and the words of a row are never those of the row above.
const own: readonly string[] = ['number', 'description', 'name'];

/**
 * Where cells of a column are merged over several rows, the rows below hold what stands in the first. A column whose
 * blank cells are all of this kind is marked so; in any other the words are written in each of these rows.
 */
function fillMerged(
  rows: readonly ListRow[],
  columns: readonly Column[],
): { rows: ListRow[]; columns: Column[]; remarks: RowRemark[] } {
  const remarks: RowRemark[] = [];
  let filled = [...rows];
  const marked = columns.map((column) => {
    const { at, header, field } = column;
    const merged = filled.filter(({ kind, mergedAt }) => kind === 'entry' && mergedAt.includes(at));
    if (merged.length === 0 || own.includes(field)) return column;
    const address =
      filled.find(({ kind, cells }) => kind === 'entry' && cells[at]?.text)?.cells[at]?.addresses[0] ?? '';
    const told = (how: string) =>
      remarks.push({
        address,
        message: `${merged.length} cell(s) of "${header}" are merged with the one above; ${how}`,
      });
    if (filled.every((row, place) => isFilled(row, at) || isBelowEntry(filled, place, at))) {
      told('the rows below were read as holding the same (blank: as-above).');
      return { ...column, blank: 'as-above' as const };
    }
    told('its words were written in each of these rows, because other cells of the column are blank.');
    let above: ListRow['cells'][number] | undefined;
    filled = filled.map((row) => {
      if (row.kind !== 'entry') return row;
      const cell = row.cells[at];
      if (!row.mergedAt.includes(at) || cell?.text || !above) {
        above = cell;
        return row;
      }
      return { ...row, cells: row.cells.map((other, place) => (place === at && above ? above : other)) };
    });
    return column;
  });
  return { rows: filled, columns: marked, remarks };
}

const isFilled = ({ kind, cells }: ListRow, at: number) => kind !== 'entry' || cells[at]?.text !== '';

/** Whether a blank cell is merged with that of an entry right above, no heading between. */
function isBelowEntry(rows: readonly ListRow[], place: number, at: number): boolean {
  const above = rows.slice(0, place).findLast(({ kind }) => kind === 'entry' || kind === 'heading');
  return above?.kind === 'entry' && rows[place]?.mergedAt.includes(at) === true;
}

/** Columns of targets with the year that their header names, where each names one of its own. */
function withYears(columns: readonly Column[], holds: Holds): Column[] {
  if (holds !== 'indicators') return [...columns];
  const years = columns.map(({ header, field }) => {
    const [year, ...more] = header.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
    const isTarget = field === 'target' || (field === 'other' && weigh(header, holds).has('target'));
    return year !== undefined && more.length === 0 && isTarget ? Number(year) : undefined;
  });
  const isAlone = columns.every(({ field }, at) => field !== 'target' || years[at] !== undefined);
  if (!isAlone) return [...columns];
  return columns.map((column, at) => {
    const horizon = years[at];
    const isFirst = years.indexOf(horizon) === at;
    return horizon === undefined || !isFirst ? column : { ...column, field: 'target', horizon };
  });
}

/** Gives words to a column without any, and tells columns with the same words apart: the document's file names columns by them. */
function nameColumns(
  header: readonly GridRow[],
  columns: readonly Column[],
  language: Language,
  remarks: RowRemark[],
): { columns: Column[]; headerRows: ListRow[] } {
  const headerRows = header.map(
    (row): ListRow => ({
      kind: 'header',
      cells: row.cells.map(({ text, address }) => ({ text, addresses: [address] })),
      ...{ mergedAt: [], joined: 1 },
    }),
  );
  const taken = new Set<string>();
  const named = columns.map((column) => {
    let words = column.header || (language === 'vi' ? `Cột ${column.at + 1}` : `Column ${column.at + 1}`);
    for (let count = 2; taken.has(fold(words)); count++) words = `${column.header || words} (${count})`;
    taken.add(fold(words));
    if (words === column.header) return column;
    const at = Math.max(
      0,
      headerRows.findLastIndex(({ cells }) => cells[column.at]?.text),
    );
    const cell = headerRows[at]?.cells[column.at];
    if (cell && headerRows[at]) headerRows[at].cells[column.at] = { ...cell, text: words };
    remarks.push({
      address: header[0]?.cells[column.at]?.address ?? '',
      message: `${column.header ? `Two columns are headed "${column.header}"; one` : 'This column has no header; it'} is called "${words}" in the seed.`,
    });
    return { ...column, header: words };
  });
  return { columns: named, headerRows };
}

/** Compares what the headers say with what stands below them: numbers that are none, times that are none, numbers without a header. */
function checkColumns(
  columns: readonly Column[],
  rows: readonly GridRow[],
  language: Language,
  remarks: RowRemark[],
): Column[] {
  const full = rows.filter((row) => new Set(filledOf(row).map(({ text }) => text)).size > 2);
  const textsAt = (at: number) => full.flatMap(({ cells }) => cells[at]?.text || []);
  const share = (texts: readonly string[], fits: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length;
  const isNumber = (text: string) => rowNumber.test(text);
  const remark = (at: number, message: string) => remarks.push({ address: rows[0]?.cells[at]?.address ?? '', message });
  const checked = columns.map((column) => {
    const { at, header, field, isSure } = column;
    const texts = textsAt(at);
    if (field === 'number' && texts.length > 0 && share(texts, isNumber) < 0.6) {
      remark(
        at,
        `The column "${header}" holds no plain numbers ("${texts[0]}"), so rows are numbered in their order, and it is kept as a column of its own.`,
      );
      return { ...column, field: 'other' };
    }
    const isTime = (text: string) => parseDeadline(text, languageWords[language]).deadline !== undefined;
    if (field === 'deadline' && !isSure && texts.length >= 3 && share(texts, isTime) < 0.2) {
      remark(
        at,
        `The column "${header}" holds hardly any time that can be read ("${texts[0]}"), so it was not taken for the deadline. If it is, write field: deadline beside it.`,
      );
      return { ...column, field: 'other' };
    }
    return column;
  });
  if (checked.some(({ field }) => field === 'number')) return checked;
  const numbered = checked.findIndex(
    ({ at, field }) =>
      field === 'other' && columns[at]?.field !== 'number' && textsAt(at).length >= 2 && countsUp(textsAt(at)),
  );
  return checked.map((column, at) => (at === numbered ? { ...column, field: 'number', isSure: false } : column));
}

/** Whether numbers run 1, 2, 3. */
const countsUp = (texts: readonly string[]) => texts.every((text, at) => rowNumber.exec(text)?.[1] === String(at + 1));
