/** The list of terms in both languages, with where they stand. */
import type { Rich } from '../rich.ts';
import { count } from './counts.ts';
import { record } from './record.ts';

export const lexicon = {
  title: 'Terms in both languages',
  about: 'Each Vietnamese term with the English ones that say the same, and the lines of the records where both stand.',
  lede: (terms: number) =>
    `${count(terms, 'Vietnamese term')}, in the order of the Vietnamese alphabet, with the English ones that stand for them in the records.`,
  /** Whose the words are. */
  note: (search: string): Rich => [
    'The English words are those of the translations, with their lines. Vietnamese words without lines are ours, written from the translations; they are not the text of the document. Search finds a term ',
    { text: 'by words of either language', href: search },
    '.',
  ],
  verbatim: (lines: readonly [number, number]) => `Vietnamese text, ${record.lines(lines)}`,
  /** Below the records that are shown. */
  more: (records: number, term: string, search: string): Rich => [
    `In ${count(records, 'more record', 'more records')}: `,
    { text: `search for “${term}”`, href: search },
  ],
};
