/** The numbers of this site's records. Loaded where a reader's words hold a figure. */
import { type RecordNumbers, recordsAsked } from '../model/asked-record.ts';
import { recordNumbersPath } from '../model/paths.ts';
import { numberWords } from '../words/client/number-words.ts';
import { served } from './site-path.ts';
import { inTime } from './waiting.ts';

let loading: Promise<RecordNumbers> | undefined;

/** @throws Error where they cannot be loaded; the next call tries again */
export function loadNumbers(): Promise<RecordNumbers> {
  loading ??= inTime(load()).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<RecordNumbers> {
  const response = await fetch(served(recordNumbersPath));
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

/**
 * The ids of the records that words name, likeliest first.
 * @param ids of the records of a kind, where there are others than those of this site
 */
export async function recordsNamed(words: string, ids: Partial<RecordNumbers['ids']> = {}): Promise<string[]> {
  const numbers = await loadNumbers();
  return recordsAsked(words, { ...numbers, ids: { ...numbers.ids, ...ids } }, numberWords);
}
