/** Plain text: a paragraph a line, and tables where lines that follow each other part their cells by tabs or bars. */
import { lineOf } from './lines.ts';
import type { Part, Row, Table } from './office-file.ts';

interface Line {
  readonly text: string;
  readonly number: number;
  /** What parts its cells; null in a line without cells. */
  readonly separator: '\t' | '|' | null;
}

/** Reads a text. */
export function readText(text: string): Part[] {
  const lines = text
    .split(/\r\n|[\n\r\f\u2028\u2029]/u)
    .map((line, index) => ({ ...separated(line), number: index + 1 }));
  const parts: Part[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; ) {
    const group = groupAt(lines, at);
    if (group.length > 1) tables += 1;
    parts.push(...(group.length > 1 ? [tableOf(group, tables)] : paragraphOf(lines[at])));
    at += group.length;
  }
  return parts;
}

function separated(text: string): Omit<Line, 'number'> {
  // Tabs before the first word only move it to the right.
  if (text.trimStart().includes('\t')) return { text, separator: '\t' };
  const words = text.trim();
  // A bar behind the last word ends a cell that has a line of its own.
  const bar = words.indexOf('|');
  return { text, separator: bar >= 0 && bar < words.length - 1 ? '|' : null };
}

/** The lines from here on that part their cells alike. */
function groupAt(lines: readonly Line[], at: number): Line[] {
  const first = lines[at];
  if (!first) return [];
  const { separator } = first;
  let end = at + 1;
  // A row whose first cell is blank begins with what parts its cells.
  if (separator !== null) while (lines[end]?.text.includes(separator)) end += 1;
  return lines.slice(at, end);
}

function paragraphOf(line: Line | undefined): Part[] {
  const text = lineOf(line?.text ?? '');
  return text === '' ? [] : [{ kind: 'paragraph', address: `line ${line?.number}`, text, label: null, heading: null }];
}

function tableOf(lines: readonly Line[], number: number): Table {
  const separator = lines[0]?.separator;
  const rows = lines
    // The line between the head and the body of a table.
    .filter(({ text }) => separator === '\t' || !/^[\s|:+=-]*$/u.test(text))
    .map(({ text, number: line }): Row => {
      const cells =
        separator === '\t'
          ? text.split('\t')
          : text
              .trim()
              .replace(/^\||\|$/gu, '')
              .split('|');
      return {
        address: `line ${line}`,
        header: false,
        cells: cells.map((cell, column) => {
          const words = lineOf(cell);
          return {
            address: `line ${line}, column ${column + 1}`,
            paragraphs: words === '' ? [] : [words],
            columns: 1,
            rows: 1,
          };
        }),
      };
    });
  return { kind: 'table', address: `table ${number}`, name: null, rows };
}
