/** What is said of instruments: laws, decrees, plans and other documents. */
import type { InstrumentUse } from '../../derive/records/instruments.ts';
import type { RecordRef } from '../../derive/records/record-ref.ts';
import { formatIn } from '../../model/format.ts';
import type { InstrumentKind } from '../../model/instrument.ts';
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { field } from './field.ts';
import { record } from './record.ts';

const { day, period } = formatIn('en');

const title = 'Laws, decrees and plans';
const { notStated, ofDocument } = field;

/** Headings of the list of instruments. */
const kinds: Readonly<Record<InstrumentKind, string>> = {
  constitution: 'Constitution',
  law: 'Laws',
  ordinance: 'Ordinances',
  decree: 'Decrees',
  resolution: 'Resolutions',
  decision: 'Decisions',
  directive: 'Directives',
  conclusion: 'Conclusions',
  regulation: 'Regulations',
  circular: 'Circulars',
  strategy: 'Strategies',
  programme: 'Programmes',
  plan: 'Plans',
  scheme: 'Schemes and projects',
  treaty: 'Treaties',
  document: 'Other documents',
};

/** The list of all instruments. */
const list = {
  description: (instruments: number) =>
    `${count(instruments, 'law, decree, resolution or plan', 'laws, decrees, resolutions and plans')} that the texts and reports name, with every record that amends, carries out or names each.`,
  lede: (instruments: number) =>
    `${count(instruments, 'instrument')} named in the documents or the reports, each with every record that asks to make, amend or carry it out, or only names it.`,
  note: 'Number, date and issuer are given only where one of our texts or a published source states them.',
  all: (instruments: number) => `All ${instruments}`,
  columns: { name: 'Name', number: 'Number', issued: 'Issued', records: 'Records' },
};

/** The head of an instrument's page. */
const head = {
  kind: (kind: InstrumentKind) => record.kind(kind === 'document' ? 'other document' : kind),
  description: (name: string, uses: number, about: string) =>
    `${name}: ${count(uses, 'place')} where the programme asks to make, amend or carry it out, or names it. ${about}`,
  ours: 'This description is ours.',
  nameIsOurs: 'The Vietnamese name is our wording: we found no source for the official one.',
  known: 'What is known',
  facts: { ...ofDocument, text: 'Text' },
  held: 'on this site, line by line',
  asOnPage: (href: string): Rich => ['As on the ', { text: 'document’s page', href }, '.'],
  statedIn: (document: string, line: number, href: string): Rich => [
    { text: record.voices.stated, as: 'voice' },
    ' in ',
    { text: record.lineOf(document, line), href },
  ],
  reported: record.voices.reported,
  statedBelow: [{ text: record.voices.stated, as: 'voice' }, ' in the texts that name it, below.'] as Rich,
  nameOnly: 'The texts give only its name, and we found no source for more.',
  names: 'Names',
  namesRule: [
    { text: record.voices.stated, as: 'voice' },
    ': the words that the texts and reports use for it.',
  ] as Rich,
};

/** On the instrument's page, above the records that are this to it. */
const uses: Readonly<Record<InstrumentUse['kind'], string>> = {
  drafts: 'Records that ask for it to be made',
  amends: 'Records that ask to amend it',
  replaces: 'Records that ask to replace it',
  'resulted-in': 'Result of, as reported',
  implements: 'Records that ask to carry it out',
  names: 'Named in',
};

/** What a use is called: the record, or a report or value that speaks of it. */
function user(ref: RecordRef, { in: kind, record: id }: Pick<InstrumentUse, 'in' | 'record'>): string {
  if (kind === 'report') return `Report on task ${ref.number}`;
  if (kind === 'observation') return `Value of indicator ${ref.number} for ${period(id.split('/')[1] ?? '')}`;
  return record.called(ref);
}

const use = {
  places: (places: number) => count(places, 'place'),
  user,
  asStated: (document: string, lines: readonly [number, number], href: string): Rich => [
    { text: record.voices.stated, as: 'voice' },
    ` in ${document}, `,
    { text: record.lines(lines), href },
  ],
  asReported: [{ text: record.voices.reported, as: 'b' }] as Rich,
  reportedOn: (on: string, href: string): Rich => [
    { text: record.voices.reported, as: 'b' },
    ' on ',
    { text: day(on), href },
  ],
};

/** On the record's page, before the instruments. */
const relations: Readonly<Record<Exclude<InstrumentUse['kind'], 'names'>, string>> = {
  drafts: 'Asks to make',
  amends: 'Asks to amend',
  replaces: 'Asks to replace',
  implements: 'Asks to carry out',
  'resulted-in': 'Resulted in',
};

const row = {
  heading: 'Laws and documents',
  relations,
  asRead: [{ text: record.voices.read, as: 'b' }, ' by an editor; each law’s page quotes the words.'] as Rich,
  reported: (href: string): Rich => [
    'What it ',
    { text: 'resulted in', href },
    ' is ',
    { text: record.voices.reported.toLowerCase(), as: 'b' },
    '.',
  ],
};

export const instrument = { title, notStated, kinds, list, head, uses, use, row };
