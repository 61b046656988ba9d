/**
 * What a text says that must be the same in English and in Vietnamese: numbers, days, numbers of documents, and the items
 * of its lists. It is a help for the editor who compares, not a proof.
 */

type Language = 'en' | 'vi';

/** Words for a fact, and how the fact is written whatever the language. */
type Reading = readonly [words: RegExp, fact: (...groups: (string | undefined)[]) => string];

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
const monthNumber = (name = '') => monthNames.toLowerCase().split('|').indexOf(name.toLowerCase()) + 1;
const quarters = 'first|second|third|fourth';

/** Day, month and year as far as they are stated, without zeros before them. */
const dayOf = (...parts: (string | number | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [Number(part)])).join('/');

// Written alike in both languages: 57-NQ/TW, 109/2022/NĐ-CP; 09/01/2025, 15/6, 01/2025.
const documentNumber: Reading = [
  /(?<![\p{L}\d])\d+(?:\/\d{4})?[-/]\p{Lu}{2}[\p{L}\d]*(?:[-/][\p{L}\d]+)*/gu,
  (whole = '') => whole.toUpperCase().replaceAll('Đ', 'D'),
];
const inFigures: Reading = [
  /(?<![\p{L}\d/])(\d{1,2})\/(\d{1,2}(?:\/\d{4})?|\d{4})(?![\d/])/gu,
  (whole = '') => dayOf(...whole.split('/')),
];

const readings: Readonly<Record<Language, readonly Reading[]>> = {
  en: [
    documentNumber,
    [
      new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${monthNames})\\b(?:,? (\\d{4}))?`, 'giu'),
      (_, day, month, year) => dayOf(day, monthNumber(month), year),
    ],
    [
      new RegExp(`\\b(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, 'giu'),
      (_, month, day, year) => dayOf(day, monthNumber(month), year),
    ],
    [
      new RegExp(`\\b(${monthNames}),? (?:of )?(\\d{4})\\b`, 'giu'),
      (_, month, year) => dayOf(monthNumber(month), year),
    ],
    // In small letters, "may" is no month.
    [new RegExp(`\\b(${monthNames})\\b`, 'gu'), (month) => dayOf(monthNumber(month))],
    [
      new RegExp(`\\b(${quarters}) quarter\\b`, 'giu'),
      (_, name = '') => `${quarters.split('|').indexOf(name.toLowerCase()) + 1}`,
    ],
    inFigures,
  ],
  vi: [
    documentNumber,
    [/(?:ngày|hoặc) (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?/giu, (_, ...parts) => dayOf(...parts)],
    [/tháng (\d{1,2}) năm (\d{4})/giu, (_, ...parts) => dayOf(...parts)],
    inFigures,
  ],
};

// II, IV; a single I, V or X only behind what is numbered so.
const romanNumber: Reading = [
  /(?<![\p{L}\d&.-])(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\d&])/gu,
  (numeral) => `${romanValue(numeral)}`,
];
const romanDigit: Reading = [
  /(?<=\b(?:section|part|appendix|chapter|group|type|class|quarter|mục|phần|phụ lục|chương|nhóm|loại|hạng|quý) )[IVX](?![\p{L}\d])/giu,
  (numeral) => `${romanValue(numeral)}`,
];

const scales: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 },
};
// "Tỷ lệ" is a rate, not a thousand millions.
const scaleWord = '\\s(?:thousand|million|billion|trillion|nghìn|ngàn|vạn|triệu|tỷ(?! lệ))(?!\\p{L})';
const figures = '\\d+(?:[.,]\\d+)*';
const share = '\\s?(?:%|per ?cent\\b|phần trăm)';
const amount = new RegExp(`(${figures})((?:${scaleWord})*)(${share})?`, 'giu');
// "16 to 18%" is two shares.
const shareRange = new RegExp(`(?<![\\d.,])(${figures})\\s?(?:[-–—]|to|đến)\\s?(?=${figures}${share})`, 'giu');

// What one language may write as a word and the other in figures.
const numberWords: readonly (readonly [value: string, en: string, vi: string])[] = [
  ['2', 'two', 'hai|đôi|kép|song'],
  ['3', 'three', 'ba'],
  ['4', 'four', 'bốn|tư'],
  ['5', 'five', 'năm'],
  ['6', 'six', 'sáu'],
  ['7', 'seven', 'bảy'],
  ['8', 'eight', 'tám'],
  ['9', 'nine', 'chín'],
  ['10', 'ten', 'mười'],
  ['11', 'eleven', 'mười một'],
  ['12', 'twelve', 'mười hai'],
  ['20', 'twenty', 'hai mươi'],
  ['100', 'hundred', 'trăm'],
  ['1000', 'thousand', 'nghìn|ngàn'],
  ['10000', 'ten thousand', 'vạn|mười nghìn'],
  ['100000', 'hundred thousand', 'trăm nghìn'],
  ['1000000', 'million', 'triệu'],
];

// (i), (1), (dd); a), 1. and - where a line begins.
const marker = /(?<!\p{L})\((\d{1,2}|[ivx]{1,4}|[a-zđ]|dd)\)|^[ \t]*(?:(\d{1,2}|[a-zđ]|dd)[.)]|[-+•–])[ \t]/gmu;

/**
 * How two texts differ in what must be the same in both, a phrase each; none where they agree.
 * @example differencesOf('By January 2025, 80%.', 'Đến tháng 01 năm 2025, 8%.')
 *   // ['80% is not in the Vietnamese', '8% is not in the English']
 */
export function differencesOf(english: string, vietnamese: string): string[] {
  if ((english === '-') !== (vietnamese === '-')) return ['"-" stays "-", and stands for nothing else'];
  const { en, vi, lost, added } = compare(english, vietnamese);
  return lost
    .map((fact) => `${fact} is not in the Vietnamese`)
    .concat(added.map((fact) => `${fact} is not in the English`))
    .concat(difference('items of lists', en.items, vi.items))
    .concat(difference('lines', `${english.split('\n').length}`, `${vietnamese.split('\n').length}`));
}

/** What an English text states and a Vietnamese one nowhere does: the second may well say more, or say it less often. */
export function lostFacts(english: string, vietnamese: string): readonly string[] {
  const { vi, lost } = compare(english, vietnamese);
  return lost.filter((fact) => !vi.facts.includes(fact));
}

function compare(english: string, vietnamese: string) {
  const [en, vi] = [factsIn(english, 'en'), factsIn(vietnamese, 'vi')];
  const added = without(vi.facts, en.facts);
  // "Resolution 57" may be named in full, as 57-NQ/TW, and 2025 as a day of it.
  const isNamedInFull = (fact: string) =>
    added.some(
      (other) => other.endsWith(`/${fact}`) || (/^\d+[-/].*[A-Z]/u.test(other) && /^\d+/u.exec(other)?.[0] === fact),
    );
  const [speltWords, spokenEn, spokenVi] = [lettersOf(english), spokenOf(english), spokenOf(vietnamese)];
  // A figure may stand for a word and a word for a figure. "Năm" is a year too, so it stands for no 5.
  const spelt = numberWords.filter(
    ([value, word, words]) => isSpelt(speltWords, word) && !added.includes(value) && !hasWord(spokenVi, words),
  );
  const isWritten = (fact: string) =>
    numberWords.some(([value, , words]) => value === fact && value !== '5' && hasWord(spokenVi, words));
  const isRead = (fact: string) => numberWords.some(([value, word]) => value === fact && hasWord(spokenEn, word));
  const lost = without(en.facts, vi.facts).filter((fact) => !isWritten(fact) && !isNamedInFull(fact));
  return {
    ...{ en, vi, lost: [...lost, ...spelt.map(([, word]) => `"${word}"`)] },
    added: added.filter((fact) => !isRead(fact)),
  };
}

const difference = (what: string, english: string, vietnamese: string): string[] =>
  english === vietnamese
    ? []
    : [`${what}: ${english || 'none'} in the English, ${vietnamese || 'none'} in the Vietnamese`];

/** The facts that a text states, in no order, and the marks of the items of its lists. */
function factsIn(text: string, language: Language): { facts: string[]; items: string } {
  const items = [...text.matchAll(marker)].map(([, inner, letter]) => (inner ?? letter ?? '-').replace('dd', 'đ'));
  const facts: string[] = [];
  let rest = text.replaceAll('\u00A0', ' ').replace(marker, ' ');
  const take = ([words, fact]: Reading) => {
    facts.push(...[...rest.matchAll(words)].map((groups) => fact(...groups)));
    rest = rest.replace(words, ' ; ');
  };
  for (const reading of [...readings[language], romanNumber, romanDigit]) take(reading);
  rest = rest.replace(shareRange, '$1% ');
  take([
    amount,
    (_, number = '', scale = '', percent) => `${amountOf(number, scale, language)}${percent === undefined ? '' : '%'}`,
  ]);
  return { facts, items: items.join(' ') };
}

/** A number as it is meant: English parts thousands by commas, Vietnamese by points. */
function amountOf(number: string, scale: string, language: Language): number {
  const thousands = language === 'en' ? /,(?=\d{3}(?!\d))/gu : /\.(?=\d{3}(?!\d))/gu;
  const value = Number.parseFloat(number.replace(thousands, '').replace(',', '.'));
  return scale.split(/\s/u).reduce((product, word) => product * (scales[word.toLowerCase()] ?? 1), value);
}

function romanValue(numeral = ''): number {
  const values = [...numeral.toUpperCase()].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** What stands in the first list and not in the second, each as often as it is missing there. */
function without(facts: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return facts.filter((fact) => {
    const at = rest.indexOf(fact);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** The words of a text in small letters, compounds as one. */
const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** The words of a text in small letters between spaces. */
const spokenOf = (text: string): string => ` ${(text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;

/** Whether a number stands in an English text as a word of its own, not as part of a compound or of a greater number. */
function isSpelt(words: readonly string[], word: string): boolean {
  return !greater.includes(word) && words.some((one, at) => one === word && !greater.includes(words[at + 1] ?? ''));
}

const greater: readonly string[] = ['hundred', 'thousand', 'million', 'billion', 'trillion'];

/** @param words one or more, parted by bars */
const hasWord = (spoken: string, words: string): boolean =>
  words.split('|').some((word) => spoken.includes(` ${word} `));
