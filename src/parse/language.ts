/** The words that documents of one language share: deadline words, connectives between agency names, headings. */
import type { Language } from '../model/document.ts';

export interface LanguageWords {
  /** The mark that parts thousands in figures. */
  readonly thousandsMark: ',' | '.';
  /** Month names, folded, January first. */
  readonly months: readonly string[];
  /** Words before a date that add nothing to it ("by June 2025"), folded. */
  readonly by: readonly string[];
  /** Words before a date that exclude it ("before 2030"), folded. */
  readonly before: readonly string[];
  /** Words before a first date, folded: "from 2025 to 2030", "from 2025". */
  readonly from: readonly string[];
  /** Words between two dates, folded; a dash parts them in any language. */
  readonly to: readonly string[];
  /** Words that call two dates a period, folded, before or behind them. */
  readonly period: readonly string[];
  /** Ordinals from first to fourth, as written before "quarter". */
  readonly ordinals: readonly string[];
  readonly ongoing: readonly string[];
  readonly annual: readonly string[];
  /** Words after a year that leave the end open ("2025 and subsequent years"), folded. */
  readonly onwards: readonly string[];
  /** A quarter: `q` is its number, `y` its year. Matched against folded text. */
  readonly quarters: readonly RegExp[];
  /** A month and year in figures or with the language's own word: `m`, `y`. Folded text. */
  readonly monthForms: readonly RegExp[];
  /** A day: `d`, `m` (figure or name), `y`. Folded text. */
  readonly dayForms: readonly RegExp[];
  /** A year with the language's own word: `y`. Folded text. */
  readonly yearForms: readonly RegExp[];
  /** A time within a sentence: `y` is the year, `before` set where the year is excluded. Plain text. */
  readonly timeInWords: RegExp;
  /** Words that join agency names or stand before them without being part of them, folded. */
  readonly connectives: readonly string[];
  /** Nouns that several names share ("A, B, C provinces"), folded. */
  readonly sharedNouns: readonly string[];
  /** Words for a comparison before a value, folded, longest first. */
  readonly comparators: readonly (readonly [string, '>=' | '<=' | '>' | '<'])[];
  /** Prepositions before the scope of a target, folded. */
  readonly scopePrepositions: readonly string[];
  /** The number of an article at the start of a line. */
  readonly article: RegExp;
  /** A heading that announces an appendix. */
  readonly appendix: RegExp;
}

const roman = String.raw`(?<q>iv|i{1,3}|[1-4])`;
const year = String.raw`(?<y>\d+)`;

export const languageWords: Readonly<Record<Language, LanguageWords>> = {
  en: {
    thousandsMark: ',',
    months: 'january february march april may june july august september october november december'.split(' '),
    by: ['by the end of', 'by end of', 'by', 'within', 'in', 'no later than', 'end of', 'end'],
    from: ['starting from', 'from'],
    to: ['to', 'until'],
    period: ['the period of', 'the period', 'period'],
    ordinals: ['first', 'second', 'third', 'fourth'],
    before: ['before'],
    ongoing: ['ongoing', 'regular', 'regularly', 'frequently', 'continuous', 'continuously'],
    annual: ['annually', 'annual', 'yearly', 'every year', 'each year'],
    onwards: ['and subsequent years', 'and following years', 'and onwards', 'and beyond', 'onwards', 'onward'],
    // Seed 001, line 1244: "2nd quarter 2025".
    quarters: [
      new RegExp(`^(?<q>[1-4])(?:st|nd|rd|th) quarter(?: of)? ${year}$`, 'u'),
      new RegExp(`^(?<q>first|second|third|fourth) quarter(?: of)? ${year}$`, 'u'),
      new RegExp(`^(?:q|quarter ?)${roman}[ /]+${year}$`, 'u'),
    ],
    monthForms: [/^(?<m>\p{L}+),? (?<y>\d+)$/u, /^(?<m>\d{1,2})\/(?<y>\d{4})$/u],
    dayForms: [/^(?<m>\p{L}+) (?<d>\d{1,2}),? (?<y>\d+)$/u, /^(?<d>\d{1,2}) (?<m>\p{L}+),? (?<y>\d+)$/u],
    yearForms: [],
    // Seed 000, line 59: "by 2030"; line 252: "before 2030".
    timeInWords: /\b(?:by(?: the end of)?|(?<before>before)) (?<y>20\d\d)\b/giu,
    connectives: ['and', 'the'],
    sharedNouns: ['provinces', 'province'],
    comparators: [
      ['at least', '>='],
      ['no more than', '<='],
      ['at most', '<='],
      ['more than', '>'],
      ['less than', '<'],
      ['over', '>'],
      ['under', '<'],
    ],
    scopePrepositions: ['in', 'among', 'within'],
    article: /^Article (\d+)[.:]\s*/u,
    appendix: /^(?:APPENDIX|ANNEX)\b/u,
  },
  vi: {
    thousandsMark: '.',
    months: [],
    by: ['hoan thanh trong', 'cham nhat', 'truoc het', 'den het', 'trong', 'den', 'het', 'cuoi'],
    from: ['bat dau tu', 'ke tu', 'tu'],
    to: ['den het', 'den'],
    period: ['trong giai doan', 'giai doan'],
    ordinals: [],
    before: ['hoan thanh truoc', 'truoc'],
    ongoing: ['thuong xuyen', 'lien tuc', 'thuong xuyen, lien tuc'],
    annual: ['hang nam', 'moi nam'],
    onwards: ['va cac nam tiep theo', 'va nhung nam tiep theo', 'tro di'],
    quarters: [new RegExp(`^quy ${roman}(?:[ /]+| nam )${year}$`, 'u')],
    monthForms: [/^thang (?<m>\d{1,2})(?: nam |[ /-]+)(?<y>\d+)$/u, /^(?<m>\d{1,2})\/(?<y>\d{4})$/u],
    dayForms: [
      /^(?:ngay )?(?<d>\d{1,2}) thang (?<m>\d{1,2}) nam (?<y>\d+)$/u,
      /^(?:ngay )?(?<d>\d{1,2})[/-](?<m>\d{1,2})[/-](?<y>\d{4})$/u,
    ],
    yearForms: [/^nam (?<y>\d+)$/u],
    timeInWords: /(?:đến(?: hết)?|(?<before>trước)) năm (?<y>20\d\d)/giu,
    connectives: ['va', 'cung'],
    sharedNouns: ['cac tinh', 'tinh'],
    comparators: [
      ['toi thieu', '>='],
      ['it nhat', '>='],
      ['toi da', '<='],
      ['tren', '>'],
      ['duoi', '<'],
    ],
    scopePrepositions: ['trong', 'o'],
    article: /^Điều (\d+)[.:]\s*/u,
    appendix: /^PHỤ LỤC\b/u,
  },
};
