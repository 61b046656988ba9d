/** Deadlines that are not read, as lines that a person may paste into the document's file. */
import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * The words of deadlines that cannot be read and of which no document's file speaks, each once, with its lines.
 * @param diagnostics those of the seeds
 * @returns lines for a terminal, by document; none where there is nothing to say
 */
export function formatUnreadDeadlines(diagnostics: readonly Diagnostic[]): string[] {
  // What the document's file leaves unread names no words.
  const open = diagnostics.filter(({ rule, actual }) => rule === 'deadline-unread' && actual !== undefined);
  return [...Map.groupBy(open, ({ document }) => document)].flatMap(([document, own]) => [
    `${document}: ${own.length} deadline(s) cannot be read, and are shown as stated. To say what they mean, put this into content/documents/${document}.yaml,`,
    'with unstated, ongoing, annual, { by: "2025-06-30" } or { from: "2025-07-01", to: "2026-06-30" } in the place of unread:',
    '  reads:',
    ...[...Map.groupBy(own, ({ actual = '' }) => actual)].map(
      ([words, at]) => `    ${JSON.stringify(words)}: unread   # line ${at.map(({ line }) => line).join(', ')}`,
    ),
  ]);
}
