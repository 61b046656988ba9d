/** How a record is cited and kept. */
import type { CitationEnding } from '../../model/citation.ts';
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
  asFile: (all: readonly File[]): Rich => ['As a file: ', ...files(all), '. Add the day you read it.'],
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
