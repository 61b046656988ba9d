/** The records that a reader's words name by number. */
import type { NumberedTask } from './record-numbers.ts';
import { inTime } from './waiting.ts';

/**
 * Loads what that takes only where the words hold a figure.
 * @param tasks those that may be named, where there are others than those of this site
 * @returns ids, likeliest first; none where the words are no name
 * @throws Error where it cannot be loaded in time: a search can do without it, but says so
 */
export const findNamed = async (words: string, tasks?: readonly NumberedTask[]): Promise<readonly string[]> =>
  /\p{N}/u.test(words)
    ? inTime(import('./record-numbers.ts').then(({ recordsNamed }) => recordsNamed(words, tasks)))
    : [];
