/** What is said of lists of deadlines and of the phases of a plan. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { record } from './record.ts';

const { day, month } = formatIn('en');

/** A phase of a plan, and what it does in a year. */
interface PhaseInYear {
  readonly plan: string;
  readonly number: string;
  readonly href: string;
  readonly does: 'begins' | 'ends' | 'goes-on';
}

const verbs: Readonly<Record<PhaseInYear['does'], string>> = { begins: 'begins', ends: 'ends', 'goes-on': 'continues' };

const phases = {
  heading: (plan: string, href: string): Rich => ['Phases of the ', { text: plan, href }],
  name: (number: string) => `Phase ${number}`,
  years: ([first, last]: readonly [number, number]) => `${first} to ${last}`,
  inYear: (told: readonly PhaseInYear[]): Rich => [
    ...told.flatMap(({ plan, number, href, does }, place) => [
      place > 0 ? '; ' : '',
      { text: `${plan}, phase ${number}`, href },
      ` ${verbs[does]}`,
    ]),
    '.',
  ],
};

const page = {
  about:
    'Every deadline of the programme by year and month: what comes next, what has passed, and what has been published on it.',
  lede: (asOf: string, soon: number, passed: number) =>
    `What is due next, then what has passed, latest first. On ${day(asOf)}, ${count(soon, 'task')} ${soon === 1 ? 'is' : 'are'} due within 90 days; ${count(passed, 'entry is past its date', 'entries are past their date')}.`,
  note: 'Tasks, and measures whose words name a time. A date that has passed does not say what was done.',
  one: (href: string): Rich => [
    'For one agency or ministry, ',
    { text: 'sort all tasks by deadline', href },
    ' and choose its name there.',
  ],
  coming: 'Coming up, soonest first',
  passed: 'Passed, latest first',
};

export const deadlines = {
  page,
  measureOf: (document: string) => `Measure of ${document}`,
  noMonth: (year: number) => `${year}, no month stated`,
  entries: (value: number) => count(value, 'entry', 'entries'),
  moreEntries: (value: number) => count(value, 'more entry', 'more entries'),
  /** What a page of the list begins with. */
  begins: {
    coming: (year: number, own?: number) => `Due: ${month(year, own)}`,
    passed: (year: number, own?: number) => `Passed: ${month(year, own)}`,
  },
  contents: {
    heading: 'Months and years',
    coming: 'Coming up',
    passed: 'Passed',
    undated: 'No end date',
    seeAlso: 'See also',
  },
  next: 'Next deadlines',
  soon: 'Due in the next 90 days',
  all: (soon: number) => `All ${soon} due soon, and every other deadline`,
  latest: 'Latest on record',
  changes: 'What changed here, release by release',
  reportOn: (task: string, href: string, publisher: string): Rich => [
    'Task ',
    { text: task, href },
    `, ${record.voices.reported.toLowerCase()} by ${publisher}`,
  ],
  phases,
};
