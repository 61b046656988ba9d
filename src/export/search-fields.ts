/** What is published of how far outcomes were looked for, and of what was heard without one. */
import { z } from 'zod';
import type { Catalogue } from '../derive/records/catalogue.ts';
import { reachOf } from '../derive/status/reach.ts';
import { lookShape } from '../model/look.ts';
import { type ProgressReport, reportId, reportShape } from '../model/progress-report.ts';

const { on, onPrecision, by } = reportShape;

export const lastHeard = z
  .strictObject({ on, onPrecision, by, report: reportId.describe('The report that says so.') })
  .optional()
  .describe('The latest that others say about work under way, like "in preparation". It changes no status.');

/** `lastHeard` of a record; nothing where nothing was heard. */
export const heardEntry = (heard: ProgressReport | undefined) =>
  heard === undefined
    ? {}
    : {
        lastHeard: {
          on: heard.on,
          ...(heard.onPrecision ? { onPrecision: heard.onPrecision } : {}),
          by: heard.by,
          report: heard.id,
        },
      };

export const searchedUntil = z.iso
  .date()
  .optional()
  .describe('The day up to which we searched for outcomes; absent where we have not searched.');

const { document, until, in: within, next } = lookShape;

/** How far outcomes were looked for, in the head of a file. */
export const looked = z
  .array(
    z.strictObject({
      ...{ document, on: lookShape.on, until, in: within, next },
      overdue: z.boolean().describe('Whether that day has passed.'),
    }),
  )
  .describe('How far we searched for outcomes, document by document.');

/** `looked` on a day, in the order of the documents. */
export const lookedIn = ({ documents, looks }: Pick<Catalogue, 'documents' | 'looks'>, asOf: string) =>
  documents.flatMap(({ id }) => {
    const reach = reachOf(looks, id, asOf);
    if (reach === undefined) return [];
    return [
      {
        ...{ document: id, on: reach.on, until: reach.until, in: reach.in },
        ...{ next: reach.next, overdue: reach.overdue },
      },
    ];
  });

/** The same in words, for people who open the files years later. */
export const lookedWords = (entries: ReturnType<typeof lookedIn>): string =>
  entries.length === 0
    ? 'We have not searched for outcomes yet: a task without a report is one on which nothing was published here.'
    : [
        ...entries.map(
          ({ document: id, until: last, in: where, next: due, overdue }) =>
            `We searched for outcomes of ${id} up to ${last}, in ${where}; the next search ${overdue ? `was due by ${due} and is overdue` : `is due by ${due}`}.`,
        ),
        'We have not searched for anything later. A task without a report is one on which nothing was published here; that says nothing about what was done.',
      ].join(' ');
