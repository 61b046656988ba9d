/** The merged cells of a sheet. */
import { type CellCount, columnName } from './grid.ts';
import type { Notices } from './notices.ts';

/** Rows and columns from the first to the last, counted from 0. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The part of a merged cell in one row. */
export interface MergedPart {
  readonly area: Area;
  /** How many rows it covers, of those that are read; 0 where it continues the row above. */
  readonly rows: number;
  readonly paragraphs: readonly string[];
}

/** The words of a sheet by row and column. */
export type Words = Map<number, Map<number, readonly string[]>>;

interface Surroundings {
  readonly hiddenRows: ReadonlySet<number>;
  readonly prefix: string;
  readonly notices: Notices;
  readonly count: CellCount;
}

/**
 * Lays merged cells over the words of a sheet. Their words are taken out of `words`, also those that stand behind them,
 * which nobody sees and a notice names; those of a hidden first row are shown in the next, as Excel does.
 * @returns the rows that have words and are not hidden, in order, and the merged cells in each
 */
export function layMerges(
  areas: readonly Area[],
  words: Words,
  around: Surroundings,
): { readonly numbers: readonly number[]; readonly parts: ReadonlyMap<number, readonly MergedPart[]> } {
  const own = new Map(areas.map((area) => [area, takeOwn(area, words, around)]));
  const numbers = [...words.keys()].filter((row) => !around.hiddenRows.has(row)).sort((a, b) => a - b);
  const parts = new Map<number, MergedPart[]>();
  for (const [area, paragraphs] of own) {
    const begin = firstAtLeast(numbers, area.top);
    const end = firstAtLeast(numbers, area.bottom + 1);
    noteMerge(area, paragraphs, end - begin, around);
    for (let at = begin; at < end; at += 1) {
      const row = numbers[at] ?? 0;
      around.count.add();
      dropCovered(area, row, words, around);
      const inRow = parts.get(row) ?? [];
      parts.set(row, inRow);
      inRow.push({ area, rows: at === begin ? end - begin : 0, paragraphs: at === begin ? paragraphs : [] });
    }
  }
  return { numbers, parts };
}

/** Takes the words of a merged cell, which are those of its first cell. */
function takeOwn({ top, bottom, left }: Area, words: Words, { hiddenRows, count }: Surroundings): readonly string[] {
  const own = words.get(top)?.get(left) ?? [];
  words.get(top)?.delete(left);
  let row = top;
  for (; row < bottom && hiddenRows.has(row); row += 1) count.add();
  if (own.length > 0 && !words.has(row)) words.set(row, new Map());
  return own;
}

function dropCovered({ left, right }: Area, row: number, words: Words, { prefix, notices }: Surroundings): void {
  const cells = words.get(row);
  if (!cells) return;
  const columns =
    right - left < cells.size
      ? Array.from({ length: right - left + 1 }, (_, index) => left + index)
      : [...cells.keys()];
  for (const column of columns) {
    const covered = column >= left && column <= right ? cells.get(column) : undefined;
    if (covered === undefined) continue;
    notices.add(
      'hidden-text',
      `${prefix}!${columnName(column)}${row + 1}`,
      covered.join(' '),
      'Words behind a merged cell, which the sheet does not show. Left out.',
    );
    cells.delete(column);
  }
}

function noteMerge(area: Area, paragraphs: readonly string[], rows: number, { prefix, notices }: Surroundings): void {
  const address = `${prefix}!${columnName(area.left)}${area.top + 1}:${columnName(area.right)}${area.bottom + 1}`;
  if (rows > 1)
    notices.add('merged-cell', address, paragraphs.join(' ') || '(blank)', `Kept as one cell over ${rows} rows.`);
  else if (paragraphs.length > 0)
    notices.gather('merged-cell', address, paragraphs.join(' '), 'Kept as one cell over several columns.');
}

/** The place of the first number that is not smaller, in numbers in order. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
