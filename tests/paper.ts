/** Printed records: which are the longest, and on how many sheets a PDF prints. */
import { inflateSync } from 'node:zlib';

/** Reports that still go onto the sheet of a task; a task with more of them, or with a page of words, takes a second. */
const mostReports = 3;
const mostWords = 1800;
const each = 6;

/**
 * The tasks that fill a sheet most, by their words, their leads and their reports, as far as one sheet is promised.
 * @param tasks the file tasks.json of the public data
 * @param reports the file reports.json
 */
export function longestTasks(tasks: unknown, reports: unknown): string[] {
  const all = (tasks as { tasks: { id: string; description: string; leads: string[] }[] }).tasks;
  const reportsOf = Map.groupBy((reports as { reports: { task: string }[] }).reports, ({ task }) => task);
  const countOf = (id: string) => reportsOf.get(id)?.length ?? 0;
  const promised = all.filter(({ id, description }) => description.length <= mostWords && countOf(id) <= mostReports);
  const longestBy = (lengthOf: (task: (typeof all)[number]) => number) =>
    promised.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, each);
  const longest = [
    ...longestBy(({ description }) => description.length),
    ...longestBy(({ leads }) => leads.length),
    ...longestBy(({ id }) => countOf(id)),
  ];
  return [...new Set(longest.map(({ id }) => id))];
}

/** How many sheets a PDF has. Firefox packs its pages into streams, Chromium does not. */
export function sheetsOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/gu)].map(({ index, 0: mark }) => {
    try {
      return inflateSync(pdf.subarray(index + mark.length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].reduce((sum, part) => sum + (part.match(/\/Type\s*\/Page\b/gu)?.length ?? 0), 0);
}
