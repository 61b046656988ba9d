/** Lists by what their items name: one pass, where a search for each name would pass over the whole list each time. */

/**
 * Puts each item under every key that it names, under each once, in the order of the list.
 * @param keysOf the keys of an item; one that is named twice counts once
 */
export function groupByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
