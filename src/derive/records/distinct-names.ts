/** Names that several things have, made distinct where only the name can distinguish them. */

/**
 * The name of each by its id. The first keeps its name; a later one of the same name has its id behind it.
 * @example distinctNames([{ id: 'a', name: 'Plan' }, { id: 'b', name: 'Plan' }]).get('b') // "Plan (b)"
 */
export function distinctNames(things: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    things.map(({ id, name }) => {
      let own = name;
      while (taken.has(own)) own = `${own} (${id})`;
      taken.add(own);
      return [id, own];
    }),
  );
}
