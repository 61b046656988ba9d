/** Where a deadline stands on a day. A function of the deadline and the day alone; the reader's browser uses it too. */
import { daysBetween } from '../model/calendar.ts';
import type { Deadline } from '../model/deadline.ts';

export const schedules = ['past-due', 'due-soon', 'not-due', 'ongoing', 'annual', 'unstated'] as const;
export type Schedule = (typeof schedules)[number];

/** The last days before a deadline in which it is due soon; its last day is included. */
export const dueSoonDays = 90;

/** The last day of a deadline, or undefined where it has none. */
export const endOf = (deadline: Deadline): string | undefined => ('end' in deadline ? deadline.end : undefined);

/**
 * The schedule of a deadline.
 * @param asOf a calendar day in Viet Nam
 */
export function scheduleOf(deadline: Deadline, asOf: string): Schedule {
  switch (deadline.kind) {
    case 'by':
    case 'window': {
      const left = daysBetween(asOf, deadline.end);
      if (left < 0) return 'past-due';
      return left <= dueSoonDays ? 'due-soon' : 'not-due';
    }
    case 'from':
      return asOf < deadline.start ? 'not-due' : 'ongoing';
    default:
      return deadline.kind;
  }
}

/** How each schedule is called. That a date has passed does not say what was done. */
export const scheduleWords: Readonly<Record<Schedule, string>> = {
  'past-due': 'Date passed',
  'due-soon': 'Due soon',
  'not-due': 'Not yet due',
  ongoing: 'Ongoing',
  annual: 'Every year',
  unstated: 'No time stated',
};

/** A schedule in words, with how far its day lies. */
export interface ScheduleReading {
  readonly schedule: Schedule;
  readonly word: string;
  /** Follows the word; empty where no day is still to come or has passed. */
  readonly far: string;
}

/**
 * A deadline as it is read on a day.
 * @param asOf a calendar day in Viet Nam
 */
export function readSchedule(deadline: Deadline, asOf: string): ScheduleReading {
  const schedule = scheduleOf(deadline, asOf);
  const day = endOf(deadline) ?? ('start' in deadline ? deadline.start : undefined);
  const dated = schedule === 'past-due' || schedule === 'due-soon' || schedule === 'not-due';
  const far = dated && day ? `${schedule === 'not-due' ? ', ' : ' '}${distanceWords(day, asOf)}` : '';
  return { schedule, word: scheduleWords[schedule], far };
}

/**
 * How far a day lies from another, seen from the other: `510 days ago`, `in 39 days`, `today`.
 * @param day the day spoken of
 * @param asOf the day that it is seen from
 */
export function distanceWords(day: string, asOf: string): string {
  const left = daysBetween(asOf, day);
  const count = `${Math.abs(left).toLocaleString('en-GB')} ${Math.abs(left) === 1 ? 'day' : 'days'}`;
  if (left === 0) return 'today';
  return left < 0 ? `${count} ago` : `in ${count}`;
}
