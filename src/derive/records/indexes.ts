/** Records found by key, and next to one another in their lists. */

/** The records next to one in its list. */
export interface Neighbours<T> {
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

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

/** The records before and behind one; none where the list does not hold it. */
export function neighboursIn<T extends { id: string }>(list: readonly T[], id: string): Neighbours<T> {
  const at = list.findIndex((record) => record.id === id);
  return { previous: at > 0 ? list[at - 1] : undefined, next: at >= 0 ? list[at + 1] : undefined };
}

/**
 * What is made of an object, made once for each: what many pages ask of one record is worked out for the first of them.
 * @example const termsOf = oncePer((task: Task) => findTerms(task.description));
 */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const own = known.get(key) ?? { made: make(key) };
    known.set(key, own);
    return own.made;
  };
}
