/** Rows of a task list as task groups and tasks. */

import { unreadDeadline } from '../model/deadline.ts';
import type { RuleName } from '../model/diagnostic.ts';
import type { DocumentTable } from '../model/document.ts';
import type { Flag } from '../model/flag.ts';
import { anchorOf } from '../model/ids.ts';
import type { Task } from '../model/task.ts';
import { readAgencies, readBlank } from './agency-cells.ts';
import { readDeadline } from './deadline-cells.ts';
import { headGroup } from './groups.ts';
import { firstLine, idPart, lastLine, type RecordReading } from './reading.ts';
import type { Row } from './rows.ts';
import { cellLinesOf, cellUnder, type Table } from './table.ts';

/** The column of each field. */
const columns = {
  description: 'description',
  leadText: 'lead',
  coordinatingText: 'coordinating',
  outputText: 'output',
  noteText: 'note',
  deadline: 'deadline',
} as const;

/** Adds the groups and tasks of a table to the reading. */
export function readTaskRows(reading: RecordReading, shape: DocumentTable, table: Table): void {
  let group: string | null = null;
  let headings = 0;
  const hasNumbers = table.fields.includes('number');
  for (const row of table.rows) {
    if (row.kind === 'heading') {
      headings++;
      group = headGroup(reading, {
        place: headings,
        ...(shape.prefix ? { prefix: shape.prefix } : {}),
        number: row.number,
        title: row.cells[0]?.text ?? '',
        stretches: row.pieces,
        locator: `${shape.name}, group ${row.number || headings}`,
      });
      reading.headings.set(anchorOf(group), firstLine(row.pieces));
    } else {
      const place = shape.restarts && headings > 0 ? `${headings}-${idPart(row.number)}` : idPart(row.number);
      reading.tasks.push(readTask(reading, shape, table, row, { group, place: `${shape.prefix ?? ''}${place}` }));
    }
  }
  const [first] = table.rows;
  if (!hasNumbers && first) reading.report('our-numbering', firstLine(first.pieces), unnumbered(shape.name));
}

/** The remark on a table whose rows are counted here. */
export const unnumbered = (name: string): string =>
  `The rows of ${name} have no numbers; they are numbered in their order. A row that is lost or added changes the ids of those below it.`;

function readTask(
  reading: RecordReading,
  shape: DocumentTable,
  table: Table,
  row: Row,
  { group, place }: { group: string | null; place: string },
): Task {
  const { document } = reading;
  const id = `${document.id}-${place}`;
  const flags: Flag[] = table.fields.includes('number')
    ? []
    : [{ field: 'number', rule: 'our-numbering', note: 'The list has no numbers; this is the place in its order.' }];
  const cell = (field: string) => cellUnder(row, table, field);
  const lineOf = (field: string) => cell(field).pieces[0]?.line ?? firstLine(row.pieces);
  const flag = (field: string, rule: RuleName, message: string, note: string, finding = {}) => {
    reading.report(rule, lineOf(field), `Task ${row.number}: ${message}`, finding);
    flags.push({ field, rule, note });
  };

  const leads = readAgencies(reading, cell('lead'), `Task ${row.number}, lead agency`, 'leads', flags);
  const coordinating = readAgencies(
    reading,
    cell('coordinating'),
    `Task ${row.number}, coordinating agencies`,
    'coordinating',
    flags,
  );
  for (const agency of leads.filter((lead) => coordinating.includes(lead))) {
    flag(
      'coordinating',
      'lead-also-coordinates',
      `${agency} is named as lead and as coordinating agency.`,
      `${agency} is also a lead agency of this task.`,
    );
  }

  const { deadline, oddities } = readDeadline(cell('deadline').text, reading.words, document);
  for (const { rule, message, note, ...finding } of oddities) flag('deadline', rule, message, note, finding);
  if (deadline?.kind === 'by' && document.issued && deadline.end < document.issued) {
    flag(
      'deadline',
      'deadline-before-issue',
      `The deadline ${deadline.end} lies before the day of issue, ${document.issued}.`,
      'Lies before the day of issue.',
    );
  }
  readBlank(
    reading,
    cell('output'),
    `Task ${row.number}, expected output`,
    'outputText',
    flags,
    table.fields.includes('output'),
  );
  if (table.fields.includes('deadline'))
    readBlank(reading, cell('deadline'), `Task ${row.number}, deadline`, 'deadline', flags, true);
  const output = cell('output').text;
  if (/^[\p{Lu}\s]{5,}$/u.test(output))
    flag(
      'outputText',
      'capitals',
      `The output "${output}" is written in capitals.`,
      'Written in capitals in the text.',
    );

  if (cell('description').text === '') {
    reading.report('text-missing', firstLine(row.pieces), `Task ${row.number} has no words. Restore its description.`);
  }
  reading.claim(id, row.pieces);
  return {
    id,
    kind: 'task',
    document: document.id,
    group,
    number: row.number,
    ordinal: reading.nextOrdinal('task'),
    description: cell('description').text,
    leads,
    coordinating,
    leadText: cell('lead').text,
    coordinatingText: cell('coordinating').text,
    outputText: output,
    ...(table.fields.includes('note') ? { noteText: cell('note').text } : {}),
    deadline: deadline ?? unreadDeadline(cell('deadline').text),
    source: reading.provenance(firstLine(row.pieces), lastLine(row.pieces), `${shape.name}, No. ${row.number}`),
    ...cellLinesOf(row, table, columns),
    flags,
  };
}
