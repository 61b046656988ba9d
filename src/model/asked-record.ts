/**
 * What a person types as the name of a record: its number, alone or with the words for its kind and its document. The one
 * rule of both searches, the catalogue and the page for lost addresses. Without schemas, so that the browser can use it.
 */
import { anchorOf, documentOf } from './anchor.ts';
import { fold } from './fold.ts';
import { mostLetters } from './query.ts';

/** Records with numbers of their own, in the order in which those of one number stand. */
export const numberedKinds = ['task', 'measure', 'indicator'] as const;
export type NumberedKind = (typeof numberedKinds)[number];

/** What names records at a site: record-numbers.json. */
export interface RecordNumbers {
  /** Ids by kind, in the order of their documents. */
  readonly ids: Readonly<Record<NumberedKind, readonly string[]>>;
  /** Each document by its id, with the phrases that name it, folded: `03/nq-cp`. */
  readonly documents: Readonly<Record<string, readonly string[]>>;
  /**
   * Tables and lists of documents that hold one kind of record, folded, with what stands before the numbers in its ids:
   * `appendix ii` of nq03 holds tasks, `system` of kh01 measures with an s.
   */
  readonly lists: readonly (readonly [phrase: string, document: string, kind: NumberedKind, prefix: string])[];
  /** Numbers that are words of the texts too: `5g`. Alone they are taken for the word. */
  readonly words: readonly string[];
}

/** Words around a number in the languages of readers, folded. */
export interface NumberWords {
  readonly kinds: Readonly<Record<NumberedKind, readonly string[]>>;
  /** Words for the number of anything: `no`, `item`. */
  readonly any: readonly string[];
  /** Words for a part of a document that has a number of its own: `appendix`. */
  readonly parts: readonly string[];
  /** Words between a number and its document. */
  readonly between: readonly string[];
}

/** Letters that stand for đ behind a number, which ids write dd. */
const barredD = /(?<=\d)[đðɖ]/gu;

/** In small letters, without signs that are not seen, each đ behind a number as ids write it. */
export const plainNumbers = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(barredD, 'dd');

// "76", "3dd", "i11", "s2", and further steps behind one mark: "i11.1", "1b-5".
const step = String.raw`[a-z]?\d{1,5}[a-z]{0,2}`;
const further = String.raw`(?:[^\p{L}\p{N}\s/](?:${step}|[a-z]{1,2}))`;
const marks = String.raw`[^\p{L}\p{N}%‰$€₫]*`;
const numberAlone = new RegExp(`^${marks}(${step}${further}{0,2})${marks}$`, 'u');
const numberFirst = new RegExp(String.raw`^${marks}(${step}${further}{0,2})(?![\p{L}\p{N}/])`, 'u');

/**
 * The records that a text names, likeliest first: those whose number is printed so, tasks before measures before
 * indicators, each kind in the order of documents. All of the text must be part of the name; only behind a number with
 * its kind and its document, as in a citation, may other words follow.
 * @param text like `76`, `No. 76`, `nq03-76`, `item 76 of 03/NQ-CP`, `nhiệm vụ 76`, `3đ`, `indicator 11.1`
 * @returns ids of records that there are; none where the text is no such name
 */
export function recordsAsked(text: string, numbers: RecordNumbers, words: NumberWords): string[] {
  const name = readName(text, numbers, words);
  if (!name) return [];
  const { number, meanings } = name;
  const place = number.replace(/[^a-z\d]+/gu, '-');
  const found = numberedKinds.flatMap((kind) => {
    const prefixes = new Set([
      '',
      ...(kind === 'indicator' ? ['i'] : []),
      ...meanings.flatMap(({ prefix = '' }) => prefix),
    ]);
    const places = new Set([...prefixes].map((prefix) => prefix + place));
    return numbers.ids[kind]
      .filter((id) => places.has(anchorOf(id)))
      .filter((id) => meanings.every((meaning) => fits(id, kind, meaning)))
      .map((id) => ({ id, isExact: printedNumber(id, kind) === number }));
  });
  // "11.1" is how an indicator is printed; of a measure it may be the place.
  return [...found.filter(({ isExact }) => isExact), ...found.filter(({ isExact }) => !isExact)].map(({ id }) => id);
}

/** What a phrase in a name says of the record. */
interface Meaning {
  readonly document?: string;
  readonly kinds?: readonly NumberedKind[];
  /** What stands before the number in the ids of a list. */
  readonly prefix?: string;
  /** Whether it says that what stands with it is a number. */
  readonly isName?: boolean;
}

const fits = (id: string, kind: NumberedKind, { document = documentOf(id), kinds = [kind], prefix = '' }: Meaning) =>
  document === documentOf(id) && kinds.includes(kind) && anchorOf(id).startsWith(prefix);

/** Where people say task, the texts may say measure. */
const meant: Readonly<Record<NumberedKind, readonly NumberedKind[]>> = {
  task: ['task', 'measure'],
  measure: ['measure'],
  indicator: ['indicator'],
};

function phrasesOf(
  { documents, lists }: RecordNumbers,
  { kinds, any, parts, between }: NumberWords,
): (readonly [string, Meaning])[] {
  /** `appendix ii` as each language says it. */
  const spellings = (phrase: string) => {
    const [own, ...number] = phrase.split(' ');
    return parts.includes(own ?? '') ? parts.map((part) => [part, ...number].join(' ')) : [phrase];
  };
  return [
    ...Object.entries(documents).flatMap(([document, names]) =>
      [document, ...names].map((phrase) => [phrase, { document }] as const),
    ),
    ...lists.flatMap(([list, document, kind, prefix]) =>
      spellings(list).map((phrase) => [phrase, { document, kinds: [kind], prefix, isName: true }] as const),
    ),
    ...numberedKinds.flatMap((kind) =>
      kinds[kind].map((phrase) => [phrase, { kinds: meant[kind], isName: true }] as const),
    ),
    ...any.map((phrase) => [phrase, { isName: true }] as const),
    ...[...parts, ...between].map((phrase) => [phrase, {}] as const),
  ];
}

/** The number in a name as it was written, but for zeros before it and the comma of decimals, and what its words say. */
function readName(
  text: string,
  numbers: RecordNumbers,
  words: NumberWords,
): { number: string; meanings: readonly Meaning[] } | undefined {
  const meanings: Meaning[] = [];
  let rest = fold(plainNumbers(text.slice(0, mostLetters)));
  if (!/\d/u.test(rest)) return undefined;
  // The longest first: a document may be called by words of others.
  for (const [phrase, meaning] of phrasesOf(numbers, words).sort(([a], [b]) => b.length - a.length)) {
    const left = without(rest, phrase);
    if (left !== rest) meanings.push(meaning);
    rest = left;
  }
  const hasDocument = meanings.some(({ document }) => document !== undefined);
  const isNamed = meanings.some(({ isName }) => isName);
  const [, found] = numberAlone.exec(rest) ?? (hasDocument && isNamed ? numberFirst.exec(rest) : null) ?? [];
  if (found === undefined || (!hasDocument && !isNamed && numbers.words.includes(found))) return undefined;
  return { number: found.replace(/(?<![a-z\d])([a-z]?)0+(?=\d)/gu, '$1').replaceAll(',', '.'), meanings };
}

/** A text without a phrase and the marks behind it. The phrase may stand before figures, but not within a word. */
function without(text: string, phrase: string): string {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(0, at);
    const behind = text.slice(at + phrase.length);
    if (/[\p{L}\p{N}]$/u.test(before) || /^\p{L}/u.test(behind)) continue;
    return without(`${before} ${behind.replace(/^[^\p{L}\p{N}]+/u, '')}`, phrase);
  }
  return text;
}

/** A record's number as its text prints it: `11.1` of an indicator, else its place. */
function printedNumber(id: string, kind: NumberedKind): string {
  const place = anchorOf(id);
  return kind === 'indicator' ? place.slice(1).replaceAll('-', '.') : place;
}
