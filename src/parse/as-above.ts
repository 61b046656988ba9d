/** Cells that hold what stands in the cell above them: merged ones, and those that say "như trên", "ditto" or ". */
import type { DocumentTable } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import type { Cell } from './cells.ts';
import type { LanguageWords } from './language.ts';
import { firstLine, shorten } from './reading.ts';
import type { RowOddity } from './row-oddities.ts';
import type { Row } from './rows.ts';

type Column = Pick<DocumentTable['columns'][number], 'field' | 'blank'>;

// Numbers and the words of a row are never those above.
const own: readonly string[] = ['number', 'description', 'name'];

// One or several ditto marks, or the same between dashes.
const dittoMarks = /^[-–—\s]*(?:["“”„‟″〃]|''|,,)(?:\s*(?:["“”„‟″〃]|''|,,))*[-–—\s]*$/u;

/** Whether a cell says that it holds what stands above: "-nt-", "(như trên)", "ditto", a ditto mark. */
export function saysAsAbove(text: string, { asAbove }: Pick<LanguageWords, 'asAbove'>): boolean {
  if (text.length > 24) return false;
  return dittoMarks.test(text) || asAbove.includes(fold(text.replace(/[-–—"“”().,\s]+/gu, ' ')).trim());
}

/**
 * Gives such cells the words of the cell above, with the lines where those stand. What says so is read wherever it
 * stands; a blank cell is merged only where its column has `blank: as-above`, and never across a heading. Where nothing
 * stands above, the cell stays as it is.
 * @param columns the table's columns in the order of its cells
 */
export function fillFromAbove(
  rows: readonly Row[],
  columns: readonly Column[],
  words: LanguageWords,
): { rows: Row[]; oddities: RowOddity[] } {
  const oddities: RowOddity[] = [];
  let above: Row | undefined;
  let headed = false;
  const filled = rows.map((row) => {
    if (row.kind === 'heading') {
      headed = true;
      return row;
    }
    const asAbove: { column: number; written: string }[] = [];
    const cells = row.cells.map((cell, column): Cell => {
      const { field = '', blank } = columns[column] ?? {};
      const upper = above?.cells[column];
      if (!upper || upper.text === '' || saysAsAbove(upper.text, words) || own.includes(field)) return cell;
      if (cell.text === '' ? !blank || headed : !saysAsAbove(cell.text, words)) return cell;
      asAbove.push({ column, written: cell.text });
      oddities.push({
        rule: 'as-above',
        line: firstLine(cell.pieces.length > 0 ? cell.pieces : row.pieces),
        message: `${cell.text === '' ? 'A blank cell' : `"${cell.text}"`} of row ${row.number} was read as the cell above it, "${shorten(upper.text)}" of line ${firstLine(upper.pieces)}.`,
        ...(cell.text === '' ? {} : { actual: cell.text }),
      });
      return upper;
    });
    headed = false;
    above = asAbove.length > 0 ? { ...row, cells, asAbove } : row;
    return above;
  });
  return { rows: filled, oddities };
}
