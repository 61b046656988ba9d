/** What is said of themes: how their tasks stand, who leads them, and by what rule records have them. */
import type { Summary } from '../../derive/status/summary.ts';
import { formatIn } from '../../model/format.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich, RichPart } from '../rich.ts';
import { chart } from './chart.ts';
import { count, inWords } from './counts.ts';
import { facets } from './facets.ts';
import { field } from './field.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';
import { schedule } from './schedule.ts';
import { task } from './task.ts';

const { day, list: listed, number } = formatIn('en');
const { read, stated } = record.voices;

const head = {
  kind: facets.labels.theme,
  source: (rule: string): Rich => [
    'The description is ours. What belongs here is ',
    { text: read.toLowerCase(), as: 'b' },
    ', ',
    { text: 'by a rule', href: rule },
    '.',
  ],
};

/** How many of the tasks of a theme have no date that has passed, by how they stand. */
interface Unpassed {
  readonly dueSoon: number;
  readonly later: number;
  /** Without an end, or due again every year. */
  readonly endless: number;
  readonly unread: number;
  readonly unstated: number;
}

const unpassed = ({ dueSoon, later, endless, unread, unstated }: Unpassed): string[] =>
  (
    [
      [dueSoon, 'falls due within 90 days', 'fall due within 90 days'],
      [later, 'is due later', 'are due later'],
      [endless, 'is ongoing or yearly', 'are ongoing or yearly'],
      [unread, 'states a time we could not read', 'state a time we could not read'],
      [unstated, 'states no date', 'state no date'],
    ] as const
  )
    .filter(([tasks]) => tasks > 0)
    .map(([tasks, one, many]) => `${inWords(tasks)} ${tasks === 1 ? one : many}`);

const found = ({ outcomes, oneBody, parts, reported, silent }: Summary): (string | RichPart)[] =>
  (
    [
      [outcomes, 'the output they name, or another form of it, is on record'],
      [oneBody, 'something for one body only'],
      [parts, 'a part of it, or something close'],
      [reported, 'a lead agency has reported'],
      [silent, 'no report has been published here'],
    ] as const
  )
    .filter(([tasks]) => tasks > 0)
    .flatMap(([tasks, words], place) => [
      place > 0 ? '; for ' : 'for ',
      { text: String(tasks), as: 'b' as const },
      `, ${words}`,
    ]);

const standing = {
  none: 'No task with a lead agency and a date has this theme.',
  tasks: (summary: Summary, rest: Unpassed, href: string): Rich => {
    const { tasks, passed } = summary;
    const also = unpassed(rest);
    return [
      { text: count(tasks, 'task'), href },
      ': ',
      { text: String(passed), as: 'b' },
      ` ${passed === 1 ? 'is past its' : 'are past their'} stated deadline${also.length > 0 ? `, ${listed(also)}` : ''}.`,
      ...(passed > 0 ? [' Of those past their deadline: ', ...found(summary), '.'] : []),
    ];
  },
  also: (measures: number, indicators: number): string => {
    const counts = [
      ...(measures > 0 ? [count(measures, 'measure')] : []),
      ...(indicators > 0 ? [count(indicators, 'indicator')] : []),
    ];
    return `${capitalize(listed(counts))} ${measures + indicators === 1 ? 'also has' : 'also have'} this theme. Measures ask for action; few name a date, and none names a lead agency.`;
  },
};

const leads = {
  heading: 'Who leads',
  tasks: (tasks: number) => count(tasks, 'task'),
  /** Behind the count, for who does not see the row. */
  ledBy: (agency: string) => ` of this theme led by ${agency}`,
  more: (agencies: number) => `and ${agencies} more, each with as many tasks of this theme or fewer`,
  source: [
    { text: stated, as: 'voice' },
    ' in the tasks, under the names in the texts. A task with two leads counts for both.',
  ] as Rich,
};

const indicators = {
  table: pageNames.indicators,
  columns: { name: 'Indicator', target: field.names.targetText, horizon: 'By', latest: 'Latest value published' },
  /** The last column's name where each indicator is a block. */
  latest: 'Latest value',
  reported: (period: string) => `${period}, ${record.voices.reported.toLowerCase()}`,
  none: 'none published here',
};

const measuresOf = (measures: number, document: string): string => `${count(measures, 'measure')} of ${document}`;

const rule = {
  heading: 'What belongs here',
  words: 'A task, measure or indicator whose own words contain one of these, as whole words; * stands for any ending:',
  not: 'They do not count inside one of these:',
  exceptions: (exceptions: number) => `${count(exceptions, 'exception')} by editors, each with its reason`,
  include: 'Has the theme although it contains none of the words',
  exclude: 'Does not have the theme although it contains one of the words',
  source: [{ text: read, as: 'b' }, ' by this rule. The documents do not sort their tasks this way.'] as Rich,
};

const columns = {
  tasks: task.names.tasks,
  passed: schedule.names['past-due'],
  dueSoon: schedule.names['due-soon'],
  recorded: chart.standings.recorded,
  measures: task.names.measures,
  indicators: indicators.table,
} as const;

type Column = keyof typeof columns;

const table = {
  label: pageNames.themes,
  theme: facets.labels.theme,
  columns,
  /** The name of a column behind its count, where each theme is a line: `1 task`, `2 due soon`. */
  unit: (column: Column, value: number) =>
    (value === 1 ? columns[column].replace(/s$/, '') : columns[column]).toLowerCase(),
};

/** The page of all themes. */
const list = {
  description: (themes: number) =>
    `What Resolution 57's programme promises, in ${count(themes, 'theme')}: tasks, measures and indicators, and their status.`,
  lede: (themes: number) => `What the programme promises, in ${count(themes, 'theme')}.`,
  note: 'Records are sorted into themes by the words they contain; each theme shows its rule and any exceptions, each with its reason. The documents themselves sort their tasks into groups. A record may have several themes, or none.',
  all: 'All themes',
  columns: (asOf: string) =>
    `${columns.passed}, ${columns.dueSoon.toLowerCase()} and ${columns.recorded.toLowerCase()} count tasks, on ${day(asOf)}. ${columns.recorded}: a report or a related outcome is published here. A date that has passed does not say what was done.`,
  sideBySide: 'Side by side',
};

/** The page of one theme, and the further ones of its tasks. */
const page = {
  description: (name: string, about: string) => `${name}: ${about}`,
  lists: { passed: 'Latest deadlines passed', indicators: columns.indicators, ...task.names },
  narrow: (records: number) => `Search and filter these ${count(records, 'task')} and measures`,
  laterPage: (tasks: number, all: number, name: string) =>
    `${count(tasks, 'task')} of ${all} on the theme ${name}, with lead agency and deadline as stated.`,
  tasksOf: (tasks: number, all: number, first: string): Rich => [
    `${count(tasks, 'task')} of ${number(all)}. `,
    { text: 'The theme, and where it stands', href: first },
  ],
};

export const theme = { head, standing, leads, indicators, measuresOf, rule, table, list, page };
