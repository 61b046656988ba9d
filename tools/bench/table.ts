/** The figures of a run as one plain table. */
import type { Budget } from './budgets.ts';

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: Budget['unit'];
  /** Left out where nothing is asked of the figure. */
  readonly budget?: Budget;
  /** What belongs to the figure, like the page that it was measured on. */
  readonly note?: string;
}

/** A figure with its unit: `5.31 KB`, `12 ms`, `.953`. */
export function formatFigure(value: number, unit: Budget['unit']): string {
  if (unit === 'bytes') return `${(value / 1024).toFixed(2)} KB`;
  if (unit === 'ms') return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
  return value.toFixed(3).replace(/^0/, '');
}

/** `OK`, or `OVER by 0.42 KB`; `UNDER` where a budget is the least that is asked. Empty without a budget. */
export function verdictOn({ value, budget }: Pick<Figure, 'value' | 'budget'>): string {
  if (!budget) return '';
  const beyond = budget.least ? budget.limit - value : value - budget.limit;
  return beyond <= 0 ? 'OK' : `${budget.least ? 'UNDER' : 'OVER'} by ${formatFigure(beyond, budget.unit)}`;
}

/** The table, its columns aligned, figures to the right. */
export function formatTable(figures: readonly Figure[]): string {
  const head = ['what', 'here', 'budget', '', 'others *'];
  const rows = figures.map((figure) => [
    figure.note ? `${figure.what} (${figure.note})` : figure.what,
    formatFigure(figure.value, figure.unit),
    figure.budget ? formatFigure(figure.budget.limit, figure.budget.unit) : '',
    verdictOn(figure),
    figure.budget?.peers ?? '',
  ]);
  return formatColumns(head, rows, (column) => column === 1 || column === 2);
}

/**
 * Rows of text under their heads, as wide as their widest cells.
 * @param isFigure whether a column is aligned to the right
 */
export function formatColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  isFigure: (column: number) => boolean,
): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isFigure(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
