/** What was known on a day. Pages and data files take their reports and values from here, so that all hold for the same day. */
import type { Look } from '../../model/look.ts';
import type { Observation } from '../../model/observation.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Records } from '../../model/records.ts';
import { lastDayOf } from '../status/observed.ts';

/**
 * Reports that hold for the day or an earlier one.
 * @param asOf a calendar day in Viet Nam
 */
export const knownReports = (reports: readonly ProgressReport[], asOf: string): ProgressReport[] =>
  reports.filter(({ on }) => on <= asOf);

/**
 * Values that were published by the day, or, where the day of publication is not known, are of a period that had ended.
 * @param asOf a calendar day in Viet Nam
 */
export const knownObservations = (observations: readonly Observation[], asOf: string): Observation[] =>
  observations.filter(({ source, period }) => (source?.published ?? lastDayOf(period)) <= asOf);

/** Looks that had ended by the day. */
export const knownLooks = (looks: readonly Look[], asOf: string): Look[] => looks.filter(({ on }) => on <= asOf);

/**
 * Records without what was not yet known, and without what editors conclude from it. A report only names reports of its
 * own day or earlier, so no link breaks.
 */
export function knownRecords<T extends Pick<Records, 'progressReports' | 'observations' | 'looks' | 'instruments'>>(
  records: T,
  asOf: string,
): T {
  const progressReports = knownReports(records.progressReports, asOf);
  const ids = new Set(progressReports.map(({ id }) => id));
  return {
    ...records,
    progressReports,
    observations: knownObservations(records.observations, asOf),
    looks: knownLooks(records.looks, asOf),
    instruments: records.instruments.map((instrument) => ({
      ...instrument,
      relations: instrument.relations.filter(({ report }) => report === undefined || ids.has(report)),
    })),
  };
}
