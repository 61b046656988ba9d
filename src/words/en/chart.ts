/** What the pictures say: their notes, keys and axes, and the heads of the tables behind them. */
import type { LineState } from '../../derive/records/line-coverage.ts';
import type { Standing } from '../../derive/status/status-counts.ts';
import type { Timeline } from '../../derive/status/timeline.ts';
import { formatIn } from '../../model/format.ts';
import { frameCode } from '../../model/frame-code.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { count, inWords } from './counts.ts';
import { facets } from './facets.ts';
import { task } from './task.ts';

const { day, list, number } = formatIn('en');

/** What an agency does in the tasks that are drawn. */
type Part = 'leads' | 'coordinates';

/** Agencies that a text does not name one by one, like "relevant ministries". */
const unnamedSets = 'Unnamed sets';

/** An agency's name as short as a drawing needs it. */
const short = (name: string): string =>
  name
    .replace(/^Ministry of /, '')
    .replaceAll(', and ', ' & ')
    .replaceAll(' and ', ' & ');

/** The heads of the columns that say how tasks stand. */
const standings: Readonly<Record<Standing, string>> = {
  recorded: 'On record',
  passed: 'Date passed, no report',
  open: 'Not yet due',
  undated: 'Ongoing, or no date',
};

/** An entry of the key: how many tasks a series has, and where they stand. */
const key = {
  recorded: (tasks: number) => `${number(tasks)} with a report or a related outcome on record`,
  passed: (tasks: number) => `${number(tasks)} date passed, no report published here`,
  open: (tasks: number) => `${number(tasks)} not yet due`,
  /** Where tasks without a day are drawn too: it may be that none is stated, or that none was read. */
  openOrUndated: (tasks: number) => `${number(tasks)} not yet due, ongoing, or without a date`,
};

/** One stretch of a bar, where it is a link. */
const bars = {
  part: (bar: string, tasks: number, series: 'recorded' | 'passed' | 'open') =>
    `${bar}: ${series === 'open' ? key.openOrUndated(tasks) : key[series](tasks)}`,
};

type Undated = keyof Timeline['undated'];

/** Deadlines without a last day, behind their count. */
const undated: Readonly<Record<Undated, string>> = {
  ongoing: 'ongoing',
  annual: 'yearly',
  from: 'with no end date',
  unread: 'with a time we could not read',
  unstated: 'with no date',
};

/** What fell due and what outcomes were on record, over time. */
const overTime = {
  heading: 'Due and on record, over time',
  label: (tasks: number, due: number, onRecord: number, until: string) =>
    `Of ${count(tasks, 'task')} with an end date, ${due} were due by ${day(until)}; for ${onRecord}, the output they name, or another form of it, was on record by then.`,
  note: 'Each line is a share of the tasks that have an end date. On record means the output that a task names, or another form of it; outcomes for one body, or for a part, are not counted. Where only the month or year of an outcome is known, we use the latest day that its source allows.',
  dueKey: 'due by that day',
  recordKey: 'with an outcome on record by that day',
  lookedUntil: (until: string) => `Searched up to ${day(until)}`,
  shortYear: (year: number) => `’${String(year).slice(2)}`,
  table: 'Tasks by the quarter in which they fall due, and how many had an outcome on record later',
  byEndOf: 'By the end of',
  dueBy: 'Due',
  recordBy: 'On record',
  quarter: 'Due in',
  /** `2025-Q2` is `2nd quarter 2025`. */
  inQuarter: (quarter: string) =>
    `${['1st', '2nd', '3rd', '4th'][Number(quarter.slice(-1)) - 1]} quarter ${quarter.slice(0, 4)}`,
  due: 'Tasks',
  /** At the end of the quarter, or some quarters later. */
  after: (quarters: number) =>
    quarters === 0 ? 'on record by its end' : `${inWords(quarters)} ${quarters === 1 ? 'quarter' : 'quarters'} later`,
  notYet: 'not yet',
};

const timeline = {
  label: (tasks: number, { recorded, passed, open }: Timeline['tally'], asOf: string) =>
    `${count(tasks, 'task')} by the month in which they fall due, as of ${day(asOf)}: ${recorded} on record, ${passed} with the date passed and no report, ${open} not yet due.`,
  note: 'Each bar counts the tasks due in that month; tasks due in a quarter count in its last month. ',
  yearsApart: 'Tasks that state only a year are shown separately, at the end of that year.',
  /** One column, where it is a link: to its month in the list of deadlines. */
  column: (period: string, tasks: number) => `${count(tasks, 'task')} due in ${period}`,
  asOf: (asOf: string) => `As of ${day(asOf)}`,
  months: [...'JFMAMJJASOND'],
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  /** Below a year of which the texts state no month, where a drawing has room and where it has little. */
  wholeYear: { wide: 'all year', small: 'all' },
  earlier: { wide: 'earlier years', small: 'earlier' },
  later: { wide: 'later years', small: 'later' },
  shortYear: (year: number) => `’${String(year).slice(2)}`,
  /** Beside the highest column, in two lines. */
  callout: (passed: number, year: number): readonly string[] => [
    `${passed} stated only as “${year}”,`,
    'date passed, no report published',
  ],
  /** What is left out. */
  undrawn: (counts: readonly { readonly kind: Undated; readonly tasks: number }[]) =>
    `Not drawn: ${list(counts.map(({ kind, tasks }) => `${tasks} ${undated[kind]}`))}`,
  table: 'Tasks by deadline',
  deadline: 'Deadline as stated',
  undated: (kind: Undated) => capitalize(undated[kind]),
  together: 'Total',
};

const loads = {
  label: (part: Part, named: number) =>
    `How many tasks each agency ${part}: ${count(named, 'named agency', 'named agencies')}, and the unnamed sets together`,
  note: (part: Part) =>
    `How many tasks each agency ${part}. A task with several ${part === 'leads' ? 'leads' : 'coordinating agencies'} is counted for each; the key counts it once. ${unnamedSets}, like “relevant ministries”, are grouped at the end.`,
  agency: 'Agency',
};

const agencyLoad = {
  heading: 'Workload at a glance',
  byYear: {
    head: 'Year due',
    label: (part: Part) => `Tasks it ${part}, by the year they are due`,
    note: (part: Part) => `The tasks it ${part}, by the year they are due.`,
  },
  byGroup: {
    head: facets.labels.group,
    label: (part: Part) => `Tasks it ${part}, by group`,
    note: 'The same tasks by group.',
    /** On what opens it on small screens. */
    fold: 'Show the chart by group',
    none: 'No group',
  },
};

const themes = {
  head: facets.labels.theme,
  label: 'How many tasks each theme has, and how they stand',
  note: 'How many tasks each theme has. A task with several themes is counted for each; the key counts it once.',
};

const matrix = {
  label: 'Who leads with whom',
  drawing: 'Drawing of who leads with whom',
  note: 'Each square counts the tasks that its row leads and its column coordinates, and opens them; the more tasks, the larger the square. A dot: none. A slash: the agency itself. “Unnamed sets” are phrases like “relevant ministries”, taken together.',
  skip: 'Skip to the table',
  /** In the corner between the names of the rows and those of the columns. */
  corner: 'Lead ↓ coordinating →',
  pair: (lead: string, coordinating: string, tasks: number) => `${lead}, with ${coordinating}: ${count(tasks, 'task')}`,
  table: 'Pairs of a lead and a coordinating agency',
  leads: 'Leads',
  coordinates: 'Coordinates',
  with: 'with',
};

/** Lines of a text by what became of them. */
interface LineCounts {
  readonly lines: number;
  readonly claimed: number;
  readonly blank: number;
  readonly ignored: number;
}

const coverage = {
  note: 'Each strip is a text from its first line to its last: every line belongs to a record, is blank, or is set aside. The ticks below a strip mark lines with a remark.',
  first: (texts: number) => ` The first ${texts} texts are drawn; the table lists them all.`,
  key: {
    claimed: 'in a record',
    blank: 'blank',
    ignored: 'set aside, for the reason given on the document’s page',
  } satisfies Record<LineState, string>,
  counts: ({ lines, claimed, blank, ignored }: LineCounts) =>
    [
      `${number(claimed)} of ${count(lines, 'line')} in records`,
      ...(blank > 0 ? [`${number(blank)} blank`] : []),
      ...(ignored > 0 ? [`${number(ignored)} set aside`] : []),
    ].join(', '),
  label: (strips: readonly { readonly name: string; readonly counts: string }[]) =>
    strips.map(({ name, counts }) => `${name}: ${counts}`).join('. '),
};

export const chart = {
  bars,
  overTime,
  take: (svg: string, csv: string): Rich => [
    'Download: ',
    { text: 'SVG', href: svg, type: 'image/svg+xml' },
    ', ',
    { text: 'CSV', href: csv, type: 'text/csv' },
  ],
  embed: {
    heading: 'Embed',
    toFrame: (page: string): Rich => [
      'To show this picture on your own site, put this into its page. It shows ',
      { text: 'the picture by itself', href: page },
      ', always as of the last day on which this site was made.',
    ],
    code: (address: string) => frameCode(address, 'Picture of the register', 640),
    copy: 'Copy embed code',
    title: (picture: string) => `${picture}, to be framed`,
    about: (picture: string) => `${picture}: the picture without header and footer, for other sites to frame.`,
  },
  /** A picture of one record, by the record's name. */
  titleOf: (name: string, picture: string) => `${name}: ${picture}`,
  /** At the foot of a picture that stands alone. */
  source: (site: string, address: string, asOf: string) =>
    `${site}, ${address}. As of ${day(asOf)}. Independent, not a Government site.`,
  sameAsTable: 'View as a table',
  tasks: task.names.tasks,
  ...{ unnamedSets, short, standings, key, timeline, loads, agencyLoad, themes, matrix, coverage },
};
