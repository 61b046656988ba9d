/** Rows of an indicator list as horizons, indicators and sub-indicators. */
import type { RuleName } from '../model/diagnostic.ts';
import type { DocumentTable } from '../model/document.ts';
import type { Flag } from '../model/flag.ts';
import { fold, foldedWords } from '../model/fold.ts';
import type { Indicator } from '../model/indicator.ts';
import { readAgencies, readBlank } from './agency-cells.ts';
import type { Cell } from './cells.ts';
import type { LanguageWords } from './language.ts';
import { firstLine, idPart, lastLine, type RecordReading } from './reading.ts';
import type { Row } from './rows.ts';
import { cellLinesOf, cellUnder, othersOf, reportOurNumbers, rowFlags, type Table } from './table.ts';
import { parseTarget, type TargetRule } from './target.ts';

/** A year; that a heading names none ("General targets"); or that it means one that cannot be read. */
type Horizon = number | 'none' | 'unread';

const damaged =
  /(?<![\p{L}\p{N}])(?:(?=[OoQlIxX?ОоЗ]{0,3}\d)[\dOoQlIxX?ОоЗ]{4}|\d{3,6}|20 ?\d \d|20 \d\d|2 ?0 \d ?\d)(?![\p{L}\p{N}])/u;

/**
 * Reads the horizon of a heading. A span of years means its last one; several other years, or figures that are no year
 * ("By 20x0", "By 203O"), cannot be read.
 */
export function parseHorizon(title: string): Horizon {
  const years = [...title.matchAll(/(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu)].map((match) =>
    Number(match[0]),
  );
  // "20x0", "2O30", "20 30", "2130": figures that are meant as a year and are none.
  const rest = title.replace(/(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu, '');
  if (damaged.test(rest)) return 'unread';
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return 'none';
  if (new Set(years).size === 1) return first;
  const ends = /((?:19|20)\d\d) ?(?:[-–—]|to|đến) ?(?:năm )?((?:19|20)\d\d)/u.exec(title);
  const span = years.length === 2 && ends !== null && first < last;
  return span ? last : 'unread';
}

/** The column of each field. */
const columns = {
  name: 'name',
  unit: 'unit',
  targetText: 'target',
  monitoringText: 'monitoring',
  noteText: 'note',
} as const;

const targetNotes: Readonly<Record<TargetRule, (text: string) => string>> = {
  'doubled-sign': (text) => `"${text}" was read as one sign.`,
  'ascii-sign': (text) => `"${text}" was read as one sign.`,
  'decimal-comma': (text) => `"${text}" has a decimal comma.`,
  'leading-zero': (text) => `"${text}" has a leading zero.`,
  'unit-in-target': (text) => `The unit "${text}" stands in the target too.`,
  'target-in-words': (text) => `"${text}" is a target in words, without a value as data.`,
  'target-words-left': (text) => `"${text}" is not read as data.`,
  'target-unread': (text) => `"${text}" holds a figure that is not certain, and has no value as data.`,
  'range-reversed': (text) => `"${text}" is a range the wrong way round, and has no value as data.`,
  'uneven-spacing': (text) => `"${text}" has uneven spaces; read as a range.`,
};

/** Adds the indicators of a table to the reading. A heading sets the horizon. */
export function readIndicatorRows(reading: RecordReading, shape: DocumentTable, printed: Table): void {
  reportOurNumbers(reading, shape, printed);
  const { table, years } = withTargetYears(printed);
  let horizon: number | null = null;
  let headings = 0;
  for (const row of table.rows) {
    if (row.kind === 'entry') {
      reading.indicators.push(readIndicator(reading, shape, table, row, { horizon, years }));
      continue;
    }
    headings++;
    const title = titleOf(row);
    const named = parseHorizon(title);
    horizon = typeof named === 'number' ? named : null;
    reading.headings.set(String(horizon ?? 'none'), firstLine(row.pieces));
    if (named === 'unread') {
      reading.report(
        'horizon-unread',
        firstLine(row.pieces),
        `${shape.name}: the heading "${title}" names no single year that can be read. Restore the year.`,
        { expected: 'one year, like 2030', actual: title },
      );
    } else if (
      named === 'none' &&
      table.rows.some((other) => other.kind === 'heading' && typeof parseHorizon(titleOf(other)) === 'number')
    ) {
      reading.report('horizon-missing', firstLine(row.pieces), `${shape.name}: the heading "${title}" names no year.`, {
        actual: title,
      });
    }
    reading.addProvision({
      kind: 'heading',
      number: row.number || String(headings),
      locator: `${shape.name}, part ${row.number || headings}`,
      text: title,
      stretches: row.pieces,
    });
  }
}

/** The years of the columns of targets: the last one is the horizon of each indicator, unless it names none. */
interface TargetYears {
  readonly last: number | undefined;
  readonly earlier: readonly { readonly horizon: number; readonly column: number }[];
}

/** A table with columns of targets for several years as one whose field `target` is that of the last year. */
function withTargetYears(table: Table): { table: Table; years: TargetYears } {
  const targets = table.columns
    .flatMap(({ field, horizon }, column) => (field === 'target' && horizon !== undefined ? [{ horizon, column }] : []))
    .sort((a, b) => a.horizon - b.horizon);
  const earlier = targets.slice(0, -1);
  const fields = table.fields.map((field, at) => (earlier.some(({ column }) => column === at) ? 'earlier' : field));
  return { table: { ...table, fields }, years: { last: targets.at(-1)?.horizon, earlier } };
}

const titleOf = (row: Row) => row.cells[0]?.text ?? '';

/**
 * Whether a target states a share of more than 100 per cent. Growth, and what is measured against something else ("% GDP",
 * "%/year"), may well be larger.
 */
function isOverfull(target: Indicator['target'], unit: string, about: string, { growth }: LanguageWords): boolean {
  if (!target.some(({ value, upper }) => Math.max(value, upper ?? value) > 100)) return false;
  const words = fold(unit);
  const share = words === '' ? target.every((part) => part.unit === '%') : /^%(?:$| (?:of|trong|tren)\b)/u.test(words);
  const all = ` ${foldedWords(about).join(' ')} `;
  return share && !growth.some((word) => all.includes(` ${word}`));
}

function readIndicator(
  reading: RecordReading,
  shape: DocumentTable,
  table: Table,
  row: Row,
  { horizon, years }: { horizon: number | null; years: TargetYears },
): Indicator {
  const { document } = reading;
  const flags: Flag[] = rowFlags(row, table);
  const cell = (field: string) => cellUnder(row, table, field);
  const what = `Indicator ${row.number}`;
  const prefix = `${document.id}-i${shape.prefix ?? ''}`;
  const parent = row.number.includes('.') ? prefix + idPart(row.number.slice(0, row.number.lastIndexOf('.'))) : null;
  const id = prefix + idPart(row.number);

  const unit = cell('unit').text;
  const readTarget = (own: Cell, field: string) => {
    const { target, oddities } = parseTarget(own.text, unit, reading.words);
    const report = (rule: RuleName, note: string) => {
      reading.report(rule, firstLine(own.pieces), `${what}, target: ${note}`, { actual: own.text.slice(0, 120) });
      flags.push({ field, rule, note });
    };
    for (const { rule, text } of oddities) report(rule, targetNotes[rule](text));
    if (isOverfull(target, unit, `${cell('name').text} ${unit} ${own.text}`, reading.words))
      report('per-cent-over-100', `"${own.text}" is a share of more than 100 per cent; kept as it stands.`);
    return target;
  };
  const earlierTargets = years.earlier.map(({ horizon: year, column }) => {
    const own = row.cells[column] ?? { text: '', pieces: [] };
    readBlank(reading, own, `${what}, target for ${year}`, 'earlierTargets', flags, true);
    return { horizon: year, targetText: own.text, target: readTarget(own, 'earlierTargets') };
  });
  const target = readTarget(cell('target'), 'target');
  readBlank(reading, cell('unit'), `${what}, unit`, 'unit', flags, true);
  readBlank(reading, cell('target'), `${what}, target`, 'target', flags, true);
  const monitoring = readAgencies(reading, cell('monitoring'), `${what}, monitoring agency`, 'monitoring', flags);

  if (cell('name').text === '')
    reading.report('text-missing', firstLine(row.pieces), `${what} has no name. Restore it.`);
  reading.claim(id, row.pieces);
  return {
    id,
    document: document.id,
    number: row.number,
    ordinal: reading.indicators.length + 1,
    parent,
    name: cell('name').text,
    unit,
    horizon: years.last ?? horizon,
    targetText: cell('target').text,
    target,
    ...(earlierTargets.length > 0 ? { earlierTargets } : {}),
    monitoring,
    monitoringText: cell('monitoring').text,
    ...(table.fields.includes('note') ? { noteText: cell('note').text } : {}),
    ...othersOf(row, table),
    source: reading.provenance(firstLine(row.pieces), lastLine(row.pieces), `${shape.name}, No. ${row.number}`),
    ...cellLinesOf(row, table, columns),
    flags,
  };
}
