/** Measured values of an indicator, and the periods that they hold for. */
import type { Observation } from '../../model/observation.ts';

/** Values of one definition, method and unit: only these may be joined in a picture. */
export interface Series {
  readonly method: string | undefined;
  readonly unit: string;
  readonly observations: readonly Observation[];
}

/** Values by definition, method and unit, in the order of their first period. */
export const seriesOf = (observations: readonly Observation[]): Series[] =>
  [...Map.groupBy(observations, seriesKey).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ method: first.method, unit: first.unit, observations: own }] : [];
  });

const seriesKey = ({ definition, method, unit }: Observation): string => JSON.stringify([definition, method, unit]);

/** The last day of a period: `2025` ends on 31 December, `2025-06` on 30 June. */
export function lastDayOf(period: string): string {
  const [year = 0, month = 12, day] = period.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : period;
}

/** The time of a value by which figures are set side by side: its month, or its year where it is for a whole year. */
const timeOf = ({ period }: Observation): string => period.slice(0, 7);

/**
 * Times for which figures of several definitions or methods were published, each with its figures: which of them is
 * right is not for a picture to say. In the order of the times.
 */
export const figuresAtOneTime = (observations: readonly Observation[]): Observation[][] =>
  [...Map.groupBy(observations, timeOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => own)
    .filter((own) => new Set(own.map(seriesKey)).size > 1);

/** The figures of the latest time: several where several were published for it; none where there is no value. */
export function latestFigures(observations: readonly Observation[]): Observation[] {
  const latest = observations.reduce<Observation | undefined>(
    (found, one) => (found && lastDayOf(timeOf(found)) >= lastDayOf(timeOf(one)) ? found : one),
    undefined,
  );
  return latest === undefined ? [] : observations.filter((one) => timeOf(one) === timeOf(latest));
}
