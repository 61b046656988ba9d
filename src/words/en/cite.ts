/** How a record is cited and kept. */
import type { CitationEnding, Original } from '../../model/citation.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich, RichPart } from '../rich.ts';

const { day } = formatIn('en');

const formats: Readonly<Record<CitationEnding, string>> = {
  txt: 'plain text',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};

/** A citation as a file. */
interface File {
  readonly ending: CitationEnding;
  readonly href: string;
}

/** The files, each named by its format. */
const files = (all: readonly File[]): Rich =>
  all.flatMap(({ ending, href }, place): (string | RichPart)[] => [
    ...(place > 0 ? [', '] : []),
    { text: formats[ending], href },
  ]);

export const cite = {
  heading: 'Cite and keep',
  files,
  asFile: (all: readonly File[]): Rich => ['As a file: ', ...files(all), '.'],
  readOn: 'Add the day you read it.',
  /** The original of a translation, with a page that has it. */
  original: ({ words, href }: Original): Rich => [
    'Original text, in Vietnamese: ',
    { text: words, lang: 'vi', ...(href ? { href } : {}) },
    '.',
  ],
  rendered: 'The words of this page are our rendering, not those of the document. Cite the original.',
  copyShort: 'Copy short link',
  cite: 'Cite',
  copyCitation: 'Copy citation',
  copyVietnamese: 'Copy it in Vietnamese',
  copyLink: 'Copy link',
  print: 'Print',
  json: 'Record as JSON',
  permanent: 'This address is permanent.',
  changed: (on: string) => `Last changed here on ${day(on)}.`,
  unchanged: (since: string) => `Unchanged here since ${day(since)}.`,
  notReleased: 'Changed here since the last release.',
  /** First on the printed sheet. */
  onPaper: (citation: string, short: string) => `${citation} Short address: ${short}`,
};
