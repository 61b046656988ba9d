/** The grammar of a resolution: articles, sections of lettered measures, and tables as appendices. */
import type { DocumentTable, SourceDocument } from '../model/document.ts';
import { fold } from '../model/fold.ts';
import { readBody } from './body.ts';
import { readIndicatorRows } from './indicator-rows.ts';
import type { RecordReading } from './reading.ts';
import { documentFilePath, type SeedLine } from './source.ts';
import { parseTable } from './table.ts';
import { readTaskRows } from './task-rows.ts';

export type Resolution = Extract<SourceDocument, { grammar: 'resolution' }>;

/** Reads a resolution. A table runs from its heading line to the next table or the end; text behind its rows is body. */
export function readResolution(reading: RecordReading, document: Resolution): void {
  const { lines } = reading;
  const starts = placeTables(reading, document.tables);
  const bodyEnd = starts[0]?.index ?? lines.length;
  readBody(reading, lines.slice(0, bodyEnd), document.sections, 'measures');
  const last: Partial<Record<DocumentTable['holds'], string | undefined>> = {};
  for (const [order, { table, index }] of starts.entries()) {
    const end = starts[order + 1]?.index ?? lines.length;
    last[table.holds] = readTable(reading, table, lines.slice(index, end), last[table.holds]) ?? last[table.holds];
  }
}

/**
 * Reads a table and the text behind it.
 * @param after the last number of the list of its kind before, which this one may run on from
 * @returns the last number of its rows
 */
function readTable(
  reading: RecordReading,
  shape: DocumentTable,
  lines: readonly SeedLine[],
  after: string | undefined,
): string | undefined {
  const table = parseTable(reading, shape, lines, after);
  if (!table) return undefined;
  if (shape.holds === 'tasks') readTaskRows(reading, shape, table);
  else readIndicatorRows(reading, shape, table);
  for (const run of table.loose) readBody(reading, run, [], 'measures');
  return table.fields.includes('number') ? table.rows.findLast(({ kind }) => kind === 'entry')?.number : undefined;
}

/** The tables in the order in which they stand, each with the place of its heading line. Before a repeated header it may stand again. */
function placeTables(
  reading: RecordReading,
  tables: readonly DocumentTable[],
): { table: DocumentTable; index: number }[] {
  return tables
    .flatMap((table) => {
      const wanted = fold(table.begins);
      // Folding takes marks and spaces away, never half of a text.
      const longest = 2 * table.begins.length + 16;
      const found = reading.lines.flatMap((line, index) =>
        line.ignored === null && line.text.length <= longest && fold(line.text) === wanted ? [index] : [],
      );
      const [index, ...again] = found;
      if (index !== undefined && standsOnPages(reading.lines, index, again, table)) return [{ table, index }];
      reading.report(
        'table-not-found',
        (found[0] ?? 0) + 1,
        `The heading line "${table.begins}" of ${table.name} stands ${found.length === 0 ? 'nowhere' : `${found.length} times`}. Restore it, or correct it in ${documentFilePath(reading.document)}.`,
        { expected: table.begins },
      );
      return [];
    })
    .sort((a, b) => a.index - b.index);
}

/** Whether a heading line stands once, or with the header below it at the top of each page: never twice over one header. */
function standsOnPages(
  lines: readonly SeedLine[],
  index: number,
  again: readonly number[],
  table: DocumentTable,
): boolean {
  const headers = new Set(table.columns.map((column) => fold(column.header)));
  const isHeader = (line: SeedLine | undefined) =>
    line !== undefined && headers.has(fold(line.text.split('|')[0] ?? ''));
  const words = (line: SeedLine) => line.ignored === null && line.text.trim() !== '';
  return (
    again.length === 0 ||
    (lines.slice(index, again[0]).some((line) => words(line) && isHeader(line)) &&
      again.every((place) => isHeader(lines.slice(place + 1).find(words))))
  );
}
