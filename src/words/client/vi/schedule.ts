/** What is said of deadlines in Vietnamese, by the build and by the browser that counts anew. */
import type { Schedule } from '../../../derive/status/schedule.ts';

/** How each schedule is called. That a date has passed does not say what was done. */
const names: Readonly<Record<Schedule, string>> = {
  'past-due': 'Thời hạn đã qua',
  'due-soon': 'Sắp đến hạn',
  'not-due': 'Chưa đến hạn',
  ongoing: 'Thường xuyên',
  annual: 'Hằng năm',
  unread: 'Có nêu thời gian, chưa rõ ngày',
  unstated: 'Không nêu thời hạn',
};

const days = (left: number): string => `${Math.abs(left).toLocaleString('vi-VN')} ngày`;

/** How far a day lies from the day of the page: `đã qua 510 ngày`, `còn 39 ngày`. `left` is negative for past days. */
function distance(left: number): string {
  if (left === 0) return 'hôm nay là ngày cuối';
  return left < 0 ? `đã qua ${days(left)}` : `còn ${days(left)}`;
}

/** The part behind the name of a schedule: how far its day lies; empty where no day is still to come or has passed. */
function far(schedule: Schedule, left: number | undefined): string {
  if (left === undefined) return '';
  return schedule === 'past-due' ? ` ${days(left)}` : `, ${distance(left)}`;
}

/** A day in figures: a zero stands before days below 10 and before the months 1 and 2. */
function written(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${date < 10 ? '0' : ''}${date}/${month < 3 ? '0' : ''}${month}/${year}`;
}

/** Follows the day of the page, where the reader's browser has counted anew. */
function countedAnew(today: string): string {
  return `; thời hạn tính lại đến hôm nay, ngày ${written(today)}, theo ngày trên máy đang dùng`;
}

export const schedule = { names, distance, far, countedAnew };
