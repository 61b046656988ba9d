/** The languages of the pages, and what each page is given of its own. */

import { type Localizer, unlocalized } from '../derive/records/localize.ts';
import type { RecordRef } from '../derive/records/record-ref.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Language } from '../model/document.ts';
import { formatIn } from '../model/format.ts';
import { defaultLang } from '../model/lang.ts';
import { type Lexicon, phrasesOf } from '../model/lexicon.ts';
import { pathsIn } from '../model/paths.ts';
import type { RenderedField } from '../model/rendering.ts';
import { capitalize } from '../model/text.ts';
import { words as allWords, type PageLang, wordsIn } from '../words/index.ts';

/** The languages that have pages: those whose messages are written. */
export const pageLangs = Object.keys(allWords) as PageLang[];

interface Route<Props> {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly props?: Props;
}

/**
 * The static paths of a page under `[...lang]`: its routes in each language, without a prefix in the default one.
 * @param routes the same in every language, or a function where their props are not
 * @example export const getStaticPaths = () => inEachLanguage(catalogue.tasks.map((task) => ({ params: { id: task.id }, props: { task } })));
 */
export const inEachLanguage = <Props extends Record<string, unknown>>(
  routes: readonly Route<Props>[] | ((lang: PageLang) => readonly Route<Props>[]) = [{}],
) =>
  pageLangs.flatMap((lang) =>
    (typeof routes === 'function' ? routes(lang) : routes).map(({ params, props }) => ({
      params: { ...params, lang: lang === defaultLang ? undefined : lang },
      ...(props ? { props } : {}),
    })),
  );

/** The language that Astro gives a page by the prefix of its address; the default one where it gives none. */
export const langOf = (prefix: string | undefined): PageLang =>
  pageLangs.find((lang) => lang === prefix) ?? defaultLang;

/** What the records give to the locals of a language: see locals.ts. */
interface OfRecords extends Localizer {
  /** A record as others speak of it, in the words of the language. */
  localizeRef(ref: RecordRef): RecordRef;
  /** The language of a document, by its id. */
  languageOf(document: string): Language;
  /** Phrases of both languages that say the same. */
  readonly lexicon: Lexicon;
  /** Whether the full-text index leaves tasks and measures out. */
  readonly tasksApart: boolean;
}

/**
 * What middleware gives the components of a page in `Astro.locals`.
 * @param records what is not given is as if every document were in the language of the page, and nothing had other words
 */
export function localsIn(lang: PageLang, records: Partial<OfRecords> = {}) {
  const { localize, otherNameOf, inNameOrder, isLocalized } = { ...unlocalized, ...records };
  const { languageOf = () => lang, lexicon = [], localizeRef = (ref: RecordRef) => ref } = records;
  const words = wordsIn(lang);
  const { schedule } = words;
  return {
    lang,
    /** Phrases with those that mean the same. */
    alsoCalled: (phrases: readonly string[]): string[] => [
      ...new Set([
        ...phrases,
        ...lexicon
          .map(phrasesOf)
          .filter((same) => same.some((phrase) => phrases.includes(phrase)))
          .flat(),
      ]),
    ],
    /** The same record with its words in the language of the page, for showing. */
    localize,
    /** A record as others speak of it, what it is called and known by in the language of the page. */
    localizeRef,
    /** What a record is called in another language, to stand beside its name. */
    otherNameOf,
    /** A list that is in the order of names, in that of the names as the page shows them. */
    inNameOrder: <Item>(list: readonly Item[], namedBy: (item: Item) => { readonly name: string }) =>
      inNameOrder(list, namedBy),
    /**
     * The `lang` of words, where it is another than the page's: of the words of a document by its id, or of a field of a
     * record that is shown as `localize` gives it.
     */
    langOfWords(of: string | { readonly id: string; readonly document: string }, field?: RenderedField) {
      const isDocument = typeof of === 'string';
      const language = languageOf(isDocument ? of : of.document);
      return language === lang || (!isDocument && field && isLocalized(of.id, field)) ? undefined : language;
    },
    /**
     * When a task or measure is due, for a list: as stated where that is in the page's language or holds no words, else as it
     * is read; '' where nothing is stated.
     */
    timeOf({ deadline, document }: { readonly deadline: Deadline; readonly document: string }): string {
      const { kind, raw } = deadline;
      if (languageOf(document) === lang || !/\p{L}/u.test(raw)) return raw;
      return kind === 'ongoing' ? schedule.names[kind] : capitalize(schedule.asRead(deadline));
    },
    /** Whether the full-text index leaves tasks and measures out. */
    tasksApart: records.tasksApart ?? false,
    words,
    format: formatIn(lang),
    paths: pathsIn(lang),
  };
}

/** What stands in lists that are made in each language. */
export type ItemOf<Lists extends Readonly<Record<PageLang, readonly unknown[]>>> = Lists[PageLang][number];
