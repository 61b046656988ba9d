/** The syllables of a Vietnamese text as search compares them: what readers type in many ways is one. Small: scripts of pages use it. */
import { keyboardText } from '../fold.ts';
import type { Lang } from '../lang.ts';

/** A syllable, or another word, by how much of its writing is looked at. */
export interface Syllable {
  /** In plain letters: `hoa`. `y` alone behind h, k, l, m, s, t and qu is `i`. */
  readonly key: string;
  /** With the marks of its vowels, each in its place, and without its tone. */
  readonly marked: string;
  /** The tone, '' where there is none. */
  readonly tone: string;
  /** All of it: the same for the same syllable. */
  readonly form: string;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const marks = /\p{M}+/gu;
/** A word or a number. */
const word = /[\p{L}\p{M}\p{N}]+/gu;
const onlyVowel = /^([hklmst]|qu)y$/u;
const onlyI = /^([hklmst]|qu)i$/u;

/** Syllables that were read: a text has the same ones again and again. */
const known = new Map<string, Syllable>();

/** @param word of small letters */
function readSyllable(word: string): Syllable {
  const before = known.get(word);
  if (before) return before;
  const apart = word.normalize('NFD');
  const marked = apart.replace(tones, '').replace(onlyVowel, '$1i');
  const [tone = ''] = apart.match(tones) ?? [];
  const syllable = { key: marked.replace(marks, ''), marked, tone, form: marked + tone };
  known.set(word, syllable);
  return syllable;
}

/**
 * The syllables of a text in order. Where the tone stands in a syllable, whether letters and marks are stored apart, and
 * whether `đ` is typed as `d` makes no difference.
 * @example syllablesOf('Kĩ năng, hoà') // keys: ki, nang, hoa; the last one has the form of "hòa"
 */
export const syllablesOf = (text: string): Syllable[] =>
  (keyboardText(text).toLowerCase().match(word) ?? []).map(readSyllable);

/** The terms by which a text is found: each syllable by its form, and each two side by side. */
export const termsOf = (syllables: readonly Syllable[]): string[] =>
  syllables.flatMap(({ form }, place) => {
    const next = syllables[place + 1];
    return next ? [form, `${form} ${next.form}`] : [form];
  });

/** The letters of the syllables of a term, with spaces between them. */
export const lettersOf = (term: string): string =>
  syllablesOf(term)
    .map(({ key }) => key)
    .join(' ');

/** The letters in which texts have what search compares as these. @example lettersFor('qui') // qui, quy */
export const lettersFor = (key: string): string[] => [key, key.replace(onlyI, '$1y')];

/** Whether a syllable has a sign that English words do not have. */
export const isMarked = ({ key, marked, tone }: Syllable): boolean => tone !== '' || marked !== key;

const onset = '(?:[bdhlmrsvx]|[cknpt]h?|gh?|gi|ngh?|qu|tr)?';
const vowels = '(?:a[iouy]?|e[ou]?|i(?:a|eu?|u)?|o(?:a[iouy]?|eo?|i|o)?|u(?:a[iouy]?|e|i|o[iu]?|u|y[aeu]?)?|y(?:eu?)?)';
const wellFormed = new RegExp(`^${onset}${vowels}(?:[cmpt]|ch|n[gh]?)?$`, 'u');

/** Whether a word is written as Vietnamese syllables are; what is not is a slip, or of another language. */
export const isWellFormed = ({ key }: Syllable): boolean => wellFormed.test(key);

/** Whether words may be Vietnamese: they have marks, or several of them are written like its syllables. */
export function mayBeVietnamese(text: string): boolean {
  const words = syllablesOf(text);
  return words.some(isMarked) || (words.length > 1 && words.every(isWellFormed));
}

/**
 * Whether words are meant as they are, so that what holds them so comes first: two letters ("AI"), which are a word of their
 * own and begin many others; and in Vietnamese a syllable with its marks, and syllables side by side, each of which stands
 * in many words.
 */
export const isWhole = (words: string, lang: Lang): boolean =>
  /^[^"\s]{1,2}$/u.test(words) ||
  (lang === 'vi' && /^[^"]+$/u.test(words) && (words.includes(' ') || syllablesOf(words).some(isMarked)));

/** The same vowel in its tones, as two schools write it. */
const ys = 'yỳýỷỹỵ';
const is = 'iìíỉĩị';
const otherVowel = new RegExp(`^(?:([klmt]|qu)([${is}])|(s)([${ys}]))$`, 'iu');

/**
 * Vietnamese words with `y` and `i` where the texts of this site have them, for an index that tells them apart; other words
 * as they are.
 * @example inHouseSpelling('kĩ năng, bác sỹ') // kỹ năng, bác sĩ
 */
export function inHouseSpelling(text: string): string {
  if (!mayBeVietnamese(text)) return text;
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, (word) => {
    const [, onset = '', i = '', s = '', y = ''] = otherVowel.exec(word) ?? [];
    if (s !== '') return s + is.charAt(ys.indexOf(y.toLowerCase()));
    return onset === '' ? word : onset + ys.charAt(is.indexOf(i.toLowerCase()));
  });
}

/**
 * Words as an index is asked for them that tells `đ` from `d`: with each `đ` that was typed, then with those of syllables
 * alone: abbreviations are plain in texts in English.
 * @param plain the same words, in plain letters
 * @example strokedSpellings('Nghị dịnh ND-CP', 'Nghị định NĐ-CP') // Nghị định Nđ-CP, Nghị định ND-CP
 */
export function strokedSpellings(plain: string, typed: string): string[] {
  const written = typed.normalize('NFKC').match(word) ?? [];
  if (written.length !== plain.match(word)?.length) return [plain];
  const spell = (isStroked: (letters: string) => boolean) => {
    let place = 0;
    return plain.replace(word, (letters) => {
      const own = written[place++] ?? '';
      if (!isStroked(letters)) return letters;
      return letters.replace(/d/giu, (letter, at: number) => (/d/iu.test(own[at] ?? '') ? letter : 'đ'));
    });
  };
  return [...new Set([spell(() => true), spell((letters) => syllablesOf(letters).every(isWellFormed))])];
}

/** The slip of a tone that is left out, and of a wrong one. */
export const [untoned, wrongTone] = [0.15, 0.3];

/**
 * How far the marks of what is typed are from those of a syllable: 0 for the same, and always less than a wrong letter,
 * which is 1. What is left out is less than what is wrong, and a tone is less than the mark of a vowel.
 * @param bare whether nothing at all is typed with marks
 */
export function slipOf(typed: Syllable, written: Syllable, bare: boolean): number {
  if (bare || typed.form === written.form) return 0;
  const ofTone = typed.tone === written.tone ? 0 : typed.tone === '' ? untoned : wrongTone;
  // Of other letters the marks cannot be compared.
  if (typed.key !== written.key || typed.marked === written.marked) return ofTone;
  return ofTone + (typed.marked === typed.key ? 0.3 : 0.5);
}
