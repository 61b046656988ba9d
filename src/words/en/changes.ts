/** What is said of changes: what happened to a record, to its fields, and in a release. */
import { formatIn } from '../../model/format.ts';
import type { ChangeKind, RecordKind } from '../../model/release.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { field } from './field.ts';
import { pageNames } from './page-names.ts';

const { day, list, period } = formatIn('en');

/** What happened to a record. */
const events: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  amended: 'Amended',
  corrected: 'Corrected',
  moved: 'Moved to another address',
  split: 'Split',
  merged: 'Merged with another',
  withdrawn: 'Withdrawn',
  reported: 'Reported',
  retracted: 'Retracted',
};

/** A report by its day, or a value by its period. */
interface Statement {
  readonly kind: 'report' | 'observation';
  readonly of: string;
}

const statement = ({ kind, of }: Statement): string =>
  kind === 'report' ? `Report of ${period(of)}` : `Value for ${period(of)}`;

/** What happened to a report or a value: `Report of 14 October 2025 added`. */
const statements = {
  added: (own: Statement) => `${statement(own)} added`,
  changed: (own: Statement, what: ChangeKind) => `${statement(own)} ${events[what].toLowerCase()}`,
  takenBack: (own: Statement) => `${statement(own)} retracted`,
  takenBackOn: (own: Statement, on: string) => `${statement(own)} retracted on ${day(on)}`,
};

/** Of the changes of a record one: what happened, and in which fields. */
const inFields = (event: string, fields: readonly string[]): string =>
  `${event}: ${list(fields.map((label) => label.toLowerCase()))}`;

/** Changes of one sort, as a heading above them. */
const sorts = {
  amended: events.amended,
  corrected: events.corrected,
  readdressed: 'Moved, split, merged or withdrawn',
  added: events.added,
  reported: 'Reports and measured values',
  retracted: events.retracted,
};

const counted: Readonly<Record<RecordKind, readonly [one: string, many: string]>> = {
  document: ['document', 'documents'],
  agency: ['agency', 'agencies'],
  group: ['group', 'groups'],
  task: ['task', 'tasks'],
  measure: ['measure', 'measures'],
  indicator: ['indicator', 'indicators'],
  provision: ['other provision', 'other provisions'],
  report: ['report', 'reports'],
  observation: ['measured value', 'measured values'],
};

/** Records counted by kind: `140 tasks and 1 document`. */
const counts = (own: readonly { readonly kind: RecordKind; readonly count: number }[]): string =>
  list(own.map(({ kind, count: value }) => count(value, ...counted[kind])));

/** What came as a whole. */
const whole = {
  first: (records: string) => `Published for the first time: ${records}.`,
  document: (name: string, records: string) => `New document: ${name}${records === '' ? '' : `, with ${records}`}.`,
  /** Of the entry of a feed. */
  titles: { first: 'First release', document: (name: string) => `New document: ${name}` },
};

const release = {
  unreleased: 'Not yet released',
  onThePages: 'Already on the pages, and part of the next release.',
  changes: (changes: number) => count(changes, 'change'),
  more: (changes: number) => `${changes} more in the spreadsheet of all changes`,
  /** Where the changes are not named: how many of each sort, and where they are. */
  sorts: (own: readonly { readonly title: string; readonly changes: number }[], spreadsheet: string): Rich => [
    `${own.map(({ title, changes }) => `${title}: ${changes}`).join(' · ')}. `,
    { text: 'Each one in the spreadsheet of all changes', href: spreadsheet },
  ],
};

/** A record that stands elsewhere now. */
interface Place {
  readonly text: string;
  readonly href: string | undefined;
}

const item = {
  movedTo: (places: readonly Place[]): Rich => [
    'Now ',
    ...places.flatMap(({ text, href }, place) => [place > 0 ? ', ' : '', href ? { text, href } : text]),
  ],
  was: 'Was',
  now: 'Now',
  blank: field.blank.toLowerCase(),
  became: (label: string, was: string, now: string) => `${label}: was ${was}; now ${now}.`,
  /** Before words, for who does not see the marks. */
  removed: 'removed: ',
  added: 'added: ',
};

const history = {
  heading: 'History',
  firstPublished: 'First published',
  source: (all: string): Rich => ['By date of publication here · ', { text: 'All changes', href: all }],
};

const follow = {
  heading: 'Follow',
  /** An agency together with what it took over. */
  asNow: 'Follow it with what it took over',
  feed: 'Feed of changes',
  calendar: 'Calendar of deadlines',
  copy: 'Copy address',
  subscribe: 'Subscribe',
  steps: {
    summary: 'Subscribe in Outlook, Google or Apple',
    programs: [
      {
        program: 'Outlook',
        lines: [
          'Copy the address above, then open the calendar of Outlook on the web or of the new Outlook.',
          'Choose Add calendar, then Subscribe from web.',
          'Paste the address, give it a name, and choose Import.',
        ],
      },
      {
        program: 'Google Calendar',
        lines: [
          'Copy the address above, then open Google Calendar on a computer.',
          'Beside Other calendars choose +, then From URL.',
          'Paste the address and choose Add calendar. It then shows on your phone too.',
        ],
      },
      {
        program: 'Apple Calendar',
        lines: [
          'Choose Subscribe above: Calendar opens and asks whether to subscribe.',
          'On a Mac you can also choose File, New Calendar Subscription, and paste the address.',
          'On an iPhone: Calendar, Calendars, Add Calendar, Add Subscription Calendar, and paste the address.',
        ],
      },
    ],
    note: 'A subscription updates by itself, after hours or a day, as the program decides. A file that you save and import stays as it was.',
  },
  howTo: 'How it works, also by e-mail',
};

/** The form that narrows the list. */
const filter = {
  name: 'Narrow the changes',
  since: 'Since',
  fields: { agency: 'Agency', theme: 'Theme', document: 'Document' },
  all: 'All',
  show: 'Show changes',
  asked: 'What is chosen',
  copyLink: 'Copy link',
};

/** What feeds say of themselves. */
const feed = {
  all: 'What was added, corrected, amended or reported, by release.',
  agencies: (names: readonly string[]) => `Changes to records that name ${list(names)}.`,
  within: (name: string) => `Changes to ${name} and to what is in it.`,
  theme: (name: string) =>
    `Changes to tasks, measures and indicators of the theme ${name}, and what is reported on them.`,
  instrument: (name: string) => `Changes to records that name or concern ${name}.`,
  record: (name: string) => `Changes to ${name}, and what is reported on it.`,
  rights: (site: string) => `Data and words of ${site} itself: CC BY 4.0. Quoted texts remain their publishers'.`,
};

/** Where each file of all changes is. */
interface Files {
  readonly workbook: string;
  readonly csv: string;
  readonly json: string;
}

/** The pages that list what has a feed. */
type Pages = Readonly<Record<'agencies' | 'groups' | 'themes' | 'documents' | 'indicators' | 'instruments', string>>;

const page = {
  name: pageNames.changes,
  description: 'What was added, corrected, amended or reported, release by release, with the words before and after.',
  releases: (releases: number, last: string | undefined) =>
    `What changed in the records, release by release. ${last === undefined ? 'Nothing has been released yet.' : `${releases > 1 ? `${count(releases, 'release')}; the last was` : 'The first was'} on ${day(last)}.`}`,
  /** Where pages have feeds of their own. */
  feeds: ({ agencies, groups, themes, documents, indicators, instruments }: Pages): Rich => [
    'Every record has its own feed, named under History or Follow on its page: ',
    { text: 'agencies', href: agencies },
    ', ',
    { text: 'themes', href: themes },
    ', ',
    { text: 'documents', href: documents },
    ', ',
    { text: 'groups', href: groups },
    ', ',
    { text: 'indicators', href: indicators },
    ', ',
    { text: 'instruments', href: instruments },
    ', and each task.',
  ],
  earlier: (releases: number) => `${count(releases, 'earlier release')}`,
  scope: ({ workbook, csv, json }: Files): Rich => [
    'Changes to records only, not to the site’s design, nor dates that simply pass. Also as a ',
    { text: 'spreadsheet', href: workbook },
    ', ',
    { text: 'CSV', href: csv },
    ' and ',
    { text: 'JSON', href: json },
    '.',
  ],
};

export const changes = {
  ...{ events, statements, inFields, sorts, counts, whole, release, item, history, follow, filter, feed, page },
};
