/** Tables of separated values (CSV, TSV), as Excel, LibreOffice and databases write them. */
import { CsvError, parse } from 'csv-parse/sync';
import { columnName } from './grid.ts';
import { linesOf } from './lines.ts';
import type { Notices } from './notices.ts';
import { type Part, type Row, UnreadableFile } from './office-file.ts';

const separators = [',', ';', '\t', '|'] as const;

/**
 * Reads a table. What separates its cells is told by a line `sep=;`, or by what parts the rows into as many cells each.
 * @throws UnreadableFile where a quotation mark is not closed
 */
export function readCsv(name: string, text: string, notices: Notices): Part[] {
  const [stated, separator] = /^sep=(.)(?:\r\n|\n|\r|$)/iu.exec(text) ?? [];
  const body = stated === undefined ? text : text.slice(stated.length);
  const records = parseRecords(name, body, separator ?? separatorOf(body));
  const rows = records.map(
    (record, index): Row => ({
      address: `row ${index + 1}`,
      header: false,
      cells: record.map((value, column) => {
        const address = `${columnName(column)}${index + 1}`;
        // Excel is made to keep zeros at the beginning of a number by ="007".
        const [, quoted] = /^="([^"]*)"$/u.exec(value) ?? [];
        if (quoted !== undefined)
          notices.gather('formula', address, value, 'Only the words between the marks are read.');
        return { address, paragraphs: linesOf(quoted ?? value), columns: 1, rows: 1 };
      }),
    }),
  );
  return [{ kind: 'table', address: 'the table', name: null, rows }];
}

function parseRecords(name: string, text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? ` near line ${error['lines']}` : '';
    throw new UnreadableFile(
      `${name} cannot be read as separated values${line}: a quotation mark that opens a cell is not closed. Open it in Excel or LibreOffice, look at that line, and save it once more.`,
    );
  }
}

/** The separator that parts the first rows into the same number of cells, more than one. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 50_000);
  const scores = separators.map((separator) => {
    const widths = widthsOf(sample, separator);
    const counts = new Map<number, number>();
    for (const width of widths.filter((cells) => cells > 1)) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 0, rows = 0] = [...counts].sort((a, b) => b[1] * b[0] - a[1] * a[0])[0] ?? [];
    return { separator, even: rows / Math.max(1, widths.length), width };
  });
  const [best] = scores.sort((a, b) => b.even - a.even || b.width - a.width);
  return best && best.width > 1 ? best.separator : ',';
}

function widthsOf(sample: string, delimiter: string): number[] {
  try {
    const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
    // The last row of a sample may be cut in the middle.
    const records: string[][] = parse(sample.replace(/[\r\n][^\r\n]*$/u, ''), options);
    return records.slice(0, 100).map((record) => record.length);
  } catch {
    return [];
  }
}
