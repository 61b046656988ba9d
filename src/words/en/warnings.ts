/** What early warnings are called, what they count, and what clears each. */
import { type Warning, type WarningNumbers, type WarningRule, warningRules } from '../../derive/status/warnings.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { reach } from './reach.ts';
import { report } from './report.ts';
import { task } from './task.ts';

const { day } = formatIn('en');

const titles: Readonly<Record<WarningRule, string>> = {
  'past-due-without-evidence': 'Date passed, no report published here',
  'due-soon-without-report': 'Due soon, no report published here',
  'reported-delayed': 'Reported as delayed',
  'reported-lacks-resources': 'Reported as short of resources',
  quiet: 'No newer report for more than half a year',
};

/** What makes a warning go away. */
const clears: Readonly<Record<WarningRule, string>> = {
  'past-due-without-evidence': 'A report, or a related outcome with a published page.',
  'due-soon-without-report': 'A report, or a related outcome with a published page.',
  'reported-delayed': 'A later report that says otherwise.',
  'reported-lacks-resources': 'A later report that says otherwise.',
  quiet: 'A new report, or one that says the task is completed.',
};

/** What is said beside a warning: what was last heard of the task. */
const beside = ({ lastHeard }: Pick<Warning, 'lastHeard'>): string => (lastHeard ? reach.heard(lastHeard) : '');

/** The numbers of a warning: `691 days past`. */
const numbers = ({ daysPast, daysLeft, daysSinceReport }: WarningNumbers): string =>
  [
    ...(daysPast === undefined ? [] : [`${count(daysPast, 'day')} past`]),
    ...(daysLeft === undefined ? [] : [`${count(daysLeft, 'day')} left`]),
    ...(daysSinceReport === undefined ? [] : [`${count(daysSinceReport, 'day')} since the last report`]),
  ].join(', ');

/** What a page of the list begins with, by the id of its first task. */
const begins = (task: string, goesOn: boolean): string => `${goesOn ? 'more of the same rule, ' : ''}from task ${task}`;

const ofAgency = (asOf: string, all: string): Rich => [
  `Tasks it leads for which we have found nothing published, on ${day(asOf)}. This says nothing about what was done. `,
  { text: 'All warnings, and what clears them', href: all },
];

/** Where one can act on a warning, and where its rules and data are. */
type To = Readonly<Record<'report' | 'rules' | 'data', string>>;

const page = {
  about:
    'Tasks whose date has passed or is near, with nothing published here, by rule, with the numbers and what would clear each.',
  lede: (warnings: number, asOf: string) =>
    `${count(warnings, 'warning')} on ${day(asOf)}. They show where we found nothing published, not what an agency has done.`,
  note: (to: To): Rich => [
    { text: report.name, href: to.report },
    ' to clear one · ',
    { text: 'The rules', href: to.rules },
    ' · ',
    { text: 'The warnings as data', href: to.data },
  ],
  tasks: (tasks: number, goesOn: boolean) => count(tasks, goesOn ? 'more task' : 'task'),
  /** What a rule says, and what makes its warnings go away. */
  rule: (rule: WarningRule): Rich => [
    `${warningRules[rule]} `,
    { text: 'What clears it:', as: 'b' },
    ` ${clears[rule]}`,
  ],
};

export const warnings = {
  page,
  heading: 'Early warnings',
  ...{ titles, numbers, beside, begins, ofAgency },
  /** Over the part of a list that is folded. */
  more: (tasks: number) => count(tasks, 'more task'),
  none: 'None.',
  contents: 'Rules and agencies',
  byRule: 'By rule',
  byAgency: 'By lead agency',
  allAgencies: task.contents.allAgencies,
};
