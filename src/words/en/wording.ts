/** Whose words a record is shown in, and how those of the other language are reached. */
import type { Language } from '../../model/document.ts';
import { formatIn } from '../../model/format.ts';
import { uncapitalize } from '../../model/text.ts';
import type { Rich } from '../rich.ts';
import { record } from './record.ts';

const { list: inList } = formatIn('en');

/** What the words of a text in each language are called. */
const texts: Readonly<Record<Language, string>> = { en: 'English translation', vi: 'Vietnamese text' };

export const wording = {
  /** Over our own rendering of a record. */
  ours: 'The words below are our own, written from the translation; they are not the text of the document. Please cite the original.',
  /** The same in few words: behind titles, and where a link is shown. */
  oursShort: 'Our own words, not the text',
  /** Over a record that has no words in the language of the page. */
  none: 'This record has no words in English here yet; these are the words of the text.',
  /** Opens the words of a record in the other language. */
  open: (language: Language, lines: readonly [number, number]) => `The ${texts[language]}, ${record.lines(lines)}`,
  /** Where the original of a translation is. */
  original: (words: string, href: string | undefined): Rich => [
    'Original: ',
    { text: words, as: 'span', lang: 'vi', ...(href === undefined ? {} : { href, external: true }) },
  ],
  outdated: {
    says: 'The translation has changed since these words were written.',
    before: 'Before',
    now: 'Now',
    unknown: 'We no longer have the words that they were written for.',
  },
  differs: 'The two languages differ here.',
  /** Over a record: the fields, and the language by which it counts. */
  differ: (fields: readonly string[], language: Language) =>
    `The two languages differ in: ${inList(fields.map(uncapitalize))}. The ${texts[language]} is the one that is read and counted here.`,
};
