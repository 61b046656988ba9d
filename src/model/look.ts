/** How far outcomes were looked for, and when somebody has to look again. Written by people in content/looks.yaml. */
import { z } from 'zod';
import { day } from './day.ts';
import { documentId, recordId } from './ids.ts';
import { inVietnamese } from './vietnamese.ts';

/** Days after which a source or a look is old: the half year in which reports are asked for. */
export const freshDays = 183;

export const lookShape = {
  document: documentId.describe('The document whose tasks were searched for.'),
  on: day.describe('The day on which the search ended.'),
  until: day.describe('Outcomes were searched for up to this day.'),
  in: z.string().min(1).describe('What was searched, in a few words for readers.'),
  inVi: inVietnamese('in'),
  next: day.describe('The day by which the next search is due.'),
  inVain: z.array(recordId).default([]).describe('Tasks that were searched for and nothing was found.'),
  tooWeak: z
    .array(recordId)
    .default([])
    .describe('Tasks for which only results too far from the task were found; they are not published.'),
  notSearched: z.array(recordId).default([]).describe('Tasks that were left out.'),
};

export const look = z
  .strictObject(lookShape)
  .refine(({ until, on }) => until <= on, {
    error: 'a look ends on the day up to which it looked, or later',
    path: ['until'],
  })
  .refine(({ on, next }) => next > on, { error: 'write a day after `on`', path: ['next'] });

export const looks = z.array(look);

export type Look = z.infer<typeof look>;

/** What came of looking for a task on which nothing is published here. */
export const searchResults = ['in-vain', 'too-weak', 'not-searched'] as const;
export type SearchResult = (typeof searchResults)[number];
