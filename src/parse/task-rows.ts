/** Rows of a task list as task groups and tasks. */

import { unreadDeadline } from '../model/deadline.ts';
import type { RuleName } from '../model/diagnostic.ts';
import type { DocumentTable } from '../model/document.ts';
import type { Flag } from '../model/flag.ts';
import { anchorOf, groupNumber } from '../model/ids.ts';
import type { Task } from '../model/task.ts';
import { readAssignment, readBlank } from './agency-cells.ts';
import { readDeadline } from './deadline-cells.ts';
import { headGroup } from './groups.ts';
import { type HeadingPlace, headingLevels, placeLetter } from './heading-levels.ts';
import { firstLine, idPart, lastLine, type RecordReading } from './reading.ts';
import type { Row } from './rows.ts';
import { documentFilePath } from './source.ts';
import { readClaims, unusedClaims } from './stated-claims.ts';
import { cellLinesOf, cellUnder, othersOf, reportOurNumbers, rowFlags, type Table } from './table.ts';

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
  const levels = headingLevels();
  reportOurNumbers(reading, shape, table);
  for (const row of table.rows) {
    if (row.kind === 'heading') {
      group = headRows(reading, shape, row, levels.pass(row.number));
      reading.headings.set(anchorOf(group), firstLine(row.pieces));
    } else {
      const list = shape.restarts && group !== null ? `${groupNumber(group)}-` : (shape.prefix ?? '');
      const task = readTask(reading, shape, table, row, { group, place: `${list}${idPart(row.number)}` });
      reading.tasks.push(task);
      readClaims(reading, table, row, task);
    }
  }
  for (const { header, words } of unusedClaims(table)) {
    reading.report(
      'reads-unused',
      1,
      `No cell under "${header}" of ${shape.name} says "${words}", which stands under claims in ${documentFilePath(reading.document)}. Correct it there, letter by letter, or remove it.`,
      { expected: words },
    );
  }
}

/** Heads the group of a heading row: of its own, or within the group of the level above. */
function headRows(reading: RecordReading, shape: DocumentTable, row: Row, { place, above }: HeadingPlace): string {
  const parent = above && `${reading.document.id}-g${shape.prefix ?? ''}${above.place}`;
  const inner = parent ? { parent, letter: placeLetter(place) } : shape.prefix ? { prefix: shape.prefix } : {};
  const outer = above ? `group ${above.number || above.place}, ` : '';
  return headGroup(reading, {
    place,
    ...inner,
    number: row.number,
    title: row.cells[0]?.text ?? '',
    stretches: row.pieces,
    locator: `${shape.name}, ${outer}group ${row.number || place}`,
  });
}

function readTask(
  reading: RecordReading,
  shape: DocumentTable,
  table: Table,
  row: Row,
  { group, place }: { group: string | null; place: string },
): Task {
  const { document } = reading;
  const id = `${document.id}-${place}`;
  const flags: Flag[] = rowFlags(row, table);
  const cell = (field: string) => cellUnder(row, table, field);
  const lineOf = (field: string) => cell(field).pieces[0]?.line ?? firstLine(row.pieces);
  const flag = (field: string, rule: RuleName, message: string, note: string, finding = {}) => {
    reading.report(rule, lineOf(field), `Task ${row.number}: ${message}`, finding);
    flags.push({ field, rule, note });
  };

  const { leads, coordinating } = readAssignment(
    reading,
    `Task ${row.number}`,
    cell('lead'),
    cell('coordinating'),
    flags,
  );
  // A lead cell may name those who take part too; then their words are its own.
  const takingPart = cell('coordinating').text === '' && coordinating.length > 0 ? 'lead' : 'coordinating';
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
    coordinatingText: cell(takingPart).text,
    outputText: output,
    ...(table.fields.includes('note') ? { noteText: cell('note').text } : {}),
    ...othersOf(row, table),
    deadline: deadline ?? unreadDeadline(cell('deadline').text),
    source: reading.provenance(firstLine(row.pieces), lastLine(row.pieces), `${shape.name}, No. ${row.number}`),
    ...cellLinesOf(row, table, { ...columns, coordinatingText: takingPart }),
    flags,
  };
}
