/** What is said of deadlines and of where they stand on a day. */
import { type Deadline, isUnread } from '../../model/deadline.ts';
import type { Force } from '../../model/force.ts';
import { formatIn } from '../../model/format.ts';
import { schedule as pageWords } from '../client/en/schedule.ts';
import { count } from './counts.ts';

const { day } = formatIn('en');

/** How a record is called that is not in force, where a schedule would stand. */
const force: Readonly<Record<Force, string>> = { coming: 'Not yet in force', repealed: 'Repealed' };

const rules: Readonly<Record<Deadline['kind'], string>> = {
  by: 'due soon in the last 90 days; passed from the day after the deadline',
  window: 'the last day of the span counts: due soon in the 90 days before it; passed from the day after',
  from: 'not yet due until its start date, ongoing from then on',
  annual: 'the text asks for it every year',
  ongoing: 'the text gives no end',
  unstated: 'the text gives no date',
};

/** The rule by which the schedule follows from a deadline. */
const ruleOf = (deadline: Deadline): string =>
  isUnread(deadline) ? 'the text states a time in words that give no date' : rules[deadline.kind];

/** A deadline as it is read. */
function asRead(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
      return `by ${day(deadline.end)}`;
    case 'window':
      return `from ${day(deadline.start)} to ${day(deadline.end)}`;
    case 'from':
      return `from ${day(deadline.start)}, with no end stated`;
    case 'annual':
      return 'every year';
    case 'ongoing':
      return 'ongoing, with no end stated';
    case 'unstated':
      return isUnread(deadline) ? 'no date can be read from these words' : 'no time is stated';
  }
}

/** The rule by which a deadline was read. */
function readingRule(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by':
      return deadline.precision ? `a ${deadline.precision} alone means its last day` : 'the text states the day itself';
    case 'window':
      return 'a span runs from its first day to its last';
    case 'from':
      return 'the first year named is the start';
    case 'annual':
      return 'due again each year';
    case 'ongoing':
      return 'no end is stated';
    case 'unstated':
      return 'nothing was read';
  }
}

/** Where a day lies, seen from another that is named: `510 days before 22 November 2026`. */
function distanceFrom(days: number, asOf: string): string {
  if (days === 0) return 'the day of this page';
  return `${count(Math.abs(days), 'day')} ${days > 0 ? 'before' : 'after'} ${day(asOf)}`;
}

const { names, far } = pageWords;

export const schedule = { names, force, ruleOf, far, asRead, readingRule, distanceFrom };
