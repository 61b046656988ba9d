/** What is said of documents: what they are, what they hold, and how their text was read. */
import type { Coverage } from '../../derive/records/coverage.ts';
import type { Language, Publication, SourceDocument } from '../../model/document.ts';
import type { EvidenceSource } from '../../model/evidence.ts';
import { formatIn } from '../../model/format.ts';
import { langOfTitle } from '../../model/lang.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { correction } from './correction.ts';
import { count, countInWords } from './counts.ts';
import { documentWeb } from './document-web.ts';
import { field } from './field.ts';
import { pageNames } from './page-names.ts';
import { record } from './record.ts';
import { status } from './status.ts';

const { day, list: inList, number: figure } = formatIn('en');

const title = pageNames.documents;
const translation = 'English translation, possibly by machine, not authentic; the Vietnamese original prevails.';
const lineOf = (document: string, line: number): string => `${document}, line\u00a0${line}`;

/** Another language's text of a document, or the document of which one is. */
interface Text {
  readonly name: string;
  readonly href: string;
  readonly language: Language;
}

const inLanguage: Readonly<Record<Language, string>> = { en: 'in English', vi: 'in Vietnamese' };

/** How many records of each kind a document holds. */
const holds = {
  tasks: (tasks: number) => count(tasks, 'task'),
  measures: (measures: number) => count(measures, 'measure'),
  indicators: (indicators: number) => count(indicators, 'indicator'),
  groups: (groups: number) => count(groups, 'group'),
};

/** The list of all documents. */
const list = {
  description: (documents: number) =>
    `The ${countInWords(documents, 'text')} of the programme on this site, ${documents === 1 ? '' : 'each '}shown in full with numbered lines.`,
  lede: (documents: number) =>
    `${capitalize(countInWords(documents, 'text'))}, ${documents === 1 ? '' : 'each '}shown in full, with every line numbered and linked to what was read from it.`,
  web: 'How they relate',
  columns: { document: 'Document', issued: 'Issued', holds: 'Holds' },
  noDay: field.notStated,
  text: ({ name, href, language }: Text): Rich => [`${capitalize(inLanguage[language])}: `, { text: name, href }],
  holds: (counts: readonly string[]) => inList(counts),
};

const measures = {
  title: (document: string) => `Measures of ${document}`,
  description: (measures: number, document: string) =>
    `${holds.measures(measures)} of ${document}, in the order of the text, each with its lines.`,
  lede: (measures: number) =>
    `${holds.measures(measures)}: points of the text that ask for action without naming an agency to lead.`,
};

interface Run {
  readonly lines: readonly [number, number];
  readonly href: string;
}

/** What became of the lines of the text, with the first runs that were set aside. */
const coverage = ({ lines, claimed, blank, ignored }: Coverage, runs: readonly Run[], more: boolean): Rich => [
  `${figure(lines)} lines: ${figure(claimed)} belong to a record, ${figure(blank)} are blank, ${figure(ignored)} are set aside for a reason`,
  ...runs.flatMap(({ lines: own, href }, place) => [place === 0 ? ' (' : ', ', { text: record.lines(own), href }]),
  runs.length > 0 ? `${more ? ' …' : ''}).` : '.',
];

interface Other {
  readonly number: string;
  /** Its page, where it is held here. */
  readonly href: string | undefined;
  readonly on: string | undefined;
  /** What it says that it does. */
  readonly quoted?: string | undefined;
}

/** A published page, with how sure it is that it holds the text where that is its purpose. */
type Published = EvidenceSource & Pick<Publication, 'note'>;

/** A page on which the text was published, with how sure that is. */
const publication = ({ title: own, url, publisher, published, grade, seen, note }: Published): Rich => [
  { text: own, href: url, as: 'span', lang: langOfTitle(own) === 'en' ? undefined : 'vi' },
  `, ${publisher}, ${status.source.day(published)}. ${status.source.grade(grade)}, ${seen}.${note ? ` ${note}` : ''}`,
];

/** The facts of a document, below its name. */
const facts = {
  heading: 'About the text',
  terms: {
    ...field.ofDocument,
    holds: 'Holds',
    read: 'Read',
    file: 'File',
    cite: 'Cite as',
    markdown: 'All records',
    texts: 'Other language',
    draft: 'Draft',
    publications: 'Published at',
    unverified: 'Not verified',
  },
  /** The day of issue, before a remark on it where there is one. */
  issued: (on: string | null, remarked: boolean) => (on ? `${day(on)}${remarked ? '.' : ''}` : 'No date is stated.'),
  text: ({ name, href, language }: Text): Rich => [{ text: name, href }, `, ${inLanguage[language]}`],
  /** Of what a text in another language is the text. */
  translates: ({ name, href, language }: Text): Rich => [
    { text: name, href },
    `, ${inLanguage[language]}. What both hold is counted there, once.`,
  ],
  publication,
  noPublication: 'We found no page on which this text was published.',
  publisherNotStated: 'The publisher of this text is not stated.',
  relation: (type: SourceDocument['relations'][number]['type']) => capitalize(documentWeb.relations[type]),
  other: ({ number, href, on, quoted }: Other): Rich => [
    href === undefined ? number : { text: number, href },
    `${on ? ` of ${day(on)}` : ''}${quoted ? `: “${quoted}”` : ''}.`,
  ],
  statedIn: (document: string, line: number, href: string): Rich => [
    'As stated in ',
    { text: record.lineOf(document, line), href },
    '.',
  ],
  coverage,
  markdown: (href: string): Rich => [{ text: 'as one Markdown file', href, type: 'text/markdown' }],
  file: (file: string, sha256: string): Rich => [`${file}, SHA-256 `, { text: sha256, as: 'code' }],
};

interface Amendment {
  readonly document: string;
  readonly issued: string | null;
  readonly number: string;
  readonly on: string | undefined;
  /** What it says that it does, quoted. */
  readonly words: string | undefined;
  readonly from: string | undefined;
  /** Whether the day from which it changes the document is still to come. */
  readonly coming: boolean;
  /** The page of what amended it, where its text is held here. */
  readonly href: string | undefined;
  readonly statedAt: { readonly document: string; readonly line: number; readonly href: string } | undefined;
}

/** That a document speaks as issued, and what amended it. */
const amendment = ({ document, issued, number, on, words, from, coming, href, statedAt }: Amendment): Rich => [
  `${document} as issued${issued ? ` on ${day(issued)}` : ''}, ${coming ? 'to be amended' : 'amended'} by ${number}${on || words ? ` (${[on && day(on), words && `“${words}”`].filter(Boolean).join(': ')})` : ''}, `,
  ...(href === undefined
    ? ['whose text we do not have; its dates may differ']
    : [
        { text: 'whose text is here', href },
        from ? `; its changes are shown from ${day(from)} on` : ', but its changes have not been entered yet',
      ]),
  ...(statedAt ? [' (', { text: lineOf(statedAt.document, statedAt.line), href: statedAt.href }, ')'] : []),
  '.',
];

interface Amended extends Pick<Amendment, 'document' | 'issued' | 'number' | 'coming'> {
  /** Whether its text is here. */
  readonly held: boolean;
  /** Where it is said what this means. */
  readonly href: string;
}

/** The same in one line, over a list. */
const amended = ({ document, issued, number, coming, held, href }: Amended): Rich => [
  `${document} as issued${issued ? ` on ${day(issued)}` : ''}; ${coming ? 'to be amended' : 'amended since'} by ${number}${held ? '' : ', whose text we do not have'} (`,
  { text: 'what this means', href },
  ').',
];

interface Change {
  readonly type: 'amends' | 'adds' | 'repeals';
  readonly from: string;
  readonly record: string;
  readonly href: string;
  /** What the field is called. */
  readonly field: string | undefined;
}

interface Misprint {
  readonly record: string;
  readonly href: string;
  readonly field: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
}

/** What a document changes in others, and what is corrected in its own text. */
const revisions = {
  changes: pageNames.changes,
  change: ({ type, from, record: id, href, field }: Change): Rich => [
    { text: `From ${day(from)}`, as: 'b' },
    ` ${type} `,
    { text: id, href },
    field ? `, ${field.toLowerCase()}.` : '.',
  ],
  corrections: correction.heading,
  correction: ({ record: id, href, field, was, now, why }: Misprint): Rich => [
    { text: id, href },
    `, ${field.toLowerCase()}: ${was === '' ? 'the blank' : `“${was}”`} is read as “${now}”. ${why}`,
  ],
  correctedBy: (on: string, who: string) => `Corrected on ${day(on)} by ${who}.`,
};

/** The text itself, line by line. */
const text = {
  contents: 'Contents',
  setAside: (lines: readonly [number, number], reason: string) =>
    `${capitalize(record.lines(lines))}: ${count(lines[1] - lines[0] + 1, 'line')} set aside. ${reason}`,
  checksum: (sha256: string): Rich => [' SHA-256 of the text: ', { text: sha256, as: 'code' }],
  gone: 'No longer in the text',
};

interface Place {
  readonly document: string;
  readonly href: string;
  readonly locator: string;
  readonly lines: readonly [number, number];
}

/** The source of a record, with its lines. */
const source = {
  heading: 'Source',
  place: ({ document, href, locator, lines }: Place): Rich => [
    { text: document, href },
    `, ${locator}: ${record.lines(lines)}`,
  ],
  held: (sha256: string): Rich => [
    { text: record.voices.stated, as: 'voice' },
    ' in our copy of the text, sha256 ',
    { text: `${sha256.slice(0, 8)}…`, as: 'code' },
  ],
  /** Opens the lines of a text that is in another language than the page. */
  lines: (language: Language) => `These lines in the ${language === 'en' ? 'English translation' : 'Vietnamese text'}`,
  whole: 'In the whole document',
};

/** How much of each text belongs to records. */
const coverageTable = {
  label: 'Coverage of each document',
  document: 'Document',
  counts: { lines: 'Lines', claimed: 'In records', blank: 'Blank', ignored: 'Set aside' },
  remarks: 'Remarks',
};

export const document = {
  ...{ title, translation, holds, list, measures, facts, amendment, amended, revisions, text, source, coverageTable },
};
