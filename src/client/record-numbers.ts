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

/** A task or measure, which has a number in its document. */
export interface NumberedTask {
  readonly id: string;
  readonly kind: 'task' | 'measure';
}

/**
 * The ids of the records that words name, likeliest first.
 * @param tasks those that may be named, where there are others than those of this site
 */
export async function recordsNamed(words: string, tasks?: readonly NumberedTask[]): Promise<string[]> {
  const numbers = await loadNumbers();
  const idsOf = (kind: NumberedTask['kind']) =>
    tasks?.filter((task) => task.kind === kind).map(({ id }) => id) ?? numbers.ids[kind];
  const ids = { ...numbers.ids, task: idsOf('task'), measure: idsOf('measure') };
  return recordsAsked(words, { ...numbers, ids }, numberWords);
}
