/** Numbers and dates of a sheet as the sheet shows them, where that has one meaning. */
import { format, getFormatFromId, isDateFormat, isPercentFormat, isTextFormat } from 'numfmt';

/** A value as it is written, and why it is not written just as the sheet shows it. */
export interface Shown {
  readonly text: string;
  readonly reason?: string;
  /** What the sheet has instead. */
  readonly instead?: string;
}

/** How the workbook counts and says dates. */
export interface Calendar {
  /** Whether its first day is in 1904, as old Macs had it. */
  readonly from1904: boolean;
  /** Whether it has Vietnamese words, so that the day comes first where the format leaves it to the computer. */
  vietnamese: boolean;
}

// Days between the first days of the two calendars.
const to1900 = 1462;

/** A format by its number, of those that need not be written into a file. */
export const builtInFormat = (id: number): string =>
  id === 14 ? localDate : id === 22 ? `${localDate} hh:mm` : (getFormatFromId(id) ?? 'General');

// Built-in format 14: the short date of the computer on which the file is opened.
const localDate = 'm/d/yy';

/**
 * A number in its format. Numbers lose their thousands separators, and dates in an order or with a year of two figures
 * that could be read in two ways are written out; the reason says so.
 * @param pattern `0%`, `dd/mm/yyyy`, `General`
 */
export function showNumber(value: number, pattern: string, calendar: Calendar): Shown {
  if (!Number.isFinite(value)) return { text: String(value) };
  if (/^general$/iu.test(pattern) || isTextFormat(pattern)) return { text: plainNumber(value) };
  try {
    return isDateFormat(pattern) ? showDate(value, pattern, calendar) : showPlain(value, pattern);
  } catch {
    return {
      text: plainNumber(value),
      reason: 'The format of the number is not known; the number itself is written.',
      instead: pattern,
    };
  }
}

/** A number without the noise of its last binary digits: 0.1 + 0.2 is 0.3. */
export const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

function showPlain(value: number, pattern: string): Shown {
  const plain = pattern.replace(/([#0?]),(?=[#0?])/gu, '$1');
  const text = format(plain, value).replace(/\s+/gu, ' ').trim();
  const separated = plain !== pattern && Math.abs(value) >= 1000;
  const digits = /-?\d+(?:\.\d+)?/u.exec(text)?.[0];
  const shown = Math.abs(Number(digits)) / (isPercentFormat(pattern) ? 100 : 1);
  if (digits !== undefined && !/[,/E]/u.test(plain) && Math.abs(shown - Math.abs(value)) > 1e-9 * Math.abs(value))
    return { text, reason: 'Rounded, as the sheet shows it.', instead: plainNumber(value) };
  return separated
    ? { text, reason: 'Written without thousands separators.', instead: format(pattern, value).trim() }
    : { text };
}

function showDate(value: number, pattern: string, calendar: Calendar): Shown {
  const serial = value + (calendar.from1904 ? to1900 : 0);
  const write = (as: string) => format(as, serial, { dateErrorThrows: true }).trim();
  const letters = lettersOf(pattern);
  const has = (letter: string) => letters.some((group) => group.startsWith(letter));
  if (!has('d') && !has('y')) return { text: write(pattern) };
  if (isPlain(letters)) return { text: write(pattern) };
  const month = calendar.vietnamese ? 'mm/yyyy' : 'yyyy-mm';
  const day = calendar.vietnamese ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
  const date = has('d') ? day : has('m') ? month : 'yyyy';
  return {
    text: write(has('h') ? `${date} hh:mm` : date),
    reason:
      'The sheet shows the date in a way that can be read otherwise, or that depends on the computer. Written out.',
    instead: pattern,
  };
}

/** The letters of a date in their order, `dd`, `mm`, `yyyy`, `hh`, without literal words, colours and languages. */
const lettersOf = (pattern: string): string[] =>
  (
    pattern
      .split(';')[0]
      ?.replace(/"[^"]*"?|\\.|_.|\*.|AM\/PM|A\/P/giu, ' ')
      .replace(/\[[^[\]]{3,}\]/gu, ' ')
      .toLowerCase()
      .match(/d+|m+|y+|h+|s+/gu) ?? []
  ).filter(
    (group, index, all) =>
      !(group.startsWith('m') && (all[index - 1]?.startsWith('h') || all[index + 1]?.startsWith('s'))),
  );

/** Whether a date has one reading: the year in full, and the day before the month or behind year and month. */
function isPlain(letters: readonly string[]): boolean {
  const date = letters.filter((group) => /^[dmy]/u.test(group) && !/^d{3}/u.test(group));
  const order = date.map((group) => group[0]).join('');
  const year = date.find((group) => group.startsWith('y')) ?? '';
  const month = date.find((group) => group.startsWith('m')) ?? '';
  return year.length > 2 && month.length !== 3 && month.length !== 5 && /^(?:dmy|ymd|my|ym|y)$/u.test(order);
}
