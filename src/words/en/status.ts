/** What is said of the status of a task: evidence, reports and the values of indicators. */
import type { Evidence } from '../../derive/status/evidence.ts';
import type { DateFacts } from '../../derive/status/task-facts.ts';
import { formatIn } from '../../model/format.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { record } from './record.ts';

const { day, list, monthDay, number, period } = formatIn('en');

const evidence: Readonly<Record<Evidence, string>> = {
  none: 'No report published here',
  'related-outcome': 'Related outcome',
  'self-reported': 'Reported by its lead',
  documented: 'Documented',
  verified: 'Confirmed by another body',
  disputed: 'Disputed',
};

/** What each evidence says, and what it does not. */
const evidenceMeaning: Readonly<Record<Evidence, string>> = {
  none: 'We have no dated statement about it. That does not mean that nothing was done.',
  'related-outcome':
    'A related result is on record, or another body has commented. Only the lead agency can say whether the task is complete.',
  'self-reported': 'A lead agency, or its successor, has reported on it.',
  documented: 'A lead agency, or its successor, has reported on it and shows an official text.',
  verified: 'A lead agency has reported on it, and another body confirms the report.',
  disputed: 'One report contradicts another.',
};

const evidenceRule: Readonly<Record<Evidence, string>> = {
  none: 'no report has been published here, or all were withdrawn; others’ word that work is under way does not count',
  'related-outcome': 'reports exist, but none by a lead agency about this task',
  'self-reported': 'a lead agency has reported, without an official text',
  documented: 'a lead agency has reported, with an official text (grade A)',
  verified: 'a lead agency has reported, and another body’s report confirms it',
  disputed: 'one report contradicts another, which overrides everything',
};

const claims: Readonly<Record<ProgressReport['claim'], string>> = {
  'related-outcome': evidence['related-outcome'],
  progress: 'Progress',
  completed: 'Reported as completed',
  delayed: 'Reported as delayed',
  'lacks-resources': 'Reported as short of resources',
  withdrawn: 'Reported as withdrawn',
};

/** Which day a passed or coming date is: printed, corrected, or set by an amending document. */
function dateOf({ end, passed, corrected, document, setBy }: DateOf): string {
  const whose = setBy ? `set by ${setBy}` : `${corrected ? 'corrected' : 'printed'} in ${document}`;
  return `The date ${whose}${passed ? `, ${day(end)}, has passed.` : ` is ${day(end)}.`}`;
}

/** An amendment whose text is not held: its number, its day and what it says that it does. */
type NotHeld = DateFacts['notHeld'][number];

interface DateOf {
  readonly end: string;
  readonly passed: boolean;
  /** Whether a misprint in it is corrected. */
  readonly corrected: boolean;
  /** The document that the task stands in, and the one that has set the date anew, if any. */
  readonly document: string;
  readonly setBy: string | undefined;
}

const statusRow = {
  heading: 'Status',
  schedule: 'Schedule',
  evidence: 'Evidence',
  rule: 'How we decide:',
  dateOf,
  amendmentNotHeld: ({ number, on, words }: NotHeld) =>
    ` Amended by ${number}${on || words ? ` (${[on && day(on), words && `“${words}”`].filter(Boolean).join(': ')})` : ''}, whose text we do not have; its dates may differ.`,
  repealedBy: (document: string, from: string) =>
    `${document} repealed it from ${day(from)}. Nothing is required any longer.`,
  coming: 'It takes effect on a later date; until then nothing is due.',
  startOnly: (start: string) => `The text gives ${day(start)} as its start, and no end.`,
  searched: (until: string) => `We searched for outcomes up to ${day(until)}. `,
  completed: (on: string, closed: 'on-time' | 'late' | undefined) =>
    `Reported completed on ${day(on)}${closed === undefined ? '' : closed === 'on-time' ? ', on time' : ', after the printed date'}.`,
  asRead: record.voices.read,
  onDay: (asOf: string) => `on ${day(asOf)}`,
  twoAxes: (rules: string): Rich => [
    'Schedule depends only on the date, evidence only on reports. ',
    { text: 'The rules', href: rules },
  ],
};

const reports = {
  heading: 'Reports',
  asked: 'The text asks for reports. None from the lead agency is published here.',
  coming: 'The text asks for a report by this day.',
  issuedWith: (document: string) => `Issued with ${document}.`,
  none: evidence.none.concat('.'),
  askedBy: (monthDays: readonly string[], line: number, href: string): Rich => [
    { text: record.voices.stated, as: 'voice' },
    `: reports by ${list(monthDays.map(monthDay))}, `,
    { text: `line ${line}`, href },
  ],
  /** What is folded below the newest entries. */
  earlier: (value: number) => count(value, 'earlier entry', 'earlier entries'),
  retracted: (value: number) => `${count(value, 'report')} retracted; the data keep what they said.`,
  claimedBy: (claim: ProgressReport['claim'], by: string, href: string | undefined): Rich => [
    `${claims[claim]}, ${claim === 'related-outcome' ? 'recorded' : 'stated'} by `,
    href ? { text: by, href } : by,
    '.',
  ],
  confirms: (on: string) => ` Confirms the report of ${day(on)}.`,
  contradicts: (on: string) => ` Contradicts the report of ${day(on)}.`,
  asReported: record.voices.reported,
};

const source = {
  /** The title of a page, with what an editor says of it in English. */
  title: (own: string) => own,
  /** When and how a page was seen: it is written in English. */
  seen: (words: string) => words,
  day: (published: string | undefined) => (published ? day(published) : 'day not known'),
  grade: (grade: string) => `Grade ${grade}`,
  archived: 'Archived copy',
};

/** A value as a figure: `about 3`. */
const figure = (value: number, approximate: boolean): string => `${approximate ? 'about ' : ''}${number(value)}`;

const values = {
  /** What is folded below the latest values. */
  earlier: (value: number) => count(value, 'earlier value'),
  /** Between a figure and its unit. */
  beforeUnit: (_unit: string) => ' ',
  heading: 'Values',
  table: 'Values published',
  columns: { period: 'Period', value: 'Value', reported: record.voices.reported },
  beforeProgramme: 'before the programme',
  figure,
  twoFigures: 'Another figure, by another method, was published for the same period.',
  definition: (definition: string) => `What it counts: ${definition}.`,
  method: (method: string) => `Method: ${method}.`,
  caution: 'Caution',
  statedIn: (document: string, line: number, href: string): Rich => [
    'Stated in ',
    { text: record.lineOf(document, line), href },
    '.',
  ],
  none: 'No value published here.',
  twin: (horizon: number | null, href: string): Rich => [
    'Values are shown with ',
    { text: `the same indicator for ${horizon}`, href },
    '.',
  ],
  upTo: (asOf: string, rules: string): Rich => [
    { text: record.voices.reported, as: 'b' },
    ` up to ${day(asOf)}. A value is not progress by itself: read its method and caution. `,
    { text: 'The rules', href: rules },
  ],
  noneUpTo: (asOf: string) => `We found none up to ${day(asOf)}. That does not mean that nothing was measured.`,
  chart: {
    label: (targets: readonly string[], horizon: number, published: readonly { value: number; period: string }[]) =>
      `Target ${list(targets)} by the end of ${horizon}, and ${count(published.length, 'value')} published: ${list(published.map((one) => `${number(one.value)} for ${period(one.period)}`))}.`,
    /** At the head of the axis where a target is to be undercut, like a rank or a time. */
    lowerIsBetter: 'lower is better',
    joined: 'The dotted line joins values of one method, as a visual aid only; we have none for the time between. ',
    methods: 'Values of different methods are not joined: they are not one series. ',
    baseline: 'A hollow dot is a value from before the programme. ',
    middle:
      'Each point is plotted at the middle of its period; where there is no room for a value, the table below has it.',
    lower: 'A lower value is better. ',
    today: 'as of this page',
    byEndOf: (horizon: number) => ` by the end of ${horizon}`,
  },
};

export const status = { evidence, evidenceMeaning, evidenceRule, claims, statusRow, reports, source, values };
