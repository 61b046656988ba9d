/** The two ways to a calendar. */
export interface CalendarLinks {
  /** Its path: programs that load it take it in once. */
  readonly path: string;
  /** Its address with the scheme that calendar programs open as a subscription (iCalendar on Apple's devices knows no other). */
  readonly subscribe: string;
}

/**
 * @param path the path of the calendar, like `/deadlines.ics`
 * @param address the address of the site
 * @returns with `webcal://register.example/deadlines.ics` to subscribe to
 */
export const calendarLinks = (path: string, address: string): CalendarLinks => ({
  path,
  subscribe: new URL(path, address).href.replace(/^https?:/u, 'webcal:'),
});
