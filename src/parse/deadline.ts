/** "2nd quarter 2025", "2025 - 2026", "Ongoing": a deadline cell as calendar days in Viet Nam. */
import { addDays } from '../model/calendar.ts';
import type { Deadline } from '../model/deadline.ts';
import { fold } from '../model/fold.ts';
import type { TimeWords } from './deadline-words.ts';
import type { LanguageWords } from './language.ts';
import { type Period, parsePeriod, yearPeriod } from './period.ts';

/** A deadline, or undefined where the words cannot be read. */
export interface DeadlineReading {
  readonly deadline: Deadline | undefined;
  /** Whether the spaces around a dash are uneven. */
  readonly uneven: boolean;
  /** Whether it recurs within each year, which no kind of deadline says. */
  readonly recurring: boolean;
}

// No deadline is stated in more characters; each dash of a longer cell would be tried as the middle of a span.
const longestDeadline = 240;

// What folding would take for plain letters and figures: a raised figure or a fraction within the words ("Tháng 1²/2025"),
// a mark that is none of Vietnamese ("Nåm 2025", an old font's "Năm 2025").
const strange = /\p{No}|(?![\u0300-\u0303\u0306\u0309\u031B\u0323])\p{M}/u;

/**
 * Reads a deadline as stated. A day, or a month, quarter, half or year alone means its last day; a span or a list of
 * neighbours means its first and last day; "and subsequent years" means from the first day on; what recurs within each
 * year is ongoing. Blank means unstated. Words that can be read in two ways, or only roughly ("early 2026"), are not read.
 * @param raw the cell's own words
 */
export function parseDeadline(raw: string, { time }: LanguageWords): DeadlineReading {
  const read = (deadline: Deadline | undefined, more: Partial<DeadlineReading> = {}): DeadlineReading => ({
    ...{ deadline, uneven: false, recurring: false },
    ...more,
  });
  if (raw.length > longestDeadline) return read(undefined);
  if (strange.test(withoutTrailing(raw).normalize('NFD'))) return read(undefined);
  const text = deadlineKey(raw);
  if (text === '' || text === '-') return read({ raw, kind: 'unstated' });
  if (time.ongoing.includes(text)) return read({ raw, kind: 'ongoing' });
  if (time.annual.includes(text)) return read({ raw, kind: 'annual' });
  if (time.recurring.includes(text)) return read({ raw, kind: 'ongoing' }, { recurring: true });

  const onwards = time.onwards.find((phrase) => text.endsWith(` ${phrase}`));
  if (onwards) {
    const since = text.slice(0, -onwards.length).replace(/,? $/u, '');
    const period = parsePeriod(afterPhrase(since, time.from) ?? since, time);
    return read(period && { raw, kind: 'from', start: period.start });
  }

  const inYear = besideAnnual(text, time);
  if (inYear !== undefined) return read(isTimeOfYear(inYear, time) ? { raw, kind: 'annual' } : undefined);

  const whole = parsePeriod(text, time);
  if (whole) return read(due(raw, whole), whole);
  const inside = afterPhrases(text, time.within);
  const by = afterPhrases(inside, [...time.by, ...time.within]);
  const before = afterPhrase(by, time.before);
  if (before !== undefined) {
    const period = parsePeriod(before, time);
    return read(period && !period.span ? { raw, kind: 'by', end: addDays(period.start, -1) } : undefined);
  }
  const from = afterPhrase(by, time.from);
  const period = parsePeriod(from ?? by, time);
  // "End of 2025 - 2026": the word belongs to one end of the span, and nobody knows to which.
  if (!period || (period.span && from === undefined && by !== inside)) return read(undefined);
  return from === undefined || period.span
    ? read(due(raw, period), period)
    : read({ raw, kind: 'from', start: period.start });
}

/** The words beside a phrase for each year: "15 December" of "Annually, 15 December"; undefined where there is no such phrase. */
function besideAnnual(text: string, { annual }: TimeWords): string | undefined {
  const behind = annual.find((phrase) => text.endsWith(` ${phrase}`));
  if (behind !== undefined) return text.slice(0, -behind.length);
  const before = annual.find((phrase) => text.startsWith(`${phrase} `) || text.startsWith(`${phrase},`));
  return before === undefined ? undefined : text.slice(before.length).replace(/^,? /u, '');
}

/** Whether words state a time that every year has: "before 15 December", "quý IV". Any year shows it. */
function isTimeOfYear(words: string, time: TimeWords): boolean {
  const by = afterPhrases(words.replace(/,? $/u, ''), [...time.by, ...time.within]);
  const day = afterPhrase(by, time.before) ?? by;
  return ['/2025', ' 2025'].some((year) => parsePeriod(day + year, time)?.span === false);
}

// "2025[1]", "2025 (2)", "2025*", "2025¹": marks of footnotes; a stop, comma or colon ends nothing that matters.
const trailing = /(?:[\s.,;:*†‡¹²³⁰⁴-⁹]|\[[\w*]{1,3}\]|\((?:\d{1,2}|\*{1,3})\))$/u;

/** The words of a deadline as they are compared: folded, without marks of footnotes and marks at the end. */
export function deadlineKey(raw: string): string {
  return raw.length > longestDeadline ? raw : fold(withoutTrailing(raw));
}

function withoutTrailing(raw: string): string {
  let text = raw.trim();
  while (trailing.test(text)) text = text.replace(trailing, '');
  return text;
}

/**
 * A time that a sentence states in passing: "by 2030", "before 2030". A time in the name or outlook of a plan ("the
 * Strategy for … by 2030, with a vision to 2045") is none.
 * @returns the deadline where exactly one such time stands in the sentence, else undefined
 */
export function findDeadlineInWords(text: string, { time }: LanguageWords): Deadline | undefined {
  const found = [...text.matchAll(time.inWords)].filter((match) => !isInName(text, match, time));
  const [match] = found;
  if (!match || new Set(found.map((other) => other.groups?.y)).size !== 1) return undefined;
  const year = yearPeriod(match.groups?.y);
  if (!year) return undefined;
  if (match.groups?.before) return { raw: match[0], kind: 'by', end: addDays(year.start, -1), precision: 'year' };
  return { raw: match[0], kind: 'by', end: year.end, precision: 'year' };
}

// A name is looked for in so many letters before and behind a time.
const reach = 200;

function isInName(text: string, match: RegExpExecArray, { outlook, outlookBehind, planName }: TimeWords): boolean {
  const before = text.slice(Math.max(0, match.index - reach), match.index);
  const behind = text.slice(match.index + match[0].length).slice(0, reach);
  return outlook.test(before) || outlookBehind.test(behind) || planName.test(before);
}

/** What stands behind the first phrase that a text begins with, or undefined. */
function afterPhrase(text: string, phrases: readonly string[]): string | undefined {
  const phrase = phrases.find((other) => text.startsWith(`${other} `));
  return phrase === undefined ? undefined : text.slice(phrase.length).trim();
}

/** What stands behind all phrases that a text begins with, one after the other ("đến hết ngày …"). */
function afterPhrases(text: string, phrases: readonly string[]): string {
  const rest = afterPhrase(text, phrases);
  return rest === undefined ? text : afterPhrases(rest, phrases);
}

const due = (raw: string, { start, end, precision, span }: Period): Deadline =>
  span ? { raw, kind: 'window', start, end } : { raw, kind: 'by', end, ...(precision ? { precision } : {}) };
