/** What a citation says: the reference to a record or document, ready to copy. */
import type { Cited, CitedRecord } from '../../model/citation.ts';
import type { SourceDocument } from '../../model/document.ts';
import { formatIn } from '../../model/format.ts';
import { record } from './record.ts';

const { day } = formatIn('en');

/** What a later document did to the words that are cited. */
const revised = { amends: 'amended', adds: 'added', repeals: 'repealed' } as const;

const dated = ({ shortName, issued }: SourceDocument): string =>
  issued ? `${shortName} of ${day(issued)}` : shortName;

/** Where its words stand in the document, and what made them other than printed. */
const placeOf = ({ source, revised: by, corrected }: CitedRecord): string[] => [
  record.lines(source.lines),
  ...(by ? [`as ${revised[by.what]} by ${by.document} from ${day(by.from)}`] : []),
  ...(corrected ? [`as corrected on ${day(corrected)}`] : []),
];

/** That a translation is not the text itself; what was read, and when. */
const remarks = ({ document, site, id, asOf }: Cited): string[] => [
  ...(document.language === 'en' ? ['English translation, not authentic'] : []),
  `${site}, ${id}, as of ${day(asOf)}.`,
];

/** The reference in a sentence or two, with its address at the end. */
function reference(cited: Cited): string {
  const { document, within, address } = cited;
  const { title, shortName, issuer, issued } = document;
  const place = within
    ? [within.name, within.source.locator, dated(document), ...placeOf(within)]
    : [title, shortName, issuer, ...(issued ? [day(issued)] : [])];
  return `${[place.join(', '), ...remarks(cited)].join('. ')} ${address}`;
}

/** What fits no field of reference managers. */
function note(cited: Cited): string {
  const { document, within } = cited;
  const place = within ? [dated(document), within.source.locator, ...placeOf(within)] : [document.shortName];
  return [place.join(', '), ...remarks(cited)].join('. ');
}

export const citation = {
  title: (name: string, document: string, words: string) => `${name} of ${document}: ${words}`,
  ...{ reference, note },
  /** The reference with the words that it is to. */
  quoting: (words: string, cited: Cited) => `“${words}” ${reference(cited)}`,
};
