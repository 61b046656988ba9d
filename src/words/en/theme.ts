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
    'Our words. What belongs here is ',
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
      [endless, 'goes on or comes back every year', 'go on or come back every year'],
      [unread, 'states a time that was not read', 'state a time that was not read'],
      [unstated, 'states no time', 'state no time'],
    ] as const
  )
    .filter(([tasks]) => tasks > 0)
    .map(([tasks, one, many]) => `${inWords(tasks)} ${tasks === 1 ? one : many}`);

const found = ({ outcomes, oneBody, parts, reported, silent }: Summary): (string | RichPart)[] =>
  (
    [
      [outcomes, 'what they name, or its other form, is on record'],
      [oneBody, 'something of one body only'],
      [parts, 'a part, or something near'],
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
      ` ${passed === 1 ? 'is' : 'are'} past the date stated${also.length > 0 ? `, ${listed(also)}` : ''}.`,
      ...(passed > 0 ? [' Of those past their date: ', ...found(summary), '.'] : []),
    ];
  },
  also: (measures: number, indicators: number): string => {
    const counts = [
      ...(measures > 0 ? [count(measures, 'measure')] : []),
      ...(indicators > 0 ? [count(indicators, 'indicator')] : []),
    ];
    return `${capitalize(listed(counts))} ${measures + indicators === 1 ? 'has' : 'have'} this theme too. Measures ask for action; only few name a time, and none an agency to lead.`;
  },
};

const leads = {
  heading: 'Who leads',
  tasks: (tasks: number) => count(tasks, 'task'),
  /** Behind the count, for who does not see the row. */
  ledBy: (agency: string) => ` of this theme led by ${agency}`,
  more: (agencies: number) => `and ${agencies} more, each with fewer tasks of this theme or as many`,
  source: [
    { text: stated, as: 'voice' },
    ' in the tasks, under the names of the texts. A task with two leads counts for both.',
  ] as Rich,
};

const indicators = {
  table: pageNames.indicators,
  columns: { name: 'Indicator', target: field.names.targetText, horizon: 'For', latest: 'Latest value published' },
  /** The last column's name where each indicator is a block. */
  latest: 'Latest value',
  reported: (period: string) => `${period}, ${record.voices.reported.toLowerCase()}`,
  none: 'none published here',
};

const measuresOf = (measures: number, document: string): string => `${count(measures, 'measure')} of ${document}`;

const rule = {
  heading: 'What belongs here',
  words:
    'A task, measure or indicator in whose own words one of these stands, as whole words; * stands for any ending:',
  not: 'They do not count where they stand in one of these:',
  exceptions: (exceptions: number) => `${count(exceptions, 'exception')} by editors, each with its reason`,
  include: 'Has the theme though none of the words stands in it',
  exclude: 'Does not have it though one of the words does',
  source: [{ text: read, as: 'b' }, ' by this rule. The documents do not sort their tasks so.'] as Rich,
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
    `${count(themes, 'theme')} under which citizens find what Resolution 57's programme promises: tasks, measures, indicators and how they stand.`,
  lede: (themes: number) => `What the programme promises, by what it is about: ${count(themes, 'theme')}.`,
  note: 'A record has a theme where its words say so, by a rule that each theme shows; editors made exceptions, each with a reason. The documents themselves sort their tasks by groups. A record may have several themes, or none.',
  all: 'All themes',
  columns: (asOf: string) =>
    `${columns.passed}, ${columns.dueSoon.toLowerCase()} and ${columns.recorded.toLowerCase()} count tasks, on ${day(asOf)}. ${columns.recorded}: a report or a related outcome is published here. A date that has passed does not say what was done.`,
  sideBySide: 'Side by side',
};

/** The page of one theme, and the further ones of its tasks. */
const page = {
  description: (name: string, about: string) => `${name}: ${about}`,
  lists: { passed: 'Dates passed last', indicators: columns.indicators, ...task.names },
  narrow: (records: number) => `Search and narrow these ${count(records, 'task')} and measures`,
  laterPage: (tasks: number, all: number, name: string) =>
    `${count(tasks, 'task')} of ${all} on the theme ${name}, with lead agency and deadline as stated.`,
  tasksOf: (tasks: number, all: number, first: string): Rich => [
    `${count(tasks, 'task')} of ${number(all)}. `,
    { text: 'The theme, and where it stands', href: first },
  ],
};

export const theme = { head, standing, leads, indicators, measuresOf, rule, table, list, page };
