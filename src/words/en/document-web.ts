/** How the relations between documents are called, and what their picture and table say. */
import type { WebLink } from '../../derive/records/document-web.ts';
import { formatIn } from '../../model/format.ts';
import { count } from './counts.ts';
import { field } from './field.ts';

const { day } = formatIn('en');

type RelationType = WebLink['type'];

/** From the document that has the relation. */
const relations: Readonly<Record<RelationType, string>> = {
  'issued-under': 'issued under',
  implements: 'carries out',
  'amended-by': 'amended by',
  restates: 'reaffirms',
};

/** Said of the document that has the relation: `carries out 57-NQ/TW`. */
const relationTo = (type: RelationType, to: string): string => `${relations[type]} ${to}`;

/** Said of the document to which it leads: `amends 03/NQ-CP`. */
const relationFrom = (type: RelationType, from: string): string =>
  type === 'amended-by' ? `amends ${from}` : `${from} ${relations[type]} it`;

/** A relation as a sentence without its stop. */
interface Statement {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

/** The picture in one sentence of days, and one of relations. */
const label = (
  documents: number,
  dated: readonly { readonly name: string; readonly day: string }[],
  statements: readonly Statement[],
): string =>
  `${count(documents, 'document')}: ${dated.map((one) => `${one.name}, ${day(one.day)}`).join('; ')}. ${statements.map(({ type, from, to }) => `${from} ${relationTo(type, to)}`).join('; ')}.`;

export const documentWeb = {
  ...{ relations, relationTo, relationFrom, label },
  note: 'Oldest first. A line runs to each document from the one it carries out, amends or reaffirms; the texts themselves say so. Green: the text is on this site. Hollow: only named. Documents without a date are shown separately.',
  notHeld: 'no text here',
  noDate: { wide: 'No date stated', small: 'No date' },
  noDay: field.notStated,
  /** Below the axis, from January on. */
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  table: 'How the documents relate',
  columns: { document: 'Document', relation: 'Relation', to: 'To', day: 'Date', statedIn: 'As stated in' },
};
