/** What is said of tasks and measures, and of the groups that they stand in. */
import { formatIn } from '../../model/format.ts';
import type { Task } from '../../model/task.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { facets } from './facets.ts';
import { field } from './field.ts';
import { record } from './record.ts';

const { day, list, number } = formatIn('en');
const asRead = (rule: string): Rich => [{ text: record.voices.read, as: 'b' }, `: ${rule}`];

const names = { tasks: 'Tasks', measures: 'Measures' };

/** For search engines and previews of links. */
const description = (name: string, document: string, words: string): string => `${name} of ${document}: ${words}`;

const agencies = {
  blank: 'Nobody is named: the cell is blank.',
  none: 'Nobody is named.',
};

const output = { blank: 'None is named: the cell is blank.' };

/** A measure has no cells, and its page says so once. */
const measure = {
  heading: 'Assignment',
  assignment: (hasTime: boolean) =>
    `A measure: its text asks for action but names no lead agency${hasTime ? ' and no output' : ', no output and no time'}.`,
  rule: asRead('from its place in the document'),
};

/** Beside the points of the line from the day of issue to the day due. */
const scale = { issued: 'issued', due: 'due' };

/** The rule by which a deadline was read, as a sentence of its own. */
const readBy = (rule: string): Rich => asRead(rule);

const group = {
  heading: facets.labels.group,
  headedAgain: field.label('otherHeadings', 'group'),
  /** Where a later heading repeats the first. */
  sameWords: (again: string) => `In the same words, ${again ? `as number ${again}` : 'without a number'}.`,
  /** Behind the link of a group whose first rows stand on the page before. */
  continued: ', continued',
  headings: (groups: number) => `The ${groups} headings under which the documents list their tasks and measures.`,
  lede: 'The headings under which the documents list their tasks and measures.',
  groupsOf: (document: string) => `Groups of ${document}`,
  subgroups: 'Sub-groups',
  description: (id: string, document: string, tasks: number, measures: number, title: string) =>
    `${record.group(id)} of ${document}: ${tasks} tasks, ${measures} measures. ${title}`,
  /** Beside the heading of a group in a list. */
  counted: (records: number, kind: Task['kind']) => count(records, kind),
  /** The link to a group's own page. */
  ownPage: (id: string) => `${record.group(id)} on its own page`,
  /** A group, with its document where the list has several: `Group 3 of Resolution 71/NQ-CP`. */
  named: (id: string, of?: string) => `${record.group(id)}${of ? ` of ${of}` : ''}`,
};

const rows = {
  /** Of rows that are folded. */
  more: (tasks: number) => `${number(tasks)} more`,
  addedBy: (document: string) => `Added by ${document}`,
  notInForce: 'Not in force',
};

/** The ways into the list of tasks that need no script. */
const contents = {
  summary: 'Groups, agencies, other lists',
  label: 'Ways into the list',
  groups: 'Groups on this page',
  allGroups: 'All groups',
  lists: 'Other lists',
  measuresOf: (document: string) => `Measures of ${document}`,
  leads: 'Lead agencies',
  allAgencies: 'All agencies',
};

/** The list of all tasks. */
const all = {
  about: (tasks: number) =>
    `All ${count(tasks, 'task')} with lead agency and deadline as stated, in the order of the text.`,
  lede: (tasks: number) =>
    `${count(tasks, 'task')}${tasks === 1 ? '' : ', each'} with a lead agency, in the order of the text.`,
  /** Of a further page. */
  pageAbout: (own: number, tasks: number, first: string) =>
    `${count(own, 'task')} of ${number(tasks)}, with lead agency and deadline as stated, from ${first} on.`,
  pageLede: (own: number, tasks: number, search: string): Rich => [
    `${count(own, 'task')} of ${number(tasks)}, in the order of the text. `,
    { text: 'Search and filter them all', href: search },
  ],
  pages: 'The list of all tasks, page by page',
  /** What a page begins with, where it is no group. */
  loose: 'Tasks without a group',
};

const terms = {
  heading: (hasThemes: boolean, hasTerms: boolean) =>
    capitalize([...(hasThemes ? ['themes'] : []), ...(hasTerms ? ['terms'] : [])].join(' and ')),
  rule: asRead('from the words above'),
};

interface VersionHead {
  readonly from: string | null;
  readonly until: string | null;
  readonly when: 'past' | 'current' | 'coming';
  readonly repealed: boolean;
  /** Whether it is the first, which nothing changed. */
  readonly issued: boolean;
  readonly added: boolean;
}

/** When a version holds: `As issued on 9 January 2025: in force until 31 March 2026`. */
function versionHead({ from, until, when, repealed, issued, added }: VersionHead): string {
  const since = from ? `${issued ? 'As issued on' : 'From'} ${day(from)}` : 'As issued';
  if (repealed) return `${since}: ${when === 'coming' ? 'to be repealed' : 'repealed'}`;
  const force = when === 'coming' ? 'not yet in force' : `in force${until ? ` until ${day(until)}` : ''}`;
  return `${since}: ${added ? 'added, ' : ''}${force}`;
}

const versions = {
  heading: 'Versions',
  head: versionHead,
  /** The record and line of the document that made it. */
  madeIn: (document: string, href: string, line: number, lineHref: string): Rich => [
    { text: document, href },
    ', ',
    { text: record.lines([line, line]), href: lineHref },
  ],
  statedIn: (documents: readonly string[]): Rich => [
    { text: record.voices.stated, as: 'voice' },
    ` in ${list(documents)}`,
  ],
  readFor: (asOf: string): Rich => [{ text: record.voices.read, as: 'b' }, ` for ${day(asOf)}`],
};

export const task = {
  ...{ names, description, agencies, output, measure, scale, readBy, group, rows, all, contents, terms, versions },
};
