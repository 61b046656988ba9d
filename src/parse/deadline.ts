/**
 * "2nd quarter 2025", "2025 - 2026", "Ongoing": a deadline cell as calendar days in Viet Nam. To read more:
 * - a new phrase ("no later than", "every month") is an entry in a list of deadline-words.ts, in its language;
 * - a new unit ("fortnight") is a TimeUnit and its forms in deadline-words.ts, and its days in period.ts;
 * - a new shape (how phrases and times are put together) is one more step below; what no deadline could hold so far is a
 *   kind in model/deadline.ts.
 * What only one document means by its words stands under `reads` in its file in content/documents.
 */
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

/** One shape of a deadline. @returns undefined where the text does not have this shape: the next step is tried */
type Step = (text: string, time: TimeWords, raw: string) => DeadlineReading | undefined;

/**
 * Reads a deadline as stated. A day, or a month, quarter, half or year alone means its last day; a span or a list of
 * neighbours means its first and last day; "and subsequent years" means from the first day on; what recurs within each
 * year is ongoing. Blank means unstated. Words that can be read in two ways, or only roughly ("early 2026"), are not read.
 * @param raw the cell's own words
 */
export function parseDeadline(raw: string, { time }: LanguageWords): DeadlineReading {
  if (raw.length > longestDeadline || strange.test(withoutTrailing(raw).normalize('NFD'))) return unread;
  const text = deadlineKey(raw);
  for (const step of steps) {
    const reading = step(text, time, raw);
    if (reading) return reading;
  }
  return unread;
}

/** "Ongoing", "Annually", "Monthly", or nothing at all. */
const readFixedPhrase: Step = (text, time, raw) => {
  if (text === '' || text === '-') return read({ raw, kind: 'unstated' });
  if (time.ongoing.includes(text)) return read({ raw, kind: 'ongoing' });
  if (time.annual.includes(text)) return read({ raw, kind: 'annual' });
  return time.recurring.includes(text) ? { ...read({ raw, kind: 'ongoing' }), recurring: true } : undefined;
};

/** "2025 and subsequent years". */
const readOpenEnd: Step = (text, time, raw) => {
  const onwards = time.onwards.find((phrase) => text.endsWith(` ${phrase}`));
  if (onwards === undefined) return undefined;
  const since = text.slice(0, -onwards.length).replace(/,? $/u, '');
  const period = parsePeriod(afterPhrase(since, time.from) ?? since, time);
  return read(period && { raw, kind: 'from', start: period.start });
};

/** "Annually, 15 December". */
const readTimeOfEachYear: Step = (text, time, raw) => {
  const inYear = besideAnnual(text, time);
  return inYear === undefined ? undefined : read(isTimeOfYear(inYear, time) ? { raw, kind: 'annual' } : undefined);
};

/** "June 2025", "2025 - 2026". */
const readPeriod: Step = (text, time, raw) => {
  const period = parsePeriod(text, time);
  return period && read(due(raw, period), period);
};

/** "By the end of June 2025", "before 2030", "from 2025", "in 2025": a time behind words that say what it means. */
const readPrecededPeriod: Step = (text, time, raw) => {
  const behindWithin = afterPhrases(text, time.within);
  const behindBy = afterPhrases(behindWithin, [...time.by, ...time.within]);
  const hadByWord = behindBy !== behindWithin;
  const before = afterPhrase(behindBy, time.before);
  if (before !== undefined) {
    const period = parsePeriod(before, time);
    return read(period && !period.span ? { raw, kind: 'by', end: addDays(period.start, -1) } : undefined);
  }
  const from = afterPhrase(behindBy, time.from);
  const period = parsePeriod(from ?? behindBy, time);
  if (!period) return unread;
  if (from !== undefined && !period.span) return read({ raw, kind: 'from', start: period.start });
  // "End of 2025 - 2026": the word belongs to one end of the span, and nobody knows to which.
  if (from === undefined && period.span && hadByWord) return unread;
  return read(due(raw, period), period);
};

/** In their order: the first that fits decides. */
const steps: readonly Step[] = [readFixedPhrase, readOpenEnd, readTimeOfEachYear, readPeriod, readPrecededPeriod];

const read = (deadline: Deadline | undefined, period?: Period): DeadlineReading => ({
  deadline,
  uneven: period?.uneven ?? false,
  recurring: false,
});

const unread: DeadlineReading = { deadline: undefined, uneven: false, recurring: false };

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
