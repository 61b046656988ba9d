/** Measured values of an indicator, and the periods that they hold for. */
import type { Observation } from '../../model/observation.ts';

/** Values of one method and unit: only these may be joined in a picture. */
export interface Series {
  readonly method: string | undefined;
  readonly unit: string;
  readonly observations: readonly Observation[];
}

/** Values by method and unit, in the order of their first period. */
export const seriesOf = (observations: readonly Observation[]): Series[] =>
  [...Map.groupBy(observations, ({ method, unit }) => `${method ?? ''}\n${unit}`).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ method: first.method, unit: first.unit, observations: own }] : [];
  });

/** The last day of a period: `2025` ends on 31 December, `2025-06` on 30 June. */
export function lastDayOf(period: string): string {
  const [year = 0, month = 12, day] = period.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : period;
}
