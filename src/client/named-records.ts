/** The records that a reader's words name by number. */
import type { RecordNumbers } from '../model/asked-record.ts';

/**
 * Loads what that takes only where the words hold a figure. A search does not fail with it.
 * @param ids of the records of a kind, where there are others than those of this site
 * @returns ids, likeliest first; none where the words are no name
 */
export const findNamed = (words: string, ids?: Partial<RecordNumbers['ids']>): Promise<readonly string[]> =>
  /\p{N}/u.test(words)
    ? import('./record-numbers.ts').then(({ recordsNamed }) => recordsNamed(words, ids)).catch(() => [])
    : Promise.resolve([]);
