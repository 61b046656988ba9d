/** What a page loads where the reader's day is later than its own. Split from day.ts, which the catalogue needs at once. */
export { correctDeadlines } from './day.ts';
