/** The text of a seed, line by line, with the place in the file of each part. */
import { fold } from '../../model/fold.ts';
import type { FlowList, FlowPart } from './flow.ts';
import type { ListRow, WrittenCell } from './list-rows.ts';

export interface SeedLine {
  /** A cell each where the line has bars, else one. */
  readonly cells: readonly WrittenCell[];
  readonly isRow: boolean;
  readonly heading: number | null;
  /** Whether it stands in a table that holds no list. */
  readonly inTable: boolean;
  readonly row?: ListRow;
}

/** A list with its place in the seed. */
export interface PlacedList {
  readonly list: FlowList;
  /** The line that heads it, from 1. */
  readonly line: number;
  /** Its words, as the document's file names them. */
  readonly begins: string;
  /** Whether these words were added, because the file has none. */
  readonly isAdded: boolean;
  /** First and last line of its rows. */
  readonly rows: readonly [number, number];
}

export interface SeedText {
  readonly lines: readonly SeedLine[];
  readonly lists: readonly PlacedList[];
}

/** The words of a line as they stand in the seed. */
export const wordsOf = ({ cells, isRow }: SeedLine): string =>
  isRow ? cells.map(({ text }) => (text === '' ? '|' : `${text} |`)).join(' ') : (cells[0]?.text ?? '');

const isTitle = ({ cells, heading, isRow, inTable }: SeedLine): boolean => {
  const text = cells[0]?.text ?? '';
  if (isRow || text.length > 250) return false;
  if (heading !== null || isAppendix(text) || /^\(.*\)$/u.test(text)) return true;
  const isItem = /^(?:\d{1,3}[.)]|\p{Ll}\)|[-–•+*])\s/u.test(text);
  return !isItem && !/[.;]$/u.test(text) && (inTable || text.length < 160);
};

const isAppendix = (text: string) => /^(?:phụ lục|biểu|bảng|appendix|annex|table|schedule)(?![\p{L}])/iu.test(text);
const isLoud = (text: string) => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/**
 * Writes the flow of a file as lines. Above each list stands a line that no other line equals: its title in the file, or
 * words that are added.
 * @param added words for a list without a title, by its place among the lists, like "Table 2"
 */
export function writeSeed(parts: readonly FlowPart[], added: (place: number, list: FlowList) => string): SeedText {
  const lines: SeedLine[] = [];
  const starts: { list: FlowList; at: number; first: number }[] = [];
  let from = 0;
  for (const part of parts) {
    if (part.kind === 'break') {
      from = lines.length;
      continue;
    }
    if (part.kind === 'line') {
      lines.push({ cells: [part], isRow: false, heading: part.heading, inTable: part.inTable });
      continue;
    }
    const title = titleStart(lines, from);
    // The heading of sheets is one line: another could be taken for a label.
    const first = part.sheets === undefined ? title : Math.max(title, lines.length - 1);
    starts.push({ list: part, at: lines.length, first });
    for (const row of part.rows)
      lines.push({ cells: row.cells, isRow: row.kind !== 'plain', heading: null, inTable: false, row });
    from = lastRow(lines) + 1;
  }
  return place(lines, starts, added);
}

/** The place behind which no row of a list stands. */
const lastRow = (lines: readonly SeedLine[]) => lines.findLastIndex(({ isRow }) => isRow);

/** Where the title above a list begins: at an appendix's heading, or at the lines right above that are no sentences. */
function titleStart(lines: readonly SeedLine[], from: number): number {
  let first = lines.length;
  for (let at = lines.length - 1; at >= Math.max(from, lines.length - 6); at--) {
    const line = lines[at] as SeedLine;
    const text = line.cells[0]?.text ?? '';
    if (!isTitle(line)) break;
    const isNext = at === lines.length - 1;
    if (isAppendix(text)) return at;
    if (isNext || isLoud(text) || /^\(.*\)$/u.test(text) || /^\(/u.test(lines[at + 1]?.cells[0]?.text ?? ''))
      first = at;
    else break;
    if (line.heading !== null || /^(?:[IVXLC]+|[A-H])[.)]\s/u.test(text)) break;
  }
  return first;
}

function place(
  lines: readonly SeedLine[],
  starts: readonly { list: FlowList; at: number; first: number }[],
  added: (place: number, list: FlowList) => string,
): SeedText {
  const counts = Map.groupBy(lines, (line) => fold(wordsOf(line)));
  const written: SeedLine[] = [];
  const lists: PlacedList[] = [];
  const taken = new Set<string>();
  let done = 0;
  for (const [order, { list, at, first }] of starts.entries()) {
    const end = at + list.rows.length;
    const title = lines.slice(first, at).findIndex((line) => {
      const words = fold(wordsOf(line));
      return counts.get(words)?.length === 1 && !taken.has(words);
    });
    const headAt = title < 0 ? at : first + title;
    written.push(...lines.slice(done, headAt));
    let begins = title < 0 ? '' : wordsOf(lines[headAt] as SeedLine);
    if (title < 0) {
      const name = added(order + 1, list);
      begins = name;
      for (let count = 2; counts.has(fold(begins)) || taken.has(fold(begins)); count++) begins = `${name} (${count})`;
      written.push({ cells: [{ text: begins, addresses: [] }], isRow: false, heading: null, inTable: false });
    }
    taken.add(fold(begins));
    const line = title < 0 ? written.length : written.length + 1;
    written.push(...lines.slice(headAt, end));
    const headers = list.rows.findIndex(({ kind }) => kind !== 'header');
    lists.push({
      ...{ list, line, begins, isAdded: title < 0 },
      rows: [written.length - list.rows.length + Math.max(0, headers) + 1, written.length],
    });
    done = end;
  }
  written.push(...lines.slice(done));
  return { lines: written, lists };
}
