/** What is said of agencies. */
import type { Agency } from '../../model/agency.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { chart } from './chart.ts';
import { count } from './counts.ts';
import { record } from './record.ts';

const { day, list: listed } = formatIn('en');
const { loads, matrix, unnamedSets } = chart;

/** What an agency is, as a heading: that of a table's rows, and of its own page. */
const kinds: Readonly<Record<Agency['kind'], string>> = {
  ministry: 'Ministry',
  'government-agency': 'Government agency',
  party: 'Party',
  legislature: 'Legislature',
  court: 'Court',
  institute: 'Institute',
  media: 'Media',
  locality: 'Locality',
  collective: 'Unnamed set',
};

/** Who took over from an agency, and since when where there is room for it. */
const nowCalled = (name: string, href: string, since?: string): Rich => [
  'now ',
  { text: name, href },
  since ? ` since ${day(since)}` : '',
];

interface Source {
  readonly publisher: string;
  readonly url: string;
  readonly published?: string | undefined;
  /** When and how the page was seen. */
  readonly seen: string;
}

interface Succession {
  /** What passed to the other, where not everything did. */
  readonly scope?: string | undefined;
  readonly to: string;
  readonly href: string;
  readonly on: string;
  readonly act?: string | undefined;
}

const succession = {
  heading: 'Succession',
  remark: 'Remark',
  tookOverFrom: 'Also took over',
  succeeded: ({ scope, to, href, on, act }: Succession): Rich => [
    scope ? `${scope} went to ` : 'Succeeded by ',
    { text: to, href },
    ` on ${day(on)}${act ? `, by ${act}` : ''}.`,
  ],
  source: ({ publisher, url, published, seen }: Source): Rich => [
    { text: record.voices.reported, as: 'b' },
    ' ',
    { text: publisher, href: url, external: true },
    `${published ? `, ${day(published)}` : ''} (${seen})`,
  ],
  ofRecordNotSeen: 'We found no source that says which body took over this task.',
};

/** A collective agency is a set of bodies that the text does not name one by one. */
const collective = {
  entry: 'An unnamed set: the text does not say which bodies.',
  brief: 'an unnamed set',
  head: 'A set of bodies that the texts do not name one by one. It is listed here as written.',
};

const head = {
  alsoWritten: (names: readonly string[]): Rich => [`Also written ${names.map((name) => `“${name}”`).join(', ')}.`],
  source: (inVietnamese: boolean): Rich => [
    { text: record.voices.stated, as: 'voice' },
    ` in the documents${inVietnamese ? '; Vietnamese name and abbreviation as commonly used' : ''}`,
  ],
};

const sameSet = {
  heading: 'The same set in other words',
  source: [
    { text: record.voices.read, as: 'b' },
    ' by an editor: each keeps its page, and the scoreboard counts them as one set',
  ] as Rich,
};

const figures = {
  heading: 'In numbers',
  parts: { leads: 'leads', coordinates: 'coordinates', monitors: 'monitors' },
  /** Above the figures of an agency and of those that it took over as a whole. */
  withTasksOf: (names: readonly string[]) => `With the tasks of what it took over, ${listed(names)}:`,
  /** Above the figures of a set of bodies and of the same set in other words. */
  withSameSets: (names: readonly string[]) =>
    `With the same set in other words, ${listed(names.map((name) => `“${name}”`))}:`,
  source: (withTaken: boolean): Rich => [
    { text: record.voices.read, as: 'b' },
    ` from the agency cells of all documents, under this name only${withTaken ? '; below, also under the names of what it took over, each task once' : ''}`,
  ],
};

const table = {
  agency: loads.agency,
  abbreviation: 'Abbreviation',
  parts: { leads: matrix.leads, coordinates: matrix.coordinates, monitors: 'Monitors' },
  named: 'Named agencies',
  unnamed: unnamedSets,
};

const themes = {
  heading: 'Main themes',
  /** Behind the count, for who does not see the row. */
  led: (tasks: number) => ` ${tasks === 1 ? 'task' : 'tasks'} that it leads`,
  source: [{ text: record.voices.read, as: 'b' }, ' from the words of the tasks that it leads'] as Rich,
};

/** The pages of all agencies. */
const list = {
  description: (named: number, sets: number) =>
    `${named} named agencies and ${sets} unnamed sets: how many tasks each leads and coordinates, how many indicators it monitors.`,
  lede: 'Who is responsible for what, under the names that the documents use.',
  note: 'A task with two leads counts for both. Where an agency was merged or renamed, “now” names its successor as reported; counts stay with the name in the text.',
  everyProvince: (href: string): Rich => [
    'Looking for a province or a city? ',
    { text: 'What is asked of every province', href },
  ],
  undrawn: 'The charts show the agencies with the most tasks; the table lists them all.',
  leads: 'What each agency leads',
  coordinates: 'What each agency coordinates',
  toMatrix: 'Who leads and who coordinates, as a chart',
  unnamedNote:
    '“Relevant ministries” and the like. The texts do not say which bodies are meant, so they count for no particular body.',
  laterPage: (named: number, first: string) =>
    `${named} named agencies from ${first} on: how many tasks each leads and coordinates.`,
};

/** The page of who leads with whom. */
const pairs = {
  name: 'Who leads, who coordinates',
  description: (own: number) => `${count(own, 'pair')} of a lead and a coordinating agency, each with its tasks.`,
  lede: (own: number) => `${count(own, 'pair')} of agencies that share a task, under the names in the text.`,
  undrawn: 'Only the agencies named most often are drawn. The page of every other agency lists its tasks.',
};

const leadsAndCoordinates = (leads: number, coordinates: number): string =>
  `leads ${leads} · coordinates ${coordinates}`;

/** The page of what is asked of every province, and the ways to it. */
const everyProvince = {
  name: 'Every province',
  description: (led: number, coordinated: number) =>
    `What Resolution 57's programme asks of provinces and centrally run cities without naming them: ${count(led, 'task')} to lead, ${coordinated} more to coordinate.`,
  lede: (led: number, coordinated: number) =>
    `${count(led, 'task')} ${led === 1 ? 'is' : 'are'} led, and ${coordinated} more coordinated, by “localities” and the like: provinces and centrally run cities that the texts do not name.`,
  source: [
    { text: record.voices.read, as: 'b' },
    ' by an editor, from the words of each set. The text says “localities”; which, it does not say.',
  ] as Rich,
  counts: leadsAndCoordinates,
  coordinated: (tasks: number) => `The ${count(tasks, 'task')} that it coordinates`,
  scopes: {
    all: {
      heading: 'All localities',
      note: 'Nothing in these words leaves a province out, so we read them as all. The texts list none.',
    },
    some: {
      heading: 'Some, not named',
      note: 'These words mean some provinces only: “selected”, “relevant”. Whether yours is among them, the texts do not say.',
    },
  },
  named: {
    heading: 'Named by themselves',
    note: 'Their own pages list the tasks that name them.',
  },
  names: {
    heading: 'Names that lead here',
    today: (since: string, names: number) => `Since ${day(since)}: ${names} names`,
    before: (names: number) => `Until then: ${names} more`,
    note: ({ publisher, url, seen }: Source): Rich => [
      'No text of this site asks anything of most of these by name. What became of the older ones is not said here, since we did not check it. Today’s names: ',
      { text: record.voices.reported, as: 'b' },
      ' ',
      { text: publisher, href: url, external: true },
      ` (${seen}).`,
    ],
  },
  alsoAsked: (led: number, coordinated: number, href: string): Rich => [
    'Other tasks speak of “localities” without naming any: ',
    { text: `${led} are led and ${coordinated} more coordinated by such sets`, href },
    '.',
  ],
};

/** The page of one agency. */
const page = {
  description: (name: string, leads: number, coordinates: number, monitors: number) =>
    `${name}: leads ${count(leads, 'task')}, coordinates ${coordinates}, monitors ${count(monitors, 'indicator')} of Resolution 57's programme.`,
  lists: { leads: 'Tasks it leads', coordinates: 'Tasks it coordinates', monitors: 'Indicators it monitors' },
  /** An agency with what it took over, in the name of its feed. */
  asNow: (name: string) => `${name}, with what it took over`,
  unnamed: 'No task or indicator names it.',
  unnamedWhy: 'It is listed because it took over from an agency that the documents name.',
};

export const agency = {
  kinds,
  nowCalled,
  succession,
  collective,
  sameSet,
  head,
  figures,
  table,
  themes,
  list,
  pairs,
  everyProvince,
  page,
};
