/** "Q2 2025", "quý I, II/2025", "1 - 15/6/2025", "2025 - 2026": words for a stretch of time as its first and last day. */
import { addDays } from '../model/calendar.ts';
import type { TimeUnit, TimeWords } from './deadline-words.ts';

export interface Period {
  readonly start: string;
  readonly end: string;
  /** How exactly the words state it; undefined for a day. */
  readonly precision?: 'month' | 'quarter' | 'half-year' | 'year';
  /** Whether the words name both its ends. */
  readonly span: boolean;
  /** Whether a dash has a space on one side only. */
  readonly uneven: boolean;
}

/** One part of the words. What it lacks, its neighbours have: "Q1" of "Q1 and Q2 2025" lacks its year. */
interface Part {
  readonly unit?: TimeUnit | 'day' | 'year' | undefined;
  /** Its unit where no other part names one. */
  readonly otherwise?: 'month';
  /** Its number among those of its unit. */
  readonly number?: number | undefined;
  /** Of a day. */
  readonly month?: number | undefined;
  readonly year?: number | undefined;
}

// Years outside of these are taken for slips of the pen.
const years = { first: 1945, last: 2100 };

/**
 * Reads the words for one stretch of time: a day, a part of a year or a year, or a list or span of them. The parts of a
 * list must follow each other without a gap: "Q1 and Q3 2025" is no stretch.
 * @param text folded words, like "quy iii, iv/2025"
 * @returns undefined where they cannot be read, or can be read in two ways ("03/04/2025" in English)
 */
export function parsePeriod(text: string, words: TimeWords): Period | undefined {
  const bare = withoutPeriodWords(text, words);
  // "June 30, 2025": a comma before the year parts nothing, unless a year stands before it.
  const even = bare.replace(/(?<!\d{4}), ?(?=(?:nam )?\d{4}(?:$|\D))/gu, ' ');
  const listed = even.split(words.listMark);
  if (listed.length > 12) return undefined;
  const whole = partOf(even, words);
  const segments = whole ? [[whole]] : listed.map((segment) => partsOfSpan(segment, words)?.parts);
  if (segments.includes(undefined)) return undefined;
  const uneven = !whole && listed.some((segment) => partsOfSpan(segment, words)?.uneven);
  const completed = complete(segments.flatMap((segment) => segment ?? [])).map(daysOf);

  let at = 0;
  const stretches = segments.map((segment) => {
    const [first, last] = [completed[at], completed[at + (segment?.length ?? 1) - 1]];
    at += segment?.length ?? 1;
    return first && last && first.start <= last.end ? { ...first, end: last.end } : undefined;
  });
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return undefined;
  for (const [index, stretch] of stretches.entries()) {
    const before = stretches[index - 1];
    if (!stretch || (index > 0 && (!before || addDays(before.end, 1) !== stretch.start))) return undefined;
    // "Q4 2025, 2026": the quarter of both years, or the year behind it.
    if (index > 0 && segments[index]?.[0]?.unit === 'year' && segments[index - 1]?.at(-1)?.unit !== 'year')
      return undefined;
  }
  if (completed.length === 1) return { ...first, span: false, uneven };
  return { start: first.start, end: last.end, span: true, uneven };
}

/** A year as its first and last day; undefined for one that is none. */
export function yearPeriod(text: string | undefined): { start: string; end: string } | undefined {
  const year = validYear(text);
  return year ? { start: `${year}-01-01`, end: `${year}-12-31` } : undefined;
}

function withoutPeriodWords(text: string, { period }: TimeWords): string {
  const before = period.find((phrase) => text.startsWith(`${phrase} `));
  if (before !== undefined) return text.slice(before.length).trim();
  const behind = period.find((phrase) => text.endsWith(` ${phrase}`));
  return behind === undefined ? text : text.slice(0, -behind.length).trim();
}

/** A segment as one part, or as the two ends of a span. A dash may stand within a date, so each is tried. */
function partsOfSpan(segment: string, words: TimeWords): { parts: Part[]; uneven: boolean } | undefined {
  const whole = partOf(segment, words);
  if (whole) return { parts: [whole], uneven: false };
  // Seed 001, line 920: "2025- 2026".
  for (const mark of segment.matchAll(words.spanMark)) {
    const start = partOf(segment.slice(0, mark.index), words);
    const end = partOf(segment.slice(mark.index + mark[0].length), words);
    if (start && end && mayEndIn(start, end, mark))
      return { parts: [start, end], uneven: (mark[1] === '') !== (mark[2] === '') };
  }
  return undefined;
}

/**
 * Whether a span from one part to another is what the words mean. "Q4/2025 - 2026" leads from a quarter to a year; in
 * "Q4 2025-2026" the years may belong together, and "30 June - 2025" names one day.
 */
function mayEndIn(start: Part, end: Part, mark: RegExpExecArray): boolean {
  if (end.unit !== 'year' || start.unit === 'year') return true;
  return start.year !== undefined && !(mark[1] === '' && mark[2] === '');
}

function partOf(text: string, words: TimeWords): Part | undefined {
  return dayPart(text, words) ?? yearFirst(text) ?? unitPart(text, words) ?? barePart(text, words);
}

// 30/6/2025, 30.6.2025, 30-6-2025, and 30/6 where the other end of the span has the year.
const dayInFigures = /^(?:ngay )?(?<a>\d{1,2}) ?(?<mark>[./-]) ?(?<b>\d{1,2})(?: ?\k<mark> ?(?<y>\d{4}))?$/u;
const isoDay = /^(?:ngay )?(?<y>\d{4})(?<mark>[./-])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})$/u;

function dayPart(text: string, words: TimeWords): Part | undefined {
  const iso = isoDay.exec(text)?.groups;
  if (iso) return { unit: 'day', number: Number(iso.d), month: Number(iso.m), year: Number(iso.y) };
  const figures = dayInFigures.exec(text)?.groups;
  if (figures) return dayOfFigures(figures, words);
  for (const form of words.days) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    return { unit: 'day', number: Number(groups.d), month: numberOf(groups.m, words), year: yearOf(groups.y) };
  }
  return undefined;
}

/** The day stands first. Where the language also puts the month first, only a day above 12 decides which is which. */
function dayOfFigures(figures: Readonly<Record<string, string>>, words: TimeWords): Part {
  const [a, b] = [Number(figures.a), Number(figures.b)];
  const part = (number: number, month: number): Part => ({ unit: 'day', number, month, year: yearOf(figures.y) });
  if (!words.monthMayStandFirst || figures.mark === '.' || a > 12 || a === b) return part(a, b);
  // A part without a number is no day, and nothing else is made of its figures.
  return part(b > 12 ? b : Number.NaN, a);
}

/** "2025 Q2", "2025-H1", "2025-06". A month that could be the end of a span of years ("2009-12") is none. */
function yearFirst(text: string): Part | undefined {
  const groups = /^(?<y>\d{4})(?:[ /-]?(?<unit>[qh])(?<n>[1-4])|[/-](?<m>\d{2}))$/u.exec(text)?.groups;
  if (!groups) return undefined;
  const year = yearOf(groups.y);
  if (groups.unit) return { unit: groups.unit === 'q' ? 'quarter' : 'half', number: Number(groups.n), year };
  return Number(groups.m) > Number(groups.y) % 100 ? undefined : { unit: 'month', number: Number(groups.m), year };
}

function unitPart(text: string, words: TimeWords): Part | undefined {
  const year = words.year.exec(text)?.groups;
  if (year) return { unit: 'year', year: yearOf(year.y) };
  for (const { unit, form } of words.units) {
    const groups = form.exec(text)?.groups;
    if (groups) return { unit, number: numberOf(groups.n, words), year: yearOf(groups.y) };
  }
  return undefined;
}

function barePart(text: string, words: TimeWords): Part | undefined {
  // "06/2025": of a number before a year only a month is written so.
  const month = /^(?<n>\d{1,2}) ?[./-] ?(?<y>\d{4})$/u.exec(text)?.groups;
  const groups = month ?? words.bare.exec(text)?.groups;
  const part = groups && { number: numberOf(groups.n, words), year: yearOf(groups.y) };
  return month && part ? { ...part, otherwise: 'month' } : part;
}

/** Gives each part what it lacks: the year of the next one, the unit (and month of a day) of the one before, else the next. */
function complete(parts: readonly Part[]): Part[] {
  const dated: Part[] = [];
  for (const part of [...parts].reverse()) dated.unshift({ ...part, year: part.year ?? dated[0]?.year });
  const known = (from: readonly Part[]) => from.find((part) => part.unit !== undefined);
  const otherwise = dated.find((part) => part.otherwise)?.otherwise;
  return dated.map((part, index) => {
    if (part.unit !== undefined) return part;
    const model = known(dated.slice(0, index).reverse()) ?? known(dated.slice(index));
    return { ...part, unit: model?.unit ?? otherwise, month: model?.month };
  });
}

function daysOf({ unit, number = Number.NaN, month, year }: Part): Omit<Period, 'span' | 'uneven'> | undefined {
  if (year === undefined || year < years.first || year > years.last) return undefined;
  const monthsOf = (first: number, last: number, most: number, precision: Period['precision']) => {
    if (!(number >= 1 && number <= most)) return undefined;
    return { start: dayIn(year, first, 1), end: lastOfMonth(year, last), ...(precision ? { precision } : {}) };
  };
  switch (unit) {
    case 'day': {
      if (!(month && month <= 12 && number >= 1 && number <= Number(lastOfMonth(year, month).slice(8))))
        return undefined;
      return { start: dayIn(year, month, number), end: dayIn(year, month, number) };
    }
    case 'month':
      return monthsOf(number, number, 12, 'month');
    case 'quarter':
      return monthsOf(number * 3 - 2, number * 3, 4, 'quarter');
    case 'half':
      return monthsOf(number * 6 - 5, number * 6, 2, 'half-year');
    case 'opening':
      return monthsOf(1, number, 12, precisionOf(number));
    case 'closing':
      return monthsOf(13 - number, 12, 12, precisionOf(number));
    case 'year':
      return Number.isNaN(number)
        ? { start: dayIn(year, 1, 1), end: dayIn(year, 12, 31), precision: 'year' }
        : undefined;
    default:
      return undefined;
  }
}

const precisionOf = (months: number): NonNullable<Period['precision']> =>
  (({ 3: 'quarter', 6: 'half-year', 12: 'year' }) as const)[months] ?? 'month';

/** The value of a figure, an ordinal, a Roman numeral up to four or a word; NaN for anything else. */
function numberOf(text: string | undefined, { numbers }: TimeWords): number {
  const bare = (text ?? '').replace(/(?<=\d)(?:st|nd|rd|th)$/u, '');
  if (/^\d+$/u.test(bare)) return Number(bare);
  return (
    ['i', 'ii', 'iii', 'iv'].indexOf(bare) + 1 ||
    (Object.hasOwn(numbers, bare) ? (numbers[bare] as number) : Number.NaN)
  );
}

const yearOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

function validYear(text: string | undefined): number | undefined {
  const year = /^\d{4}$/u.test(text ?? '') ? Number(text) : 0;
  return year >= years.first && year <= years.last ? year : undefined;
}

const pad = (number: number) => String(number).padStart(2, '0');
const dayIn = (year: number, month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`;
const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
