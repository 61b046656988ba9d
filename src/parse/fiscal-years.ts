/** "FY2025-26", "Q2 FY2025", "năm tài chính 2025": deadlines in the years that a document itself defines. */
import { addDays } from '../model/calendar.ts';
import type { Deadline } from '../model/deadline.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import { deadlineKey, withoutLeadIn } from './deadline.ts';
import type { TimeWords } from './deadline-words.ts';

const name = String.raw`(?:fy|fiscal year|financial year|nam tai chinh|nam ngan sach) ?'?`;
const years = String.raw`(?<first>\d{4}|\d{2})(?: ?[-/] ?(?<last>\d{4}|\d{2}))?`;
const quarter = String.raw`(?:q|quarter|quy|qui) ?(?<q>[1-4]|iv|i{1,3})`;
const forms = [
  new RegExp(`^${name}${years}$`, 'u'),
  new RegExp(`^${quarter}(?: of|,|/)? ?${name}${years}$`, 'u'),
  new RegExp(`^${name}${years},? ${quarter}$`, 'u'),
];

/**
 * Reads a deadline that names a fiscal year or one of its quarters. A year is a span, and what is due by it ends with it.
 * @returns undefined where the words are none, or name two years that do not follow each other
 */
export function parseFiscalDeadline(raw: string, time: TimeWords, fiscal: FiscalYear): Deadline | undefined {
  const { rest, hadByWord } = withoutLeadIn(deadlineKey(raw), time);
  const groups = forms.map((form) => form.exec(rest)?.groups).find((found) => found !== undefined);
  if (!groups) return undefined;
  const [first, last] = [fullYear(groups.first), groups.last === undefined ? undefined : fullYear(groups.last)];
  if (last !== undefined && last !== first + 1) return undefined;
  // Two years name it whole; of one year the document says which of the two it is.
  const opens =
    last === undefined && fiscal.called === 'last' && !fiscal.begins.startsWith('01-01') ? first - 1 : first;
  const start = (months: number) => dayAfter(opens, fiscal.begins, months);
  if (groups.q === undefined) {
    const end = addDays(start(12), -1);
    return hadByWord ? { raw, kind: 'by', end } : { raw, kind: 'window', start: start(0), end };
  }
  const number = ['i', 'ii', 'iii', 'iv'].indexOf(groups.q) + 1 || Number(groups.q);
  return { raw, kind: 'by', end: addDays(start(3 * number), -1), precision: 'quarter' };
}

const fullYear = (text = ''): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** The first day of a fiscal year, so many months later. */
function dayAfter(year: number, begins: string, months: number): string {
  const [month = 1, day = 1] = begins.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}
