/** "2nd quarter 2025", "2025 - 2026", "Ongoing": a deadline cell as calendar days in Viet Nam. */
import type { Deadline } from '../model/deadline.ts';
import { fold } from '../model/fold.ts';
import type { LanguageWords } from './language.ts';

/** A deadline, or undefined where the words cannot be read; `uneven` where the spaces around a dash are uneven. */
export interface DeadlineReading {
  readonly deadline: Deadline | undefined;
  readonly uneven: boolean;
}

interface Period {
  readonly start: string;
  readonly end: string;
  readonly precision?: 'month' | 'quarter' | 'year';
}

// Years outside of these are taken for slips of the pen.
const years = { first: 1945, last: 2100 };

// No deadline is stated in more characters; each dash of a longer cell would be tried as the middle of a span.
const longestDeadline = 240;

/**
 * Reads a deadline as stated. A month, quarter or year alone means its last day; a span means its first and last day;
 * "and subsequent years" means from the first day on. Blank means unstated.
 * @param raw the cell's own words
 */
export function parseDeadline(raw: string, words: LanguageWords): DeadlineReading {
  const read = (deadline: Deadline | undefined, uneven = false): DeadlineReading => ({ deadline, uneven });
  if (raw.length > longestDeadline) return read(undefined);
  const text = fold(raw).replace(/[.;]$/u, '').trim();
  if (text === '' || text === '-') return read({ raw, kind: 'unstated' });
  if (words.ongoing.includes(text)) return read({ raw, kind: 'ongoing' });
  if (words.annual.includes(text)) return read({ raw, kind: 'annual' });

  const onwards = words.onwards.find((phrase) => text.endsWith(` ${phrase}`));
  if (onwards) {
    const period = parsePeriod(text.slice(0, -onwards.length).trim(), words);
    return read(period && { raw, kind: 'from', start: period.start });
  }

  const whole = parsePeriod(text, words);
  if (whole) return read(due(raw, whole));
  const by = afterPhrase(text, words.by);
  if (by !== undefined) {
    const period = parsePeriod(by, words);
    return read(period && due(raw, period));
  }
  const before = afterPhrase(text, words.before);
  if (before !== undefined) {
    const period = parsePeriod(before, words);
    return read(period && { raw, kind: 'by', end: dayBefore(period.start) });
  }
  const from = afterPhrase(text, words.from);
  if (from !== undefined) {
    const start = parsePeriod(from, words);
    if (start) return read({ raw, kind: 'from', start: start.start });
  }

  const span = from ?? withoutPeriodWords(text, words);
  // Seed 001, line 920: "2025- 2026". A dash or a word parts a span; each side is tried as a date of its own.
  for (const mark of span.matchAll(new RegExp(`( ?)-( ?)| (?:${words.to.join('|')}) `, 'gu'))) {
    const start = parsePeriod(span.slice(0, mark.index), words);
    const end = parsePeriod(span.slice(mark.index + mark[0].length), words);
    if (start && end && start.start <= end.end) {
      return read({ raw, kind: 'window', start: start.start, end: end.end }, (mark[1] === '') !== (mark[2] === ''));
    }
  }
  return read(undefined);
}

/**
 * A time that a sentence states in passing: "by 2030", "before 2030".
 * @returns the deadline where exactly one such time stands in the sentence, else undefined
 */
export function findDeadlineInWords(text: string, words: LanguageWords): Deadline | undefined {
  const found = [...text.matchAll(words.timeInWords)];
  const [match] = found;
  if (!match || new Set(found.map((other) => other.groups?.y)).size !== 1) return undefined;
  const year = yearOf(match.groups?.y);
  if (!year) return undefined;
  if (match.groups?.before) return { raw: match[0], kind: 'by', end: dayBefore(year.start), precision: 'year' };
  return { raw: match[0], kind: 'by', end: year.end, precision: 'year' };
}

/** What stands behind the first phrase that a text begins with, or undefined. */
function afterPhrase(text: string, phrases: readonly string[]): string | undefined {
  const phrase = phrases.find((other) => text.startsWith(`${other} `));
  return phrase === undefined ? undefined : text.slice(phrase.length).trim();
}

function withoutPeriodWords(text: string, { period }: LanguageWords): string {
  const behind = period.find((phrase) => text.endsWith(` ${phrase}`));
  return afterPhrase(text, period) ?? (behind === undefined ? text : text.slice(0, -behind.length).trim());
}

const due = (raw: string, period: Period): Deadline => ({
  raw,
  kind: 'by',
  end: period.end,
  ...(period.precision ? { precision: period.precision } : {}),
});

function parsePeriod(text: string, words: LanguageWords): Period | undefined {
  if (/^\d+$/u.test(text)) return yearOf(text);
  for (const form of words.quarters) {
    const groups = form.exec(text)?.groups;
    if (groups) return quarterOf(groups.q, groups.y, words);
  }
  for (const form of words.dayForms) {
    const groups = form.exec(text)?.groups;
    if (groups) return dayOf(groups.d, monthNumber(groups.m, words), groups.y);
  }
  for (const form of words.monthForms) {
    const groups = form.exec(text)?.groups;
    if (groups) return monthOf(monthNumber(groups.m, words), groups.y);
  }
  for (const form of words.yearForms) {
    const groups = form.exec(text)?.groups;
    if (groups) return yearOf(groups.y);
  }
  return undefined;
}

function yearOf(text: string | undefined): Period | undefined {
  const year = validYear(text);
  return year ? { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' } : undefined;
}

function quarterOf(
  quarter: string | undefined,
  text: string | undefined,
  { ordinals }: LanguageWords,
): Period | undefined {
  const year = validYear(text);
  const named = ['i', 'ii', 'iii', 'iv'].indexOf(quarter ?? '') + 1 || ordinals.indexOf(quarter ?? '') + 1;
  const number = named || Number(quarter);
  if (!year || !(number >= 1 && number <= 4)) return undefined;
  return { start: `${year}-${pad(number * 3 - 2)}-01`, end: lastOfMonth(year, number * 3), precision: 'quarter' };
}

function monthOf(month: number | undefined, text: string | undefined): Period | undefined {
  const year = validYear(text);
  return year && month
    ? { start: `${year}-${pad(month)}-01`, end: lastOfMonth(year, month), precision: 'month' }
    : undefined;
}

function dayOf(text: string | undefined, month: number | undefined, yearText: string | undefined): Period | undefined {
  const year = validYear(yearText);
  const number = Number(text);
  if (!year || !month || number < 1 || number > Number(lastOfMonth(year, month).slice(8))) return undefined;
  const day = `${year}-${pad(month)}-${pad(number)}`;
  return { start: day, end: day };
}

function monthNumber(text: string | undefined, words: LanguageWords): number | undefined {
  // A name may be cut to its first three letters ("Jun").
  const named = words.months.findIndex((month) => month === text || (text?.length === 3 && month.startsWith(text)));
  const number = /^\d+$/u.test(text ?? '') ? Number(text) : named + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}

function validYear(text: string | undefined): number | undefined {
  const year = /^\d{4}$/u.test(text ?? '') ? Number(text) : 0;
  return year >= years.first && year <= years.last ? year : undefined;
}

const pad = (number: number) => String(number).padStart(2, '0');
const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
