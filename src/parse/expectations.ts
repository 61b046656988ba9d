/** What a document's file expects, against what its seed holds: counts, accepted oddities, its own words for deadlines, ids. */
import { provisionKinds } from '../model/provision.ts';
import { countBy, countRecords, countWords } from './counts.ts';
import { unusedReads } from './deadline-cells.ts';
import { checkHeadingCounts } from './heading-counts.ts';
import type { RecordReading } from './reading.ts';
import { documentFilePath } from './source.ts';

/** Reports every count that is not what the document's file expects, and every id that stands twice. */
export function checkExpectations(reading: RecordReading): void {
  const { document } = reading;
  const { expects } = document;
  const counts = countRecords(reading);
  const found: [string, number, number][] = [
    ...(['tasks', 'indicators', 'subIndicators', 'groups'] as const).map((key): [string, number, number] => [
      key,
      expects[key],
      counts[key],
    ]),
    ...bothKeys(expects.measures, counts.measures).map((key): [string, number, number] => [
      `measures.${key}`,
      expects.measures[key] ?? 0,
      counts.measures[key] ?? 0,
    ]),
    ...provisionKinds.map((kind): [string, number, number] => [
      `provisions.${kind}`,
      expects.provisions[kind] ?? 0,
      counts.provisions[kind] ?? 0,
    ]),
  ];
  for (const [what, expected, actual] of found) {
    if (expected === actual) continue;
    reading.report(
      'count-differs',
      1,
      `The seed holds ${actual} under ${what}, ${documentFilePath(document)} expects ${expected}. Restore what is missing; if the seed is right, write ${what}: ${actual} under expects.`,
      { expected: String(expected), actual: String(actual) },
    );
  }

  checkHeadingCounts(reading, 'tasksIn', expects.tasksIn, counts.tasksIn);
  checkHeadingCounts(reading, 'indicatorsIn', expects.indicatorsIn, counts.indicatorsIn);
  const tables = document.grammar === 'resolution' ? document.tables.map(({ name }) => name) : [];
  for (const name of Object.keys(expects.columns ?? {}).filter((other) => !tables.includes(other))) {
    reading.report(
      'place-not-found',
      1,
      `expects.columns of ${documentFilePath(document)} speaks of the table "${name}", and there is none. Write the name of a table as it stands under tables.`,
      { expected: tables.join(', '), actual: name },
    );
  }
  const words = countWords(reading.lines);
  if (expects.words !== undefined && expects.words !== words) {
    reading.report(
      'words-differ',
      1,
      `The seed has ${words} words, ${documentFilePath(document)} expects ${expects.words}. If the change is meant, write words: ${words} under expects.`,
      {
        expected: String(expects.words),
        actual: String(words),
      },
    );
  }
  const oddities = countBy(reading.diagnostics, (entry) => entry.rule);
  for (const [rule, expected] of Object.entries(expects.diagnostics)) {
    const actual = oddities[rule] ?? 0;
    if (actual >= expected) continue;
    reading.report(
      'oddities-differ',
      1,
      `${expected} oddities of the rule ${rule} are accepted, ${actual} occur. If the text was mended, write diagnostics.${rule}: ${actual} under expects in ${documentFilePath(document)}; if not, restore it.`,
      { expected: String(expected), actual: String(actual) },
    );
  }

  const deadlines = reading.tasks.map(({ deadline }) => deadline.raw);
  for (const words of unusedReads(document, deadlines)) {
    reading.report(
      'reads-unused',
      1,
      `No deadline has the words "${words}", which stand under reads in ${documentFilePath(document)}. Correct them there, letter by letter, or remove them.`,
      { expected: words },
    );
  }
  for (const { id, begins } of reading.places.unused()) {
    reading.report(
      'place-not-found',
      1,
      `No item of its list begins as ${documentFilePath(document)} says of the inserted ${id}, or another has the id already. Correct the words or the id there.`,
      { expected: begins },
    );
  }
  const ids = countBy(
    [...reading.groups, ...reading.tasks, ...reading.indicators, ...reading.provisions],
    (record) => record.id,
  );
  for (const record of [...reading.groups, ...reading.tasks, ...reading.indicators, ...reading.provisions]) {
    if ((ids[record.id] ?? 0) < 2) continue;
    ids[record.id] = 0;
    reading.report(
      'id-repeated',
      record.source.lines[0],
      `More than one record would be ${record.id}. Correct the number that stands twice.${wayToRestart(document)}`,
      { actual: record.id },
    );
  }
}

/** How the numbers of tables that begin again are told apart; nothing where there is no table. */
const wayToRestart = (document: RecordReading['document']): string =>
  document.grammar === 'resolution' && document.tables.length > 0
    ? ` Where each table begins with 1, give the second one prefix: b in ${documentFilePath(document)}; where numbers start again below each heading, restarts: true.`
    : '';

const bothKeys = (a: object, b: object) => [...new Set([...Object.keys(a), ...Object.keys(b)])];
