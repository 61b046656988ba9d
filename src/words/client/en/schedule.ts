/** What is said of deadlines in English, by the build and by the browser that counts anew. */
import type { Schedule } from '../../../derive/status/schedule.ts';

/** How each schedule is called. That a date has passed does not say what was done. */
const names: Readonly<Record<Schedule, string>> = {
  'past-due': 'Date passed',
  'due-soon': 'Due soon',
  'not-due': 'Not yet due',
  ongoing: 'Ongoing',
  annual: 'Every year',
  unread: 'Time stated, not read',
  unstated: 'No time stated',
};

/** How far a day lies from the day of the page: `510 days ago`, `in 39 days`, `today`. `left` is negative for past days. */
function distance(left: number): string {
  if (left === 0) return 'today';
  const days = `${Math.abs(left).toLocaleString('en-GB')} ${Math.abs(left) === 1 ? 'day' : 'days'}`;
  return left < 0 ? `${days} ago` : `in ${days}`;
}

/** The part behind the name of a schedule: how far its day lies; empty where no day is still to come or has passed. */
const far = (schedule: Schedule, left: number | undefined): string =>
  left === undefined ? '' : `${schedule === 'not-due' ? ', ' : ' '}${distance(left)}`;

/** Follows the day of the page, where the reader's browser has counted anew. */
function countedAnew(today: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(today));
  return `; deadlines as of ${day}, today in your browser`;
}

export const schedule = { names, distance, far, countedAnew };
