/** Where a deadline stands on a day. A function of the deadline and the day alone; the reader's browser uses it too. */
import { daysBetween } from '../../model/calendar.ts';
import type { Deadline } from '../../model/deadline.ts';

/** `unread`: the text states a time that was not read. It is never shown as `unstated`, which says that there is none. */
export const schedules = ['past-due', 'due-soon', 'not-due', 'ongoing', 'annual', 'unread', 'unstated'] as const;
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
    case 'unstated':
      return deadline.unread ? 'unread' : 'unstated';
    default:
      return deadline.kind;
  }
}

/** A schedule with how far its day lies. */
export interface ScheduleReading {
  readonly schedule: Schedule;
  /** Days left to the day that is still to come, negative for one that has passed; undefined where neither is. */
  readonly left: number | undefined;
}

/**
 * A deadline as it is read on a day.
 * @param asOf a calendar day in Viet Nam
 */
export function readSchedule(deadline: Deadline, asOf: string): ScheduleReading {
  const schedule = scheduleOf(deadline, asOf);
  const day = endOf(deadline) ?? ('start' in deadline ? deadline.start : undefined);
  const dated = schedule === 'past-due' || schedule === 'due-soon' || schedule === 'not-due';
  return { schedule, left: dated && day ? daysBetween(asOf, day) : undefined };
}
