/** The cells of a sheet as a workbook holds them (ECMA-376, part 1, 18.3). There is no way to write a formula. */

export type CellValue = string | number | boolean | null;

export interface Column {
  readonly name: string;
  /** What its cells are: text; numbers, or yes and no; or days, where a text that is no day like `2026-03-02` stays text. */
  readonly kind: 'text' | 'value' | 'day';
}

export interface Sheet {
  /** Its name on the tab: letters and digits, 31 at most. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** A value for each column; null and an empty text are an empty cell. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** The places of the cell formats: what a program makes of it, text as it is, a day as ISO 8601 writes it, the head. */
const formats = { general: 0, text: 1, day: 2, head: 3 } as const;

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

/** 49 is `@`, the format that keeps a text a text when somebody edits the cell. */
export const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

/** Widths in characters. A longer text is cut by the next cell and shown whole in the one that is chosen. */
const [narrowest, widest] = [6, 60];

/** The first day that every program counts alike: Excel takes 1900 for a leap year. */
const firstDay = '1900-03-01';

/**
 * The XML of a sheet. Its head stays in sight, and every column has a filter.
 * @param placeOf gives the place of a text in the workbook's list of texts
 * @throws RangeError for a number that is none
 */
export function worksheet(sheet: Sheet, placeOf: (text: string) => number): string {
  const { columns, rows } = sheet;
  const cellRange = rangeOf(sheet).join(':');
  const names = columns.map((_, place) => columnName(place));
  const texts = (text: string) => `t="s"><v>${placeOf(text)}</v></c>`;
  const head = columns.map(({ name }, place) => `<c r="${names[place]}1" s="${formats.head}" ${texts(name)}`);
  const body = rows.map((row, index) => {
    const cells = columns.map(({ kind }, place) => {
      const content = cellContent(row[place] ?? null, kind, texts);
      return content && `<c r="${names[place]}${index + 2}" ${content}`;
    });
    return `<row r="${index + 2}">${cells.join('')}</row>\n`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<dimension ref="${cellRange}"/>
<sheetViews><sheetView tabSelected="1" workbookViewId="0">
<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>
</sheetView></sheetViews>
<cols>${columns.map((column, place) => columnXml(column, place, rows)).join('')}</cols>
<sheetData><row r="1">${head.join('')}</row>
${body.join('')}</sheetData>
<autoFilter ref="${cellRange}"/>
</worksheet>`;
}

/** The first and the last cell of a sheet, like `A1` and `F141`; with `$` before column and row where they are meant to be fixed. */
export function rangeOf({ columns, rows }: Sheet, fixed = ''): [first: string, last: string] {
  const last = `${fixed}${columnName(columns.length - 1)}${fixed}${rows.length + 1}`;
  return [`${fixed}A${fixed}1`, last];
}

/** A cell after its place; '' for an empty one, which is left out. */
function cellContent(value: CellValue, kind: Column['kind'], texts: (text: string) => string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `s="${formats.general}"><v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `s="${formats.general}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const day = kind === 'day' ? dayNumber(value) : undefined;
  return day === undefined ? `s="${formats.text}" ${texts(value)}` : `s="${formats.day}"><v>${day}</v></c>`;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number that a spreadsheet can hold.`);
  return String(value);
}

/** A day as programs count them: 2 is 2 January 1900. Undefined for what is no day, and for one that they count differently. */
function dayNumber(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay && text >= firstDay ? time / 86_400_000 + 25_569 : undefined;
}

/** A column's width, and the format of its empty cells, so that what somebody types there is taken alike. */
function columnXml({ name, kind }: Column, place: number, rows: Sheet['rows']): string {
  const lengths = rows.map((row) => String(row[place] ?? '').length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), name.length);
  const width = Math.min(Math.max(longest, narrowest), widest) + 2;
  const format = kind === 'value' ? formats.general : formats[kind];
  return `<col min="${place + 1}" max="${place + 1}" width="${width}" style="${format}" customWidth="1"/>`;
}

/** The name of a column by its place from 0: A, B … Z, AA. */
function columnName(place: number): string {
  const before = Math.floor(place / 26);
  return (before > 0 ? columnName(before - 1) : '') + String.fromCharCode(65 + (place % 26));
}
