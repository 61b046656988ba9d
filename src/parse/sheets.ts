/** A list that gives each of its entries a sheet: labels, each with its value behind or below it, and no rows. */
import type { DocumentTable } from '../model/document.ts';
import { type Cell, cellOf, type Piece } from './cells.ts';
import { numbersFrom } from './grid-numbers.ts';
import { type Grid, linesOf } from './grid-rows.ts';
import { shorten } from './reading.ts';
import { rowNumber } from './row-numbers.ts';
import type { RowOddity } from './row-oddities.ts';
import type { Row } from './rows.ts';
import { buildLabels, type Label, unknownLabel } from './sheet-labels.ts';

interface Sheets extends Grid {
  /** Whether the sheets have numbers of their own. */
  readonly numbered: boolean;
}

interface Sheet {
  readonly line: number;
  /** The pieces of each column's value, by its place. */
  readonly values: Map<number, Piece[]>;
  readonly pieces: Piece[];
  number: string | undefined;
}

interface Heading {
  readonly number: string;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

const headingLine = /^([IVXLC]+|[A-Z])[.)]\s+(\S.*)$/u;

/**
 * Reads sheets as rows. A sheet begins with the label of the first column and ends with the first line of its last value:
 * what stands below that is a heading of the next sheets ("II. Roads"), or text. Lines between two labels of a sheet belong
 * to the value above them. A label that is missing, stands twice or is not known is an oddity, so that no value takes in
 * another in silence.
 */
export function parseSheets(
  pieces: readonly Piece[],
  { columns, restarts = false }: Pick<DocumentTable, 'columns' | 'restarts'>,
  after: string | undefined,
): Sheets {
  const labelOf = buildLabels(columns);
  const first = columns[0]?.header ?? '';
  const oddities: RowOddity[] = [];
  const loose: Piece[][] = [];
  const blank: Piece[] = [];
  const entries: (Sheet | Heading)[] = [];
  const unknown = new Map<string, number[]>();
  let sheet: Sheet | undefined;
  let current = 0;
  let waiting: Piece[][] = [];

  for (const { pieces: own } of linesOf(pieces)) readLine(own);
  endSheet();
  for (const [label, lines] of unknown) {
    if (lines.length < 2) continue;
    report(
      'label-unknown',
      lines[0] ?? 1,
      `"${label}:" begins ${lines.length} lines, and is no label of the sheets. If it is one, name it under columns, with field: other where no field fits.`,
      label,
    );
  }
  const { rows, numbered } = rowsOf();
  return { rows, oddities, loose, blank, numbered };

  function report(rule: RowOddity['rule'], line: number, message: string, actual?: string) {
    oddities.push({ rule, line, message, ...(actual === undefined ? {} : { actual: shorten(actual) }) });
  }

  function readLine(own: readonly Piece[]) {
    if (own.every(({ text }) => text === '') && own.length > 1) {
      blank.push(...own);
      return;
    }
    const labels = own.map(labelOf);
    const lead = labels.findIndex((label) => label !== undefined);
    const bare = own.every(({ text }, at) => at >= (lead < 0 ? own.length : lead) || text === '');
    if (lead < 0 || !bare) {
      readUnlabelled(own);
      return;
    }
    for (const [at, piece] of own.entries()) {
      const label = labels[at];
      if (label) startValue(label, piece);
      else if (sheet && at > lead) {
        sheet.pieces.push(piece);
        addValue(piece);
      }
    }
    // The bar before the cells of Markdown.
    sheet?.pieces.push(...own.slice(0, lead));
  }

  /** A line without a label: the value of the label above it, its rest, or what stands between sheets. */
  function readUnlabelled(own: readonly Piece[]) {
    const [head] = own;
    const label = head && unknownLabel(head);
    if (head && label) unknown.set(label, [...(unknown.get(label) ?? []), head.line]);
    const value = sheet?.values.get(current) ?? [];
    if (sheet && value.every(({ text }) => text === '')) {
      sheet.pieces.push(...own);
      for (const piece of own) addValue(piece);
      return;
    }
    if (head?.closed && head.text !== '' && own.length > 1)
      report(
        'text-between-rows',
        head.line,
        `"${shorten(head.text)}" is no label of the sheets. Name it under columns, with field: other where no field fits, or correct it.`,
        head.text,
      );
    waiting.push([...own]);
  }

  function startValue({ column, number, value }: Label, piece: Piece) {
    const twice = column > 0 && sheet?.values.has(column);
    if ((column === 0 && !(number === undefined && hasOnlyNumber())) || !sheet || twice) {
      const seen = sheet;
      endSheet();
      sheet = { line: piece.line, values: new Map(), pieces: [], number: column === 0 ? number : undefined };
      entries.push(sheet);
      if (twice)
        report(
          'label-missing',
          piece.line,
          `"${columns[column]?.header}" stands twice in the sheet of line ${seen?.line}. If another sheet begins here, restore its "${first}:".`,
        );
    } else {
      if (waiting.length > 0)
        report(
          'wrapped-cell',
          waiting[0]?.[0]?.line ?? 1,
          `${waiting.length} line(s) below "${columns[current]?.header}:" were read as a part of its value.`,
          waiting[0]?.[0]?.text,
        );
      for (const line of waiting) {
        sheet.pieces.push(...line);
        for (const more of line) addValue(more);
      }
      waiting = [];
    }
    current = column;
    sheet.values.set(column, [value]);
    sheet.pieces.push(piece);
  }

  /** Whether the sheet is yet its title alone, as "Action 3" above "Action: Open a portal." */
  function hasOnlyNumber(): boolean {
    if (!sheet || sheet.number === undefined || waiting.length > 0 || sheet.values.size > 1) return false;
    return (sheet.values.get(0) ?? []).every(({ text }) => text === '');
  }

  function addValue(piece: Piece) {
    const own = sheet?.values.get(current);
    if (own) own.push(piece);
    else sheet?.values.set(current, [piece]);
  }

  function endSheet() {
    const last = waiting.at(-1);
    const text = last?.length === 1 ? (last[0]?.text ?? '') : '';
    const [, number, title] = headingLine.exec(text) ?? [];
    if (sheet) checkLabels(sheet);
    const rest = number === undefined ? waiting : waiting.slice(0, -1);
    if (rest.length > 0) loose.push(rest.flat());
    if (last && number !== undefined && title !== undefined) entries.push({ number, title, pieces: last });
    waiting = [];
    sheet = undefined;
  }

  function checkLabels({ values, line }: Sheet) {
    const missing = columns.filter(({ optional }, column) => !optional && !values.has(column));
    for (const { header } of missing)
      report(
        'label-missing',
        line,
        `The sheet that begins here has no "${header}:". Restore it; if sheets may lack it, write optional: true for it under columns.`,
      );
  }

  function rowsOf(): { rows: Row[]; numbered: boolean } {
    const sheets = entries.filter((entry) => 'values' in entry);
    const numberAt = columns.findIndex(({ field }) => field === 'number');
    const shown = sheets.map((own) => own.number ?? rowNumber.exec(cellAt(own, numberAt).text)?.[1]);
    const numbered = shown.length > 0 && shown.every((number) => number !== undefined);
    const numbers = numbersFrom({ restarts, after });
    let counted = 0;
    const rows = entries.map((entry): Row => {
      if (!('values' in entry)) {
        numbers.passHeading();
        const { number, title, pieces: own } = entry;
        return { kind: 'heading', number, cells: [{ text: title, pieces: own }], pieces: own };
      }
      const number = numbered ? numbers.plain(shown[counted] ?? '') : String(counted + 1);
      counted++;
      if (numbered) oddities.push(...numbers.take(number, entry.line));
      else if (numberAt >= 0)
        report(
          'row-number',
          entry.line,
          `The sheet has no number that can be read under "${columns[numberAt]?.header}".`,
        );
      return { kind: 'entry', number, cells: columns.map((_, column) => cellAt(entry, column)), pieces: entry.pieces };
    });
    return { rows, numbered };
  }

  function cellAt({ values }: Sheet, column: number): Cell {
    const own = values.get(column) ?? [];
    const filled = own.filter(({ text }) => text !== '');
    return cellOf(filled.length > 0 ? filled : own);
  }
}
