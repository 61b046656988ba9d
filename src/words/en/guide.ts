/** What stands around the texts of the guide. */
import { formatIn } from '../../model/format.ts';
import type { Lang } from '../../model/lang.ts';
import type { Rich, RichPart } from '../rich.ts';
import { count } from './counts.ts';
import { pageNames } from './page-names.ts';

const { day } = formatIn('en');

/** Of a page that stands in another language than the reader's. */
const languages: Readonly<Record<Lang, string>> = { en: 'in English', vi: 'in Vietnamese' };

export const guide = {
  name: pageNames.guide,
  about: 'What the programme is, how to read and cite a task, how the texts were read, and what this site is.',
  lede: 'How to read and cite a record, how the texts were read, and what this site is.',
  contents: 'On this page',
  toSection: 'Link to this section',
  languages,
  onlyIn: (lang: Lang) => `This page is written ${languages[lang]} only.`,
  /** Behind the name of a file that the site leaves out. */
  leftOut: 'this site does without it',
  changed: (on: string) => `Last changed on ${day(on)}.`,
  /** The records in whose words a term stands: some by their ids, and how many more. */
  users: (some: readonly { readonly text: string; readonly href: string }[], more: number, all: string): Rich => [
    ...some.flatMap((user, place): (string | RichPart)[] => [...(place > 0 ? [', '] : []), user]),
    ...(more > 0 ? [' and ', { text: count(more, 'more', 'more'), href: all }] : []),
  ],
};
