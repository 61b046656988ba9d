/** What records are called, and where they stand. */

import type { RecordRef } from '../../derive/records/record-ref.ts';
import { anchorOf, groupNumber } from '../../model/anchor.ts';
import { capitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';

/** A number of an id as it is shown: `3dd`. */
const mark = (number: string): string => number;

/** Lines of a text: `line 7`, `lines 7 to 9`. */
const lines = ([first, last]: readonly [number, number]): string =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`;

/** One line of a document: `Resolution 57-NQ/TW, line 7`. */
const lineOf = (document: string, line: number): string => `${document}, line ${line}`;

/** A task, measure or provision by its place in its document: `Task 112`, `Measure 3dd`. */
const name = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${capitalize(kind)} ${anchorOf(id)}`;

/** A group by its place in its document: `Group 3`, `Group 1b`. */
const group = (id: string): string => `Group ${groupNumber(id)}`;

const indicator = (number: string): string => `Indicator ${number}`;

/** Any record, without its document: `Task 112`, `Indicator 1.1`, `Article 2`, `Resolution 57-NQ/TW`. */
const called = ({ kind, number, name: own }: Pick<RecordRef, 'kind' | 'number' | 'name'>): string =>
  own ?? `${capitalize(kind)} ${number}`.trim();

/** Any record with the document that it stands in: `Task 112 of Resolution 03/NQ-CP`. */
const calledWithin = (ref: Pick<RecordRef, 'kind' | 'number' | 'name' | 'document'>): string =>
  `${called(ref)}${ref.document && ref.name === undefined ? ` of ${ref.document.shortName}` : ''}`;

/** A kind as a heading: `government-agency` becomes `Government agency`. */
const kind = (own: string): string => capitalize(own.replaceAll('-', ' '));

/** Who speaks: the document, a later one, a correction made here, the rules of reading, or a page that somebody published. */
const voices = {
  stated: 'As stated',
  amended: 'As amended',
  corrected: 'As corrected',
  read: 'As read',
  reported: 'As reported',
};

interface Statement {
  readonly voice: 'stated' | 'amended' | 'corrected';
  /** The words, where the entry beside it shows something else. */
  readonly quoted?: string | undefined;
  /** Their language, where it is another than the page's. */
  readonly lang?: string | undefined;
  readonly lines: readonly [number, number];
  readonly href: string;
  /** The short name of the document, where it is not the one that the page speaks of. */
  readonly of?: string | undefined;
  readonly locator?: string | undefined;
  /** Whether the entry beside it says them anew. */
  readonly rendered?: boolean | undefined;
}

/** Whose words stand beside it, and where: `As stated lines 7 to 9 of Resolution 71/NQ-CP`. */
const asStated = ({ voice, quoted, lang, lines: own, href, of, locator, rendered }: Statement): Rich => [
  { text: voices[voice], as: 'voice' },
  ...(quoted && lang ? [' “', { text: quoted, as: 'span' as const, lang }, '”, '] : [quoted ? ` “${quoted}”, ` : ', ']),
  { text: lines(own), href },
  of ? ` of ${of}` : '',
  locator ? `, ${locator}` : '',
  rendered ? ', in our own words' : '',
];

export const record = { mark, lines, lineOf, name, group, indicator, called, calledWithin, kind, voices, asStated };
