/** The published pages that content files rest on: where each stands, when somebody read it, and whether a copy is archived. */
import { daysBetween } from '../../model/calendar.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { EvidenceSource } from '../../model/evidence.ts';
import { freshDays } from '../../model/look.ts';
import type { Records } from '../../model/records.ts';

/** The records that name published pages. */
export type SourceRecords = Pick<
  Records,
  'agencies' | 'corrections' | 'instruments' | 'observations' | 'progressReports'
> & { readonly documents: readonly Pick<SourceDocument, 'id' | 'publications' | 'draft'>[] };

/** A published page of a file. */
export interface NamedSource {
  readonly file: string;
  readonly field: string;
  readonly source: EvidenceSource;
}

/** Every published page, file by file; a page that several files name stands once for each. */
export function sourcesOf(records: SourceRecords): NamedSource[] {
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
export function daySeen(seen: string): string | undefined {
  const [, figures] = dayAsFigures.exec(seen) ?? [];
  if (figures) return figures;
  const [, day, month = '', year] = dayAsWords.exec(seen) ?? [];
  if (!year || !months.includes(month)) return undefined;
  const inYear = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`;
  return day ? `${inYear}-${day.padStart(2, '0')}` : inYear;
}

/** The last day that a remark may mean: of a month, its end. */
export function lastDaySeen(seen: string): string | undefined {
  const day = daySeen(seen);
  return day?.length === 7 ? `${day}-31` : day;
}

/** Pages of which no archived copy is named. */
export const unarchivedSources = (records: SourceRecords): NamedSource[] =>
  sourcesOf(records).filter(({ source }) => source.archived === undefined);

/**
 * Pages that nobody has looked at for half a year, or of which no day is named.
 * @param asOf a calendar day in Viet Nam
 */
export const staleSources = (records: SourceRecords, asOf: string): NamedSource[] =>
  sourcesOf(records).filter(({ source }) => {
    const seen = lastDaySeen(source.seen);
    return seen === undefined || daysBetween(seen, asOf) > freshDays;
  });
