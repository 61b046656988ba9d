/** Sums with calendar days, without a schema: the reader's browser uses them too. */

/**
 * The number of days from one calendar day to another; negative where the second is earlier.
 * @param from a day, like `2026-03-02`
 * @param to a day
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
