/** The words of a record as they are printed, from the public data: what a correction is laid over. */
import { dataFilePath, taskDataPath } from '../../model/paths.ts';
import { served } from '../site-path.ts';

/** The list of the public data that holds records of a kind. */
const lists: Readonly<Record<string, string>> = { indicator: 'indicators', group: 'groups', provision: 'provisions' };

/**
 * @param field as the data call it
 * @returns '' where the field is blank; undefined where its words could not be had
 */
export async function printedWords(kind: string, id: string, field: string): Promise<string | undefined> {
  try {
    const value: unknown = Reflect.get(await recordOf(kind, id), field);
    const words: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'raw') : value;
    return typeof words === 'string' ? words : undefined;
  } catch {
    // The words are a help; the form works without them.
    return undefined;
  }
}

async function recordOf(kind: string, id: string): Promise<object> {
  const list = lists[kind];
  const answer = await fetch(served(list === undefined ? taskDataPath(id) : dataFilePath(`${list}.json`)));
  const data: Readonly<Record<string, readonly { readonly id: string }[]>> = await answer.json();
  return list === undefined ? data : (data[list]?.find((record) => record.id === id) ?? {});
}
