/** Deadlines as they stand today in Viet Nam, on a page that was built on an earlier day. */
import { readSchedule, type ScheduleReading } from '../derive/status/schedule.ts';
import { daysBetween } from '../model/calendar.ts';
import { scheduleWordsIn } from '../words/client/schedule.ts';

/**
 * Reads a deadline for a day, by the rule of the build.
 * @param deadline kind and day, like `by 2025-06-30` or `from 2025-01-01`
 */
export function scheduleToday(deadline: string, today: string): ScheduleReading {
  const [kind = '', day = ''] = deadline.split(' ');
  return readSchedule(kind === 'from' ? { kind, start: day, raw: '' } : { kind: 'by', end: day, raw: '' }, today);
}

/**
 * Corrects the deadlines below a root, and says for which day.
 * @param today a calendar day in Viet Nam, after the day of the page
 */
export function correctDeadlines(root: ParentNode, today: string): void {
  const words = scheduleWordsIn(document.documentElement.lang);
  const all = (selector: string) => root.querySelectorAll<HTMLElement>(selector);
  for (const element of all('[data-deadline]')) {
    const { schedule, left } = scheduleToday(element.dataset['deadline'] ?? '', today);
    element.className = `when ${schedule}`;
    setText(element, '.word', words.names[schedule]);
    setText(element, '.far', words.far(schedule, left));
  }
  for (const element of all('[data-day]'))
    element.textContent = words.distance(daysBetween(today, element.dataset['day'] ?? ''));
  for (const element of all('[data-as-of]')) {
    element.append(words.countedAnew(today));
    element.dataset['asOf'] = today;
  }
}

/** The day for which the page shows its deadlines: that of its build, or the reader's once they are corrected. */
export const dayOfPage = (): string => document.querySelector<HTMLElement>('[data-as-of]')?.dataset['asOf'] ?? '';

function setText(element: Element, selector: string, text: string): void {
  const part = element.querySelector(selector);
  if (part) part.textContent = text;
}
