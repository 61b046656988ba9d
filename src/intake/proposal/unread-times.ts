/** Words of deadlines that cannot be read, each once, with the lines of the seed where they stand. */
import type { Diagnostic } from '../../model/diagnostic.ts';

export interface UnreadTime {
  readonly words: string;
  readonly lines: readonly number[];
}

export function unreadTimes(diagnostics: readonly Diagnostic[]): UnreadTime[] {
  const unread = diagnostics.filter(({ rule, actual }) => rule === 'deadline-unread' && actual !== undefined);
  return [...Map.groupBy(unread, ({ actual = '' }) => actual)].map(([words, own]) => ({
    words,
    lines: own.map(({ line }) => line),
  }));
}
