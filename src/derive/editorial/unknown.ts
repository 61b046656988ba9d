/** The message for an id or name that no record has. */
import { findNearest } from '../../model/nearest.ts';

/**
 * @param known the ids that exist; the nearest of them is proposed
 * @example names agency "mosst", which does not exist. Nearest: most.
 */
export function unknown(kind: string, id: string, known: Iterable<string>): string {
  const nearest = findNearest(id, new Set(known));
  return `names ${kind} "${id}", which does not exist.${nearest ? ` Nearest: ${nearest}.` : ''}`;
}
