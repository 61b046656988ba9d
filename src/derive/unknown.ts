/** The sentence on a name that leads nowhere. */
import { findNearest } from '../model/nearest.ts';

/**
 * @param name where it is named
 * @param known the ids that exist; the nearest of them is proposed
 */
export function unknown(name: string, kind: string, id: string, known: Iterable<string>): string {
  const nearest = findNearest(id, new Set(known));
  return `${name} names ${kind} "${id}", which does not exist.${nearest ? ` Nearest: ${nearest}.` : ''}`;
}
