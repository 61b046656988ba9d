/** Days, numbers, lists and cuts as readers see them. Nothing here decides what a record means. */
import { anchorOf } from '../model/ids.ts';
import { schedule } from '../words/en/schedule.ts';
import { target } from '../words/en/target.ts';

export { longestInRow, longestInTable, shorten } from '../model/text.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * A calendar day in words.
 * @param day like `2025-06-30`
 * @returns like `30 June 2025`
 */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** A number with its thousands apart: `1,357`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** Made once: it takes far longer to make than to use. */
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A number with its noun: `1 task`, `140 tasks`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** A small number in words, others in figures. */
export function formatWord(count: number): string {
  return words[count] ?? formatNumber(count);
}

/** A number in words with its noun: `one document`, `five documents`. */
export function formatWordCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatWord(count)} ${count === 1 ? noun : plural}`;
}

/** The first letter as a capital. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A list in words: `A, B and C`. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Lines of a text: `line 7`, `lines 7 to 9`. */
export function formatLines([first, last]: readonly [number, number]): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}

/** A kind as a heading: `government-agency` becomes `Government agency`. */
export function formatKind(kind: string): string {
  return capitalize(kind.replaceAll('-', ' '));
}

/** A task or measure by its place in its document: `Task 112`, `Measure 3dd`. */
export function formatRecord({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${capitalize(kind)} ${anchorOf(id)}`;
}

/** A group by its place in its document: `Group 3`, `Group 1b`. */
export function formatGroup(id: string): string {
  return `Group ${anchorOf(id).replace(/^g/, '')}`;
}

/** A deadline as it is read. */
export const formatDeadline = schedule.asRead;

/** The rule by which a deadline was read. */
export const formatDeadlineRule = schedule.readingRule;

/** One value of a target in words. */
export const formatTarget = target.asRead;

/**
 * A month or a year in words.
 * @param month 1 to 12
 * @returns like `June 2025`, or `2025` where no month is given
 */
function formatMonth(year: number, month?: number): string {
  return month === undefined ? String(year) : `${months[month - 1] ?? month} ${year}`;
}

/**
 * The period of a measured value in words.
 * @param period like `2025`, `2025-06` or `2025-06-30`
 */
export function formatPeriod(period: string): string {
  const [year = 0, month, day] = period.split('-').map(Number);
  return day === undefined ? formatMonth(year, month) : formatDay(period);
}

const fates = { moved: 'has moved', merged: 'was merged', split: 'was split', withdrawn: 'was withdrawn' } as const;

/** What became of a record: `has moved`, `was withdrawn`. */
export const formatFate = (became: keyof typeof fates): string => fates[became];
