/** Days that cannot be: what lies in the future, before the document that it speaks of, or in an order that no events have. */
import { documentOf } from '../../model/anchor.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { Records } from '../../model/records.ts';
import { daySeen, lastDaySeen, type SourceRecords, sourcesOf } from './sources.ts';

type Dated = Omit<SourceRecords, 'documents'> &
  Pick<Records, 'looks'> & {
    readonly documents: readonly Pick<SourceDocument, 'id' | 'issued' | 'relations' | 'publications' | 'draft'>[];
  };

/** A day of a file, with what it is the day of. */
interface NamedDay {
  readonly file: string;
  readonly field: string;
  /** A day, or a month or year, of which the first day counts. */
  readonly day: string;
}

/**
 * Finds what is said to have happened after a day. A succession or an amendment may well lie ahead.
 * @param today a calendar day in Viet Nam
 * @returns one sentence a problem
 */
export function findFutureDays(records: Dated, today: string): string[] {
  const days: NamedDay[] = [
    ...records.progressReports.map(({ id, on }) => ({ file: `content/progress/${id}.yaml`, field: 'on', day: on })),
    ...records.observations.map(({ id, period }) => {
      const file = `content/observations/${id}.yaml`;
      return { file, field: 'period', day: period };
    }),
    ...records.corrections.map(({ id, on }) => ({ file: `content/corrections/${id}.yaml`, field: 'on', day: on })),
    ...records.documents.flatMap(({ id, issued }) =>
      issued ? [{ file: `content/documents/${id}.yaml`, field: 'issued', day: issued }] : [],
    ),
    ...records.instruments.flatMap(({ id, issued }) =>
      issued ? [{ file: 'content/instruments.yaml', field: `${id} issued`, day: issued }] : [],
    ),
    ...records.looks.map(({ on }) => ({ file: 'content/looks.yaml', field: 'on', day: on })),
    ...sourcesOf(records).flatMap(({ file, field, source }) => {
      const days = [
        ['published', source.published],
        ['seen', daySeen(source.seen)],
      ] as const;
      return days.flatMap(([name, day]) => (day === undefined ? [] : [{ file, field: `${field} ${name}`, day }]));
    }),
  ];
  return days.flatMap(({ file, field, day }) =>
    day > today.slice(0, day.length) ? [`${file}:1 ${field}: ${day} lies in the future. Correct the day.`] : [],
  );
}

/**
 * Finds days that contradict each other, whatever the day is: reports, their evidence and corrections before the document
 * was issued; values published before their period began; pages seen before they were published.
 * @returns one sentence a problem
 */
export function findImpossibleDays(records: Dated): string[] {
  const issued = new Map(records.documents.flatMap(({ id, issued: day }) => (day ? [[id, day] as const] : [])));
  const tooEarly = ({ file, field, day }: NamedDay, document: string): string[] => {
    const start = issued.get(document);
    return start !== undefined && day < start
      ? [`${file}:1 ${field}: ${day} lies before ${document} was issued (${start}). Correct the day.`]
      : [];
  };
  return [
    ...records.progressReports.flatMap(({ id, task, on, evidence }) => {
      const file = `content/progress/${id}.yaml`;
      const pages = evidence.flatMap(({ published }) =>
        published ? [{ file, field: 'evidence published', day: published }] : [],
      );
      return [{ file, field: 'on', day: on }, ...pages].flatMap((day) => tooEarly(day, documentOf(task)));
    }),
    ...records.corrections.flatMap(({ id, record, on }) =>
      tooEarly({ file: `content/corrections/${id}.yaml`, field: 'on', day: on }, documentOf(record)),
    ),
    ...records.documents.flatMap(({ id, relations }) =>
      relations.flatMap(({ type, on }) =>
        type === 'amended-by' && on
          ? tooEarly({ file: `content/documents/${id}.yaml`, field: 'relations amended-by on', day: on }, id)
          : [],
      ),
    ),
    ...records.observations.flatMap(({ id, period, source }) =>
      source?.published && source.published.slice(0, period.length) < period
        ? [
            `content/observations/${id}.yaml:1 source published: ${source.published} lies before the period ${period} began. Correct one of the two.`,
          ]
        : [],
    ),
    ...sourcesOf(records).flatMap(({ file, field, source }) => {
      const seen = lastDaySeen(source.seen);
      return source.published && seen !== undefined && seen < source.published
        ? [
            `${file}:1 ${field} seen: "${source.seen}" lies before the page was published (${source.published}). Correct one of the two.`,
          ]
        : [];
    }),
  ];
}
