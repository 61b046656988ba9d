/** What the start page says. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { count, countInWords } from './counts.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';

const { day } = formatIn('en');

interface Link {
  readonly text: string;
  readonly href: string;
}

/** The lists to which a sentence leads. */
type To<Lists extends string> = Readonly<Record<Lists, string>>;

const entryPoints = {
  heading: 'Three ways in',
  browse: (by: 'theme' | 'group') => `Browse by ${by}`,
  browseBy: (first: readonly Link[], themes: number, to: To<'themes' | 'groups' | 'agencies' | 'indicators'>): Rich => [
    ...first.flatMap((theme) => [theme, ', ']),
    ...(themes > 0 ? [{ text: `all ${count(themes, 'theme')}`, href: to.themes }, '. '] : []),
    'Or by ',
    { text: 'group', href: to.groups },
    ', ',
    { text: 'agency', href: to.agencies },
    ' or ',
    { text: 'indicator', href: to.indicators },
    '.',
  ],
  search: 'Search the texts',
  searchFor: (tasks: string): Rich => [
    'Words, numbers, Vietnamese names with or without tones. Or read ',
    { text: 'the whole list', href: tasks },
    '.',
  ],
  cite: 'Cite a task',
  citeAs: (example: Link | undefined): Rich => [
    'Each has a permanent address',
    ...(example ? [', like ', example] : []),
    ', a reference to copy and its lines in the text.',
  ],
};

/** Who asks whether things are late is led on without an agency being named. */
const late = {
  heading: 'Is it late?',
  ways: (to: To<'warnings' | 'scoreboard' | 'deadlines'>): Rich => [
    { text: 'Early warnings', href: to.warnings },
    ' list each task whose date has passed, or soon will, with no report published here. The ',
    { text: 'scoreboard', href: to.scoreboard },
    ' shows what is on record for each lead agency, side by side. ',
    { text: 'Deadlines', href: to.deadlines },
    ' has all dates in order.',
  ],
};

/** What the programme holds. */
export interface Programme {
  readonly tasks: number;
  readonly measures: number;
  /** Agencies that lead a task by name. */
  readonly leads: number;
  readonly indicators: number;
  /** The years by which the indicators are to be reached. */
  readonly horizons: readonly number[];
  readonly documents: number;
}

const counted = (value: number, noun: string, href: string, plural = `${noun}s`) => ({
  ...{ bold: String(value), text: ` ${value === 1 ? noun : plural}`, href },
});

const programme = {
  heading: 'The programme',
  holds: (
    { tasks, leads, measures, indicators, horizons }: Programme,
    to: To<'tasks' | 'agencies' | 'measures' | 'indicators'>,
  ): Rich => [
    'Viet Nam’s Resolution 57 programme gives ',
    counted(tasks, 'task', to.tasks),
    ' to ',
    counted(leads, 'agency', to.agencies, 'agencies'),
    ' by name, and asks for ',
    counted(measures, 'measure', to.measures),
    ' more.',
    ...(horizons.length > 0
      ? [' It sets ', counted(indicators, 'indicator', to.indicators), ` for ${horizons.join(' and ')}.`]
      : []),
  ],
  asRead: (documents: number, asOf: string): Rich => [
    { text: record.voices.read, as: 'b' },
    ` from ${countInWords(documents, 'document')} on ${day(asOf)}.`,
  ],
};

/** A section of the start page that one language has for itself: its sentences, and where it can be linked to. */
export interface HomeSection {
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly Rich[];
}

export const home = {
  heading: ['What was promised,', 'by whom, by when,', 'and what is on record.'],
  find: 'Find a task',
  due: 'When the tasks fall due',
  groupsOf: (document: string) => `Groups of ${document}`,
  documents: pageNames.documents,
  more: (documents: number, to: To<'documents' | 'groups'>): Rich => [
    { text: `All ${documents} documents`, href: to.documents },
    ', ',
    { text: 'all groups of all documents', href: to.groups },
  ],
  ...{ programme, entryPoints, late },
  /** Nothing: the texts are in the language of the page. */
  own: (_to: Readonly<{ guide: (page: string) => string; search: string }>): readonly HomeSection[] => [],
};
