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
  tookOverFrom: 'Took over from',
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
  ofRecordNotSeen: 'Who took over this entry was not seen.',
};

/** A collective agency is a set of bodies that the text does not name one by one. */
const collective = {
  entry: 'An unnamed set: the text does not say which bodies.',
  brief: 'an unnamed set',
  head: 'A set of bodies that the texts do not name one by one. It stands here as it is written.',
};

const head = {
  alsoWritten: (names: readonly string[]) => `Also written ${names.map((name) => `“${name}”`).join(', ')}.`,
  source: (inVietnamese: boolean): Rich => [
    { text: record.voices.stated, as: 'voice' },
    ` in the documents${inVietnamese ? '; Vietnamese name and abbreviation as commonly used' : ''}`,
  ],
};

const figures = {
  heading: 'In numbers',
  parts: { leads: 'leads', coordinates: 'coordinates', monitors: 'monitors' },
  /** Above the figures of an agency and of those that it took over as a whole. */
  withTasksOf: (names: readonly string[]) => `With the tasks of what it took over, ${listed(names)}:`,
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
  lede: 'Who answers for what, under the names that the documents use.',
  note: 'A task with two leads counts for both. Where an agency was merged or renamed, “now” names its successor as reported; counts stay with the name in the text.',
  undrawn: 'The pictures show the agencies with the most tasks; the table names all.',
  leads: 'What each agency leads',
  coordinates: 'What each agency coordinates',
  toMatrix: 'Who leads with whom, as a picture',
  unnamedNote:
    '“Relevant ministries” and the like. The texts do not say which bodies are meant, so they are not counted as anybody in particular.',
  laterPage: (named: number, first: string) =>
    `${named} named agencies from ${first} on: how many tasks each leads and coordinates.`,
};

/** The page of who leads with whom. */
const pairs = {
  name: 'Who leads, who coordinates',
  description: (own: number) => `${count(own, 'pair')} of a lead and a coordinating agency, each with its tasks.`,
  lede: (own: number) =>
    `${count(own, 'pair')} of agencies that the documents set to one task, under the names in the text.`,
  undrawn: 'Drawn for the agencies that are named most often. The page of each other agency lists its tasks.',
};

/** The page of one agency. */
const page = {
  description: (name: string, leads: number, coordinates: number, monitors: number) =>
    `${name}: leads ${count(leads, 'task')}, coordinates ${coordinates}, monitors ${count(monitors, 'indicator')} of Resolution 57's programme.`,
  lists: { leads: 'Tasks it leads', coordinates: 'Tasks it coordinates', monitors: 'Indicators it monitors' },
  /** An agency with what it took over, in the name of its feed. */
  asNow: (name: string) => `${name}, with what it took over`,
  unnamed: 'No task and no indicator names it.',
  unnamedWhy: 'It stands here because it took over from an agency that the documents name.',
};

export const agency = { kinds, nowCalled, succession, collective, head, figures, table, themes, list, pairs, page };
