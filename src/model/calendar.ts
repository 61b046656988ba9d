/** Sums with calendar days, without a schema: the reader's browser uses them too. */

/**
 * The number of days from one calendar day to another; negative where the second is earlier.
 * @param from a day, like `2026-03-02`
 * @param to a day
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The day some days after another, before it where there are fewer than none: `2025-05-31` is `addDays('2025-06-01', -1)`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
