/** Cells that state how a task stands: a claim of its lead, where the document's file says which words claim what. */
import { fold } from '../model/fold.ts';
import { parseNames } from './names.ts';
import { firstLine, type RecordReading } from './reading.ts';
import type { Row } from './rows.ts';
import { documentFilePath } from './source.ts';
import type { Table } from './table.ts';

/**
 * Takes the claims of a row. A claim counts only where the body that issued the document leads the task, and the document
 * has a day and a published page; else a remark says what is missing, and the words are only shown.
 */
export function readClaims(
  reading: RecordReading,
  table: Table,
  row: Row,
  { id, leads }: { id: string; leads: readonly string[] },
): void {
  const { document } = reading;
  for (const [at, { header, claims }] of table.columns.entries()) {
    const cell = row.cells[at];
    if (!claims || !cell || cell.text === '') continue;
    const claim = Object.entries(claims).find(([words]) => keyOf(words) === keyOf(cell.text))?.[1];
    if (!claim) continue;
    const line = firstLine(cell.pieces);
    const by = issuerOf(reading);
    const lacking =
      by === undefined
        ? 'the registry knows no body by the name of its issuer; write there under names which body that is'
        : !leads.includes(by)
          ? `${by}, which issued the document, does not lead the task`
          : document.issued === null
            ? 'the document has no day'
            : document.publications.length === 0
              ? 'no page is named under publications'
              : undefined;
    if (lacking !== undefined || by === undefined || document.issued === null) {
      reading.report(
        'claim-not-taken',
        line,
        `Task ${row.number}: "${cell.text}" is shown and is no report (${documentFilePath(document)}): ${lacking}.`,
        { actual: cell.text },
      );
      continue;
    }
    const statedIn = { document: document.id, line, header, words: cell.text };
    reading.statedClaims.push({ task: id, on: document.issued, by, claim, statedIn });
  }
}

/** The words that a column's claims name and none of its cells has. */
export function unusedClaims({ columns, rows }: Table): { header: string; words: string }[] {
  return columns.flatMap(({ header, claims = {} }, at) => {
    if (Object.keys(claims).length === 0) return [];
    const found = new Set(rows.map(({ cells }) => keyOf(cells[at]?.text ?? '')));
    return Object.keys(claims).flatMap((words) => (found.has(keyOf(words)) ? [] : [{ header, words }]));
  });
}

const keyOf = (words: string): string => fold(words).replace(/(?<![.;,\s])[.;,\s]+$/u, '');

/** The body of the registry that issued the document: the one that its name alone means, in either language. */
function issuerOf({ document, names, words }: RecordReading): string | undefined {
  for (const name of [document.issuerVi, document.issuer]) {
    const { mentions, oddities } = parseNames((name ?? '').replace(/^The /u, ''), names, words);
    if (mentions.length === 1 && oddities.length === 0) return mentions[0]?.agency;
  }
  return undefined;
}
