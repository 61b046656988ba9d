/** What a script says of deadlines, in the language of the page. */
import { schedule as en } from './en/schedule.ts';
import { schedule as vi } from './vi/schedule.ts';

/** The same, as English has it. */
export type ScheduleWords = typeof en;

const words: Readonly<Record<string, ScheduleWords>> = { en, vi };

/** @param lang of the page, as its root element says it; English where a language has no words of its own yet */
export const scheduleWordsIn = (lang: string): ScheduleWords => words[lang] ?? en;
