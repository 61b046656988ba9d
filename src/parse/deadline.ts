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
  /** Whether it recurs in a way that no kind of deadline says: within each year, or each year and at all times. */
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
export function parseDeadline(raw: string, words: LanguageWords): DeadlineReading {
  if (raw.length > longestDeadline || strange.test(withoutTrailing(raw).normalize('NFD'))) return unread;
  const text = withoutLabel(deadlineKey(raw), words.time);
  for (const step of steps) {
    const reading = step(text, words.time, raw);
    if (reading) return reading;
  }
  return unread;
}

/** "Ongoing", "Annually", "Monthly, quarterly", or nothing at all. */
const readFixedPhrase: Step = (text, time, raw) => {
  if (/^[-. ]*$/u.test(text) || time.none.includes(text)) return read({ raw, kind: 'unstated' });
  const phrases = fixedPhrases(text, time);
  if (!phrases) return undefined;
  const all = (list: readonly string[]) => phrases.every((phrase) => list.includes(phrase));
  if (all(time.ongoing)) return read({ raw, kind: 'ongoing' });
  return all(time.annual) ? read({ raw, kind: 'annual' }) : recurring(raw);
};

/** The phrases that words are made of, where they are made of nothing else: "thường xuyên, hằng năm". */
function fixedPhrases(text: string, { ongoing, annual, recurring }: TimeWords): string[] | undefined {
  const phrase = longest([...ongoing, ...annual, ...recurring], (other) => isBefore(other, text));
  if (phrase === undefined) return undefined;
  const rest = text.slice(phrase.length).replace(/^(?:[,;/&]| and| va)? ?/u, '');
  if (rest === '') return [phrase];
  const others = fixedPhrases(rest, { ongoing, annual, recurring } as TimeWords);
  return others && [phrase, ...others];
}

/** "Ongoing from 2025", "Thường xuyên, giai đoạn 2025 - 2030": work without an end, or throughout a span. */
const readOngoingFrom: Step = (text, time, raw) => {
  const times = beside(text, time.ongoing);
  if (times === undefined) return undefined;
  const bare = /^\((.+)\)$/u.exec(times)?.[1] ?? times;
  const reading = readOpenEnd(bare, time, raw) ?? readPrecededPeriod(bare, time, raw) ?? unread;
  // "Ongoing until 2030" may be due then, or may only end.
  return reading.deadline?.kind === 'from' || reading.deadline?.kind === 'window' ? reading : unread;
};

/** "2025 and subsequent years". */
const readOpenEnd: Step = (text, time, raw) => {
  const onwards = time.onwards.find((phrase) => text.endsWith(` ${phrase}`));
  if (onwards === undefined) return undefined;
  const since = text.slice(0, -onwards.length).replace(/,? $/u, '');
  const period = parsePeriod(afterPhrase(since, time.from) ?? since, time);
  return read(period && { raw, kind: 'from', start: period.start });
};

/** "Annually, 15 December"; "15 June and 15 December each year", which recurs within it. */
const readTimeOfEachYear: Step = (text, time, raw) => {
  const inYear = beside(text, time.annual);
  if (inYear === undefined) return undefined;
  if (isTimeOfYear(inYear, time)) return read({ raw, kind: 'annual' });
  const times = inYear.split(time.listMark);
  return times.length > 1 && times.every((one) => isTimeOfYear(one, time)) ? recurring(raw) : unread;
};

/** "By the 15th of each month". */
const readDayOfEachMonth: Step = (text, time, raw) => {
  const words = beside(text, time.monthly);
  if (words === undefined) return undefined;
  const { rest } = withoutLeadIn(words, time);
  const day = /^(?:(?:the|ngay) )?(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)?$/u.exec(afterPhrase(rest, time.before) ?? rest);
  return day && Number(day.groups?.d) >= 1 && Number(day.groups?.d) <= 31 ? recurring(raw) : unread;
};

/** "June 2025", "2025 - 2026". */
const readPeriod: Step = (text, time, raw) => {
  const period = parsePeriod(text, time);
  return period && read(due(raw, period), period);
};

/** "By the end of June 2025", "before 2030", "from 2025", "in 2025": a time behind words that say what it means. */
const readPrecededPeriod: Step = (text, time, raw) => {
  const { rest, hadByWord } = withoutLeadIn(text, time);
  const before = afterPhrase(rest, time.before);
  if (before !== undefined) return read(beforeTime(before, time, raw));
  const from = afterPhrase(rest, time.from);
  const between = afterPhrase(rest, time.between);
  if (between !== undefined) {
    const period = parsePeriod(between.replace(time.listMark, ' - '), time);
    return read(period?.span ? due(raw, period) : undefined);
  }
  const period = parseDated(from ?? rest, time)?.period;
  if (!period) return unread;
  if (from !== undefined && !period.span) return read({ raw, kind: 'from', start: period.start });
  // "End of 2025 - 2026": the word belongs to one end of the span, and nobody knows to which.
  if (from === undefined && period.span && hadByWord) return unread;
  return read(due(raw, period), period);
};

/** "Before 30 June 2025" ends the day before; "before 5 pm on 30 June 2025" on that day. */
function beforeTime(text: string, time: TimeWords, raw: string): Deadline | undefined {
  const dated = parseDated(text, time);
  if (!dated || dated.period.span) return undefined;
  return { raw, kind: 'by', end: dated.hour ? dated.period.start : addDays(dated.period.start, -1) };
}

/** A time that may begin with a time of day and a day of the week; both need a day, and the latter must be the day's own. */
function parseDated(text: string, time: TimeWords): { period: Period; hour?: number } | undefined {
  const clock = time.clock.exec(text);
  const behindClock = clock ? text.slice(clock[0].length) : text;
  const weekday = longest(Object.keys(time.weekdays), (name) =>
    [`${name} `, `${name}, `, `${name}. `].some((begin) => behindClock.startsWith(begin)),
  );
  const rest = weekday === undefined ? behindClock : behindClock.slice(weekday.length).replace(/^[,.]? /u, '');
  const period = parsePeriod(rest, time);
  if (!period || (!clock && weekday === undefined)) return period && { period };
  const hour = Number(clock?.groups?.h ?? 0);
  const isDay = period.start === period.end && !period.span;
  const own = new Date(period.start).getUTCDay() || 7;
  if (!isDay || hour > 24 || (weekday !== undefined && time.weekdays[weekday] !== own)) return undefined;
  return { period, hour };
}

/** In their order: the first that fits decides. */
const steps: readonly Step[] = [
  readFixedPhrase,
  readOngoingFrom,
  readOpenEnd,
  readTimeOfEachYear,
  readDayOfEachMonth,
  readPeriod,
  readPrecededPeriod,
];

const read = (deadline: Deadline | undefined, period?: Period): DeadlineReading => ({
  deadline,
  uneven: period?.uneven ?? false,
  recurring: false,
});

const recurring = (raw: string): DeadlineReading => ({ ...read({ raw, kind: 'ongoing' }), recurring: true });

const unread: DeadlineReading = { deadline: undefined, uneven: false, recurring: false };

/** The words beside one of the phrases: "15 December" of "Annually, 15 December"; undefined where there is no such phrase. */
function beside(text: string, phrases: readonly string[]): string | undefined {
  const behind = longest(phrases, (phrase) => text.endsWith(` ${phrase}`));
  if (behind !== undefined) return text.slice(0, -behind.length).replace(/,? $/u, '');
  const before = longest(phrases, (phrase) => text.startsWith(`${phrase} `) || text.startsWith(`${phrase},`));
  return before === undefined ? undefined : text.slice(before.length).replace(/^,? /u, '');
}

/** Whether words state a time that every year has: "before 15 December", "quý IV". Any year shows it. */
function isTimeOfYear(words: string, time: TimeWords): boolean {
  const { rest } = withoutLeadIn(words, time);
  const day = afterPhrase(rest, time.before) ?? rest;
  return ['/2025', ' 2025'].some((year) => parsePeriod(day + year, time)?.span === false);
}

// "2025[1]", "2025 (2)", "2025*", "2025¹": marks of footnotes; a stop, comma or colon ends nothing that matters.
const trailing = /(?:[\s.,;:*†‡¹²³⁰⁴-⁹]|\[[\w*]{1,3}\]|\((?:\d{1,2}|\*{1,3})\))$/u;

/** The words of a deadline as they are compared: folded, without marks of footnotes and marks at the end. */
export function deadlineKey(raw: string): string {
  return raw.length > longestDeadline ? raw : fold(withoutTrailing(raw));
}

/** The words without what they call themselves, and without brackets around all of them. */
function withoutLabel(text: string, { labels }: TimeWords): string {
  const label = labels.find((phrase) => text.startsWith(`${phrase}:`));
  const rest = label === undefined ? text : text.slice(label.length + 1).trim();
  return /^\(([^()]+)\)$/u.exec(rest)?.[1] ?? rest;
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

function isInName(text: string, match: RegExpExecArray, time: TimeWords): boolean {
  const { outlook, outlookBehind, planName, planNameBehind } = time;
  const before = text.slice(Math.max(0, match.index - reach), match.index);
  const behind = text.slice(match.index + match[0].length).slice(0, reach);
  return (
    outlook.test(before) ||
    outlookBehind.test(behind) ||
    planName.test(before) ||
    (/\bthe $/iu.test(before) && planNameBehind.test(behind)) ||
    isQuoted(text.slice(0, match.index))
  );
}

/** Whether a quotation that begins in these words has not ended: what is quoted is a name or another text. */
const isQuoted = (before: string): boolean =>
  (before.match(/"/gu)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');

/** What stands behind the longest phrase that a text begins with, or undefined. */
function afterPhrase(text: string, phrases: readonly string[]): string | undefined {
  const phrase = longest(phrases, (other) => text.startsWith(`${other} `));
  return phrase === undefined ? undefined : text.slice(phrase.length).trim();
}

/** What stands behind all words before a time, one after the other ("đến hết ngày …"), and whether one makes it the last day. */
export function withoutLeadIn(text: string, time: TimeWords): { rest: string; hadByWord: boolean } {
  const phrase = longest([...time.by, ...time.within], (other) =>
    text.startsWith(other.endsWith('-') ? other : `${other} `),
  );
  if (phrase === undefined) return { rest: text, hadByWord: false };
  const behind = withoutLeadIn(text.slice(phrase.length).trim(), time);
  return { rest: behind.rest, hadByWord: behind.hadByWord || time.by.includes(phrase) };
}

/** Whether a phrase stands at the beginning of a text and ends with a word. */
const isBefore = (phrase: string, text: string): boolean =>
  text.startsWith(phrase) && !/^[\p{L}\p{N}-]/u.test(text.slice(phrase.length));

/** The longest of the phrases that fit. */
function longest(phrases: readonly string[], fits: (phrase: string) => boolean): string | undefined {
  let found: string | undefined;
  for (const phrase of phrases) if (phrase.length > (found?.length ?? 0) && fits(phrase)) found = phrase;
  return found;
}

const due = (raw: string, { start, end, precision, span }: Period): Deadline =>
  span ? { raw, kind: 'window', start, end } : { raw, kind: 'by', end, ...(precision ? { precision } : {}) };
