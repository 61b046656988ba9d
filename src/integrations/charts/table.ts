/** The table behind a picture as CSV. */
import { stringify } from 'csv-stringify/sync';
import { guardFormula } from '../../model/csv-guard.ts';
import { classesOf, type Element, elementsIn, wordsOf } from './tree.ts';

/**
 * Writes the rows of a table, its head and foot with them. Numbers lose the marks between their thousands, words that a
 * spreadsheet would run as a formula are guarded.
 * @param lang of the page, by which numbers are written
 */
export function tableToCsv(table: Element, lang: string): string {
  const [group = ',', point = '.'] = ['group', 'decimal'].map(
    (type) => new Intl.NumberFormat(lang).formatToParts(1234.5).find((part) => part.type === type)?.value,
  );
  const cellOf = (cell: Element): string => {
    const text = wordsOf(cell);
    const number = text.replaceAll(group, '').replace(point, '.').replace('\u2212', '-');
    const isNumber = classesOf(cell).includes('num') && /^-?\d+(?:\.\d+)?$/u.test(number);
    return isNumber ? number : guardFormula(text);
  };
  const rows = elementsIn(table, ({ tagName }) => tagName === 'tr').map((row) =>
    elementsIn(row, ({ tagName }) => tagName === 'th' || tagName === 'td').map(cellOf),
  );
  return stringify(rows, { bom: true, record_delimiter: 'windows', quote_record_delimiter: true });
}
