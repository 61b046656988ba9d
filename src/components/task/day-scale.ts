/** Where the days of a task stand on a line from the first of them to the last, in the units of the drawing. */

export interface DayScale {
  readonly issued: number;
  readonly due: number;
  readonly today: number;
  /** The words below the right end of the line say this day: the later of the day due and today. */
  readonly last: string;
  /** Whether the word at the day due stands above the line, where it would run into its neighbours below. */
  readonly above: boolean;
}

/** The length of the line, and the room before and behind it. */
const length = 260;
const margin = 10;

/**
 * Places the day of issue, the day due and the day of the page.
 * @example dayScale('2025-01-09', '2025-06-30', '2026-11-22') // issued at 10, today at 270
 */
export function dayScale(issued: string, due: string, today: string): DayScale {
  const [first = 0, second = 0, third = 0] = placeDays([issued, due, today]).map((place) => place + margin);
  return {
    ...{ issued: first, due: second, today: third, last: third < second ? due : today },
    above: third < second || second - first < 60 || Math.abs(third - second) < 140,
  };
}

/** The distance of each day from the start of the line, rounded: the earliest at its start, the latest at its end. */
function placeDays(days: readonly string[]): number[] {
  const times = days.map((day) => Date.parse(day));
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  return times.map((time) => Math.round(((time - first) / span) * length));
}
