/** The terms of the lexicon that stand in tasks, measures and indicators, by their first letters. */
import { type Pair, type PairPlace, pairsIn, type Said } from '../derive/records/concordance.ts';
import { listPagesOf } from '../derive/records/list-pages.ts';
import type { WordField } from '../model/correction.ts';
import { excerptOf } from '../model/excerpt.ts';
import { rowLimit } from '../model/list-page.ts';
import { catalogue, lexicon, vietnameseOf } from './catalogue.ts';
import type { ItemOf } from './languages.ts';
import { perLanguage } from './locals.ts';

/** Records shown with a term. */
const mostPlaces = 3;
/** Letters of their texts on each side of it. */
const around = 60;

const records = [...catalogue.tasks, ...catalogue.indicators].filter(
  ({ document }) => catalogue.getDocument(document).language === 'en',
);
const byId = new Map(records.map((record) => [record.id, record]));

const excerpt = ({ text, words, at }: Said) => excerptOf(text, words, { at, around });

function shownPlace({ record: id, field, en, vi, vietnamese }: PairPlace) {
  const record = byId.get(id);
  return {
    id,
    kind: catalogue.kindOf(id),
    en: excerpt(en),
    vi: excerpt(vi),
    /** Where the English words stand. */
    source: record && catalogue.cellsOf(record)(field as WordField),
    /** The lines of the Vietnamese words, where they are those of a text. */
    verbatim: vietnamese.source?.lines,
  };
}

const shownPair = ({ vi, en, places }: Pair) => ({
  vi,
  en,
  places: places.slice(0, mostPlaces).map(shownPlace),
  more: Math.max(0, places.length - mostPlaces),
});

export type ShownPair = ReturnType<typeof shownPair>;

/** The first letter of a term, without its tone: `Đ` for `đô thị`, `Ô` for `ổ`. */
const letterOf = ([term = '']: readonly string[]): string =>
  (term.normalize('NFD').match(/^.\p{M}*/u)?.[0] ?? '')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC')
    .toUpperCase();

const { compare } = new Intl.Collator('vi');

/** All of them, in the order of the Vietnamese alphabet. */
export const pairs: readonly ShownPair[] = pairsIn(lexicon, records, vietnameseOf)
  .map(shownPair)
  .sort((a, b) => compare(a.vi[0] ?? '', b.vi[0] ?? ''));

const letters = [...Map.groupBy(pairs, ({ vi }) => letterOf(vi))].map(([letter, items]) => ({ letter, items }));

const wordsOf = ({ before, words, after }: ReturnType<typeof excerptOf>): string[] => [before, words, after];

const pairRows = rowLimit(({ vi, en, places }: ShownPair) => [
  ...[...vi, ...en],
  ...places.flatMap((place) => [place.id, ...wordsOf(place.en), ...wordsOf(place.vi)]),
]);

/** The same pages in each language, so that one leads to its twin. */
export const lexiconPages = perLanguage(({ paths }) =>
  listPagesOf(paths.lexicon, letters, pairRows, ({ items: [first] }) => first?.vi[0] ?? ''),
);

export type LexiconPage = ItemOf<typeof lexiconPages>;
