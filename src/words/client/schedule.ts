/** What a script says of deadlines, in the language of the page. */
import { schedule as en } from './en/schedule.ts';
import { asSpoken } from './spoken.ts';

/** The same, as English has it. */
export type ScheduleWords = typeof en;

export const scheduleWordsIn = asSpoken('schedule', en);
