/** Cells of a list that are merged over several rows: the rows below hold what stands in the first. */
import type { Column } from './header.ts';
import type { ListRow, RowRemark } from './list-rows.ts';

// Numbers and the words of a row are never those of the row above.
const own: readonly string[] = ['number', 'description', 'name'];

/**
 * Where cells of a column are merged over several rows, the rows below hold what stands in the first. A column whose
 * blank cells are all of this kind is marked so; in any other the words are written in each of these rows.
 */
export function fillMerged(
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
