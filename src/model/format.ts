/**
 * Days, numbers and lists as a language writes them. Nothing here decides what a record means, and nothing is a sentence:
 * those stand in src/words.
 */
import type { Lang } from './lang.ts';

export interface Format {
  readonly lang: Lang;
  /** The language with its country: `en-GB`. */
  readonly locale: string;
  /** A calendar day: `2025-06-30` is `30 June 2025`, in Vietnamese `30/6/2025`. */
  day(day: string): string;
  /** Days in a row: `15 June 2026, 1 December 2025 and 15 June 2025`. */
  days(days: readonly string[]): string;
  /** A day of any year: `06-15` is `15 June`, in Vietnamese `15/6`. */
  monthDay(monthDay: string): string;
  /** A month or a year; months count from 1: `June 2025`, or `2025` where no month is given. */
  month(year: number, month?: number): string;
  /** The period of a value, `2025`, `2025-06` or `2025-06-30`, as a year, month or day. */
  period(period: string): string;
  /** A number with its thousands apart: `1,357`, in Vietnamese `1.357`. */
  number(value: number): string;
  /** A number with a true minus. */
  signed(value: number): string;
  /** A share of a whole, 0 to 1: `44 %` with a no-break space, in Vietnamese `44%`. */
  share(share: number): string;
  /** A list in words: `A, B and C`. */
  list(items: readonly string[]): string;
}

/** What Intl does not do: the ways in which a language writes days. */
interface Days {
  readonly locale: string;
  readonly day: (year: number, month: number, date: number) => string;
  readonly monthDay: (month: number, date: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly and: string;
  readonly percent: string;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const monthName = (month: number): string => months[month - 1] ?? String(month);

/** Vietnamese papers write days below 10, and the months 1 and 2, with a zero before: nobody can then add a stroke. */
const padded = (part: number, below: number): string => (part < below ? `0${part}` : String(part));

const formats: Readonly<Record<Lang, Format>> = {
  en: buildFormat('en', {
    locale: 'en-GB',
    day: (year, month, date) => `${date} ${monthName(month)} ${year}`,
    monthDay: (month, date) => `${date} ${monthName(month)}`,
    month: (year, month) => `${monthName(month)} ${year}`,
    and: 'and',
    percent: '\u00a0%',
  }),
  vi: buildFormat('vi', {
    locale: 'vi-VN',
    day: (year, month, date) => `${padded(date, 10)}/${padded(month, 3)}/${year}`,
    monthDay: (month, date) => `${padded(date, 10)}/${padded(month, 3)}`,
    month: (year, month) => `tháng ${padded(month, 3)}/${year}`,
    and: 'và',
    percent: '%',
  }),
};

function buildFormat(lang: Lang, { locale, and, percent, ...written }: Days): Format {
  // Made once: a formatter takes far longer to make than to use.
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const number = (value: number): string => numbers.format(value);
  const month = (year: number, own?: number): string => (own === undefined ? String(year) : written.month(year, own));
  const day = (text: string): string => {
    const [year = 0, own = 0, date = 0] = text.split('-').map(Number);
    return written.day(year, own, date);
  };
  const list = (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
  return Object.freeze<Format>({
    lang,
    locale,
    day,
    days: (days) => list(days.map(day)),
    monthDay: (text) => {
      const [own = 0, date = 0] = text.split('-').map(Number);
      return written.monthDay(own, date);
    },
    month,
    period: (text) => {
      const [year = 0, own, date] = text.split('-').map(Number);
      return date === undefined ? month(year, own) : day(text);
    },
    number,
    signed: (value) => number(value).replace('-', '\u2212'),
    share: (share) => `${Math.round(share * 100)}${percent}`,
    list,
  });
}

/** How a language writes days, numbers and lists: `formatIn('vi').day('2025-03-01')` is `01/3/2025`. */
export const formatIn = (lang: Lang): Format => formats[lang];
