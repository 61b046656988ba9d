/** Reports and observations that lie in the future cannot be true. */
import type { Records } from '../model/records.ts';

/**
 * One sentence for each report or observation that is dated after a day.
 * @param today a calendar day in Viet Nam
 */
export function findFutureReports(
  { progressReports, observations }: Pick<Records, 'progressReports' | 'observations'>,
  today: string,
): string[] {
  const late = (from: string, day: string) =>
    day > today.slice(0, day.length) ? [`${from}:1 ${day} lies in the future. Correct the day.`] : [];
  return [
    ...progressReports.flatMap((report) => late(`content/progress/${report.id}.yaml`, report.on)),
    ...observations.flatMap((observation) => late(`content/observations/${observation.id}.yaml`, observation.period)),
  ];
}
