/** Days that cannot be: what lies in the future, before the document that it speaks of, or in an order that no events have. */
import { documentOf } from '../../model/anchor.ts';
import type { EvidenceSource } from '../../model/evidence.ts';
import type { Records } from '../../model/records.ts';

type Dated = Pick<
  Records,
  'agencies' | 'corrections' | 'documents' | 'instruments' | 'looks' | 'observations' | 'progressReports'
>;

/** A day of a file, with what it is the day of. */
interface NamedDay {
  readonly file: string;
  readonly field: string;
  /** A day, or a month or year, of which the first day counts. */
  readonly day: string;
}

/** A published page of a file. */
interface NamedSource {
  readonly file: string;
  readonly field: string;
  readonly source: EvidenceSource;
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

function sourcesOf(records: Dated): NamedSource[] {
  const named = (file: string, field: string, sources: readonly (EvidenceSource | undefined)[]): NamedSource[] =>
    sources.flatMap((source) => (source ? [{ file, field, source }] : []));
  return [
    ...records.progressReports.flatMap(({ id, evidence }) =>
      named(`content/progress/${id}.yaml`, 'evidence', evidence),
    ),
    ...records.observations.flatMap(({ id, source }) => named(`content/observations/${id}.yaml`, 'source', [source])),
    ...records.corrections.flatMap(({ id, evidence = [] }) =>
      named(`content/corrections/${id}.yaml`, 'evidence', evidence),
    ),
    ...records.agencies.flatMap(({ id, succeededBy }) =>
      succeededBy.flatMap(({ source }) => named(`content/agencies/${id}.yaml`, 'succeededBy source', [source])),
    ),
    ...records.documents.flatMap(({ id, publications, draft }) => [
      ...named(`content/documents/${id}.yaml`, 'publications', publications),
      ...named(`content/documents/${id}.yaml`, 'draft sources', draft?.sources ?? []),
    ]),
    ...records.instruments.flatMap(({ id, source }) => named('content/instruments.yaml', `${id} source`, [source])),
  ];
}

const months = 'January February March April May June July August September October November December'.split(' ');
// "stored copy, November 2026", "web page, 2 March 2026", "web page, 2026-03-02".
const dayAsWords = /(?:\b(\d{1,2}) )?\b([A-Z][a-z]{2,8}) (\d{4})\b/u;
const dayAsFigures = /\b(\d{4}-\d{2}-\d{2})\b/u;

/** The day or month that a remark on when a page was read names: `2026-03-02` or `2026-11`; undefined where none. */
function daySeen(seen: string): string | undefined {
  const [, figures] = dayAsFigures.exec(seen) ?? [];
  if (figures) return figures;
  const [, day, month = '', year] = dayAsWords.exec(seen) ?? [];
  if (!year || !months.includes(month)) return undefined;
  const inYear = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`;
  return day ? `${inYear}-${day.padStart(2, '0')}` : inYear;
}

/** The last day that a remark may mean: of a month, its end. */
function lastDaySeen(seen: string): string | undefined {
  const day = daySeen(seen);
  return day?.length === 7 ? `${day}-31` : day;
}
