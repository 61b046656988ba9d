/** What is said where two records stand side by side, and of the card that shows one on another site. */
import { compare as client } from '../client/en/compare.ts';
import type { Rich } from '../rich.ts';
import { agency } from './agency.ts';
import { field } from './field.ts';
import { indicator } from './indicator.ts';
import { pageNames } from './page-names.ts';
import { scoreboard } from './scoreboard.ts';
import { status } from './status.ts';

/** The rows of an agency under its name in the texts, and with the tasks of those that it took over. */
const ofAgency = {
  kind: 'Kind',
  ...scoreboard.columns,
  coordinates: agency.table.parts.coordinates,
  monitors: agency.table.parts.monitors,
  themes: agency.themes.heading,
  successor: 'Now',
  tookOver: agency.succession.tookOverFrom,
};

/** The same figure as it is today: with the tasks of the bodies that the agency took over. */
const asNow = (label: string): string => `${label}, with what it took over`;

const rows = {
  agency: ofAgency,
  task: {
    description: field.names.description,
    leads: field.names.leadText,
    coordinating: field.names.coordinatingText,
    deadline: field.names.deadline,
    output: field.names.outputText,
    schedule: status.statusRow.schedule,
    evidence: status.statusRow.evidence,
    group: 'Group',
    themes: pageNames.themes,
    document: 'Document',
  },
  indicator: {
    name: field.names.name,
    unit: field.names.unit,
    target: field.names.targetText,
    latest: indicator.list.columns.latest,
    monitoring: field.names.monitoringText,
    themes: pageNames.themes,
    document: 'Document',
  },
};

export const compare = {
  title: 'Compare two',
  about: 'Two agencies, two tasks or measures, or two indicators, row by row, with their differences marked.',
  lede: 'Two agencies, two tasks or measures, or two indicators, row by row.',
  rows,
  asNow,
  /** A task or indicator with the text that it stands in. */
  of: (name: string, document: string) => `${name} of ${document}`,
  /** Of several targets, each with its year. */
  targetFor: (horizon: string, target: string) => `${horizon}: ${target}`,
  /** A figure with the time that it is for. */
  valueFor: (figure: string, period: string) => `${figure} (${period})`,
  form: {
    label: 'Choose two records',
    first: 'First',
    second: 'Second',
    hint: 'The name of an agency, or the number of a task, measure or indicator as it is printed: 76, 3dd, 11.1.',
  },
  /** Where a page offers to set its record beside another. */
  submit: 'Compare',
  toAgencies: 'Compare two agencies',
  toOther: 'Compare with another',
  scoreNote: (method: string): Rich => [
    'Counted as on the scoreboard: it measures what this site has found published, not what an agency has done. ',
    { text: 'The method', href: method },
  ],
  unavailable: client.unavailable,
  notLoaded: 'This page did not load in full. Reload it.',
  needsScript: 'This page needs JavaScript to set two records side by side.',
  withoutIt: (to: Readonly<Record<'tasks' | 'indicators' | 'agencies' | 'scoreboard', string>>): Rich => [
    'Without it, open the pages of both in two windows: they have the same rows in the same order. All ',
    { text: 'tasks', href: to.tasks },
    ', ',
    { text: 'indicators', href: to.indicators },
    ' and ',
    { text: 'agencies', href: to.agencies },
    '; the ',
    { text: 'scoreboard', href: to.scoreboard },
    ' has the figures of all lead agencies in one table. The agencies that lead tasks:',
  ],
};

/** The card of one record, for other sites. */
export const card = {
  title: 'One record, for embedding',
  about: 'One task, measure, indicator or agency without header and footer, for other sites to embed.',
  /** The name of a frame whose record is not known yet. */
  frameTitle: 'Record of the register',
  embed: 'Embed',
  embedAgency: 'Embed its card',
  toFrame: 'To show this card on your own site, put this into its page:',
  copyEmbed: 'Copy embed code',
  needsScript: (tasks: string): Rich => [
    'This card shows one record of the register once its script has run. Without it, ',
    { text: 'open the register', href: tasks },
    ': all records can be read there.',
  ],
};
