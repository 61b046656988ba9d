/** What the files in Markdown say: one a document, and `/llms.txt`, which names them. */
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { document } from './document.ts';
import { field } from './field.ts';
import { layout } from './layout.ts';
import { record } from './record.ts';
import { status } from './status.ts';
import { wording } from './wording.ts';

const { day } = formatIn('en');

/** An entry of a list: what it is called, and what it says. */
const entry = (label: string, words: Rich): Rich => [{ text: '', bold: `${label}:` }, ' ', ...words];

const headings = {
  record: (name: string, id: string) => `${name} (${id})`,
  loose: 'Tasks and measures without a group',
  indicators: 'Indicators',
  provisions: 'Other provisions',
};

const labels = {
  address: 'Address',
  lead: field.names.leadText,
  coordinating: field.names.coordinatingText,
  deadline: field.names.deadline,
  output: field.names.outputText,
  note: field.names.noteText,
  unit: field.names.unit,
  target: field.names.targetText,
  monitoring: field.names.monitoringText,
  otherHeading: field.label('otherHeadings', 'group'),
  status: (asOf: string) => `${status.statusRow.heading} on ${day(asOf)}`,
  source: document.source.heading,
  data: 'As JSON',
  /** The same file in another language. */
  inLanguage: { en: 'In English', vi: 'In Vietnamese' },
};

/** A value as stated, and as it is read: `June 2025 (as read: by 30 June 2025)`. */
const stated = (words: string, read: string): string =>
  `${words === '' ? field.blankEntry : words} (${record.voices.read.toLowerCase()}: ${read})`;

const notice = {
  independent: layout.foot.independent,
  translation: document.translation,
  /** Above words that are said anew in the language of the file. */
  rendered: wording.ours,
  asOf: (asOf: string) => `As of ${day(asOf)}. Quoted words are verbatim; everything else is ours.`,
};

/** The file for programs that answer questions, by https://llmstxt.org. */
const forAssistants = {
  statusMeans: `“${status.evidence.none}” means just that: ${status.evidenceMeaning.none}`,
  sections: {
    what: 'What this is',
    documents: 'Documents, each whole in Markdown',
    cite: 'How to cite',
    data: 'Data',
    optional: 'Optional',
  },
  short: (example: string): Rich => [
    'Cite a record by its address, its id and the date. A short address leads to it: ',
    { text: example, href: example },
  ],
  link: (text: string, href: string, about: string): Rich => [{ text, href }, `: ${about}`],
  data: 'Spreadsheets, CSV and JSON of every record, with schemas and checksums',
  tasks: 'All tasks and measures with their status, as one JSON file',
  changes: 'What changed, release by release',
  feed: 'The same as an Atom feed',
  pages: 'The addresses of all pages',
};

export const markdown = { entry, headings, labels, stated, notice, forAssistants };
