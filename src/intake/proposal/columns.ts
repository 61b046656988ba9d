/** The columns of a list as its document's file will have them: years of targets, words that tell them apart, what their cells say. */
import type { Language } from '../../model/document.ts';
import { fold } from '../../model/fold.ts';
import { parseDeadline } from '../../parse/deadline.ts';
import { languageWords } from '../../parse/language.ts';
import { rowNumber } from '../../parse/row-numbers.ts';
import { type Holds, weigh } from './column-words.ts';
import { filledOf, type GridRow } from './grid.ts';
import type { Column } from './header.ts';
import type { ListRow, RowRemark } from './list-rows.ts';

/** Columns of targets with the year that their header names, where each names one of its own. */
export function withYears(columns: readonly Column[], holds: Holds): Column[] {
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
export function nameColumns(
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
export function checkColumns(
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
