/** When a task is due, as the text says it and as it is read. `raw` is the text's own words. Days are calendar days in Viet Nam. */
import { z } from 'zod';

const raw = z.string().describe('The deadline as stated, verbatim.');
const start = z.iso.date().describe('The first day, as read.');
const end = z.iso.date().describe('The last day, as read.');
const kind = <const K extends string>(value: K) => z.literal(value).describe('How the deadline is stated.');

export const deadline = z.discriminatedUnion('kind', [
  z.strictObject({
    raw,
    kind: kind('by'),
    end,
    precision: z
      .enum(['month', 'quarter', 'half-year', 'year'])
      .optional()
      .describe('Left out where the text gives the day itself.'),
  }),
  z.strictObject({ raw, kind: kind('window'), start, end }),
  z.strictObject({ raw, kind: kind('from'), start }),
  z.strictObject({ raw, kind: kind('annual') }),
  z.strictObject({ raw, kind: kind('ongoing') }),
  z.strictObject({
    raw,
    kind: kind('unstated'),
    unread: z
      .literal(true)
      .optional()
      .describe('Where the text states a time in words that could not be read; left out where it states none.'),
  }),
]);

export type Deadline = z.infer<typeof deadline>;

/** Whether the text states a time that was not read: it must not be shown as none. */
export const isUnread = (deadline: Deadline): boolean => deadline.kind === 'unstated' && deadline.unread === true;

/** Whether the text states a time, read or not. */
export const statesTime = (deadline: Deadline): boolean => deadline.kind !== 'unstated' || isUnread(deadline);

/** Whether a deadline states no more than years: a year, a span of whole years, or a year from which on it holds. */
export function statesOnlyYears(deadline: Deadline): boolean {
  if (deadline.kind === 'by') return deadline.precision === 'year';
  if (deadline.kind === 'window') return deadline.start.endsWith('-01-01') && deadline.end.endsWith('-12-31');
  return deadline.kind === 'from' && deadline.start.endsWith('-01-01');
}

/** A deadline whose words state a time that was not read. */
export const unreadDeadline = (raw: string): Deadline => ({ raw, kind: 'unstated', unread: true });

/** A deadline as the reader's browser needs it to read it again: `by 2025-06-30`; undefined where no day can change it. */
export function dayOf(deadline: Deadline): string | undefined {
  if ('end' in deadline) return `${deadline.kind} ${deadline.end}`;
  return 'start' in deadline ? `${deadline.kind} ${deadline.start}` : undefined;
}
