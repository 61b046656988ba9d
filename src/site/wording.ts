/** Whose words records are shown in on a page, and what has changed since ours were written. */

import { type PagedRecord, type Wording, wordingOf } from '../derive/records/wording.ts';
import { type ChangedWords, changesSinceRendered } from '../derive/records/words-rendered.ts';
import { shorten } from '../model/text.ts';
import type { PageLang } from '../words/index.ts';
import { catalogue, renderings } from './catalogue.ts';

/** @param locals of the page */
export const getWording = <R extends PagedRecord>(record: R, locals: App.Locals): Wording<R> =>
  wordingOf(record, catalogue, locals);

/**
 * Whether our rendering of a record stands for other English words than it now has.
 * @returns undefined where it does not; without changes where the words of then are not held any more
 */
export function findOutdated(id: string): { readonly changes: readonly ChangedWords[] | undefined } | undefined {
  const rendered = renderings.renderingOf(id);
  return rendered?.outdated ? { changes: changesSinceRendered(rendered, catalogue) } : undefined;
}

/** Our words for a provision on a page of a language; undefined where there are none, or a text has its own. */
export function findOurs(id: string, lang: PageLang): string | undefined {
  const said = lang === 'vi' ? renderings.vietnameseOf(id) : undefined;
  return said?.rendering === 'own' ? said.words.text : undefined;
}

type Words = App.Locals['words'];

/** What a record's page is a part of, for its title: of our own words it says that they are. */
export const within = (document: string, { by }: Pick<Wording<PagedRecord>, 'by'>, { wording }: Words): string =>
  by === 'own' ? `${document} · ${wording.oursShort}` : document;

/** What search engines and previews of links say of a record. */
export const describe = (text: string, { by }: Pick<Wording<PagedRecord>, 'by'>, { wording }: Words): string =>
  by === 'own' ? `${wording.oursShort}. ${shorten(text, 155 - wording.oursShort.length)}` : shorten(text, 155);
