/** Records found by id and by key, and next to one another in their lists. */

/** The records next to one in its list. */
export interface Neighbours<T> {
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

/** Records by their ids. */
export const indexById = <T extends { id: string }>(list: readonly T[]) =>
  new Map(list.map((record) => [record.id, record]));

/** Records by their keys, of which each may have none or several; under a key that it names twice it stands once. */
export function groupBy<T>(list: readonly T[], keysOf: (record: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of list) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
}

/** @throws Error that names the id where the index has no such record */
export function getIn<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`There is no ${kind} "${id}" in the catalogue.`);
  return found;
}

/** The records before and behind one; none where the list does not hold it. */
export function neighboursIn<T extends { id: string }>(list: readonly T[], id: string): Neighbours<T> {
  const at = list.findIndex((record) => record.id === id);
  return { previous: at > 0 ? list[at - 1] : undefined, next: at >= 0 ? list[at + 1] : undefined };
}
