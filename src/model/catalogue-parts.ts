/**
 * A large catalogue for searching in the reader's browser, in parts: what all answers need first, then the places of the
 * words that are asked, and the words of the records that are shown. Not part of the public data.
 */
import type { CatalogueFile } from './catalogue-file.ts';

/** Catalogues of more records than these are searched in a worker. */
const mostInPage = 2500;

export const isLarge = (records: number): boolean => records > mostInPage;

/** Of larger ones the full-text index leaves tasks and measures out: the catalogue's own search answers them. */
const mostInFullText = 5000;

export const areTasksApart = (records: number): boolean => records > mostInFullText;

/** What every answer needs. Its parts stand in a folder that is named by what they hold, so that those of another build are none. */
export interface CatalogueIndex extends Omit<CatalogueFile, 'descriptions' | 'facets'> {
  /** The folder of the parts. */
  readonly folder: string;
  /** The facets that rows show and words find. The others are a part. */
  readonly facets: CatalogueFile['facets'];
  /** Of each record how many letters say what must be done, and how many different words. */
  readonly sizes: string;
  /** All words of what must be done, in their order; of Vietnamese the syllables, those with the same letters together. */
  readonly words: string;
  /** The first word of each part, by its place among all words. */
  readonly starts: readonly number[];
  /** Of Vietnamese: the letters of the first two syllables of each part of those that stand side by side. */
  readonly pairs?: readonly string[];
  /** How many records a part of them holds. */
  readonly step: number;
}

/** The facets that rows show and words find. */
export const firstFacets: readonly string[] = ['kind', 'document', 'lead', 'coordinating', 'schedule', 'evidence'];

/** The parts by their names in the folder. */
export const partNames = {
  facets: 'facets.json',
  words: (place: number) => `words-${place}.json`,
  pairs: (place: number) => `pairs-${place}.json`,
  records: (place: number) => `records-${place}.json`,
};

/** How many letters a text has, and how many different words. */
export type TextSize = readonly [letters: number, words: number];

/** Longer texts count as such a one. */
const mostLetters = 7000;
/** Letters of a word with the space behind it, about: what words differ from that is a small number. */
const perWord = 7.5;
/** Signs for both numbers: neither control characters nor halves of others. */
const [noLetters, noWords] = [0x100, 0x400];

/**
 * A sign for the letters of each text, then one for the words of each. As signs they take a third less than as figures.
 * @param sizes where words do not matter, letters alone
 */
export const writeSizes = (sizes: readonly (TextSize | readonly [letters: number])[]): string => {
  const known = sizes.map(([letters, words]) => [Math.min(letters, mostLetters), words] as const);
  return [
    ...known.map(([letters]) => noLetters + letters),
    ...known.map(([letters, words = usualWords(letters)]) => noWords + words - usualWords(letters)),
  ]
    .map((sign) => String.fromCharCode(sign))
    .join('');
};

/** The same, read. */
export const readSizes = (text: string): TextSize[] =>
  Array.from({ length: text.length / 2 }, (_, place) => {
    const letters = text.charCodeAt(place) - noLetters;
    return [letters, text.charCodeAt(text.length / 2 + place) - noWords + usualWords(letters)];
  });

const usualWords = (letters: number): number => Math.round(letters / perWord);

/** Where a word stands: the places of the records, and how often it stands in each. */
export type Uses = ReadonlyMap<number, number>;

/** Places as the distances between them, `3 1 f.2`: in base 36, with the number of uses behind a point where it is not 1. */
export function writeUses(uses: Uses): string {
  let before = -1;
  return [...uses]
    .map(([place, count]) => {
      const distance = (place - before).toString(36);
      before = place;
      return count === 1 ? distance : `${distance}.${count.toString(36)}`;
    })
    .join(' ');
}

/** The same, read. */
export function readUses(text: string): Uses {
  let place = -1;
  return new Map(
    text.split(' ').map((use) => {
      const [distance = '', count = '1'] = use.split('.');
      place += Number.parseInt(distance, 36);
      return [place, Number.parseInt(count, 36)];
    }),
  );
}
