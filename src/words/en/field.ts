/** What the fields of records are called. */
import type { WordField } from '../../model/correction.ts';
import type { RecordKind } from '../../model/release.ts';
import { capitalize } from '../../model/text.ts';
import { catalogue } from '../client/en/catalogue.ts';

const names: Readonly<Record<WordField, string>> = {
  description: 'Words',
  leadText: 'Lead',
  coordinatingText: 'Coordinating',
  outputText: 'Expected output',
  deadline: 'Deadline',
  noteText: 'Note',
  name: 'Name',
  unit: 'Unit',
  targetText: 'Target',
  monitoringText: 'Monitoring',
  title: 'Heading',
  text: 'Words',
};

const asRead = (name: string): string => `${name}, as read`;

/** Fields that hold no words of a text, and whose name does not say enough as it is written in the data. */
const others: Readonly<Record<string, string>> = {
  leads: asRead(names.leadText),
  coordinating: asRead(names.coordinatingText),
  monitoring: asRead(names.monitoringText),
  target: asRead(names.targetText),
  earlierTargets: 'Targets for earlier years',
  force: 'In force',
  nameVi: 'Name in Vietnamese',
  otherNames: 'Also written',
  succeededBy: 'Taken over by',
  dateNote: 'Date, as stated',
  otherHeadings: 'Other heading',
  on: 'Date',
  onPrecision: 'Known part of the date',
  nearness: 'Nearness',
  by: 'Stated by',
};

/** The fields of a document, as its page lists them. */
const ofDocument = {
  number: 'Number',
  issuer: 'Issued by',
  issued: 'Issued on',
  publisher: 'Text from',
  language: 'Language',
  translates: 'Text of',
};

/**
 * What a field of any record is called. One without a name of its own is written out: `someField` is "Some field".
 * @example label('title', 'group') // "Heading"; that of a document is its title
 */
function label(own: string, kind: RecordKind): string {
  const named: Readonly<Record<string, string>> =
    kind === 'document' ? { ...others, ...ofDocument } : { ...others, ...names };
  const name = named[own];
  return name ?? capitalize(own.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** In the place of the words of a field that is blank: in a list, and in an entry of its own. */
const { blank } = catalogue;
const blankEntry = 'Blank.';
/** In the place of a fact that no text held here states. */
const notStated = 'not stated';

const values = {
  yes: 'yes',
  no: 'no',
  /** A deadline as stated and as read. */
  deadline: (raw: string, read: string) => `${raw || blank} (${read})`,
};

export const field = { names, ofDocument, label, blank, blankEntry, notStated, values };
