/** Names short enough for a drawing. Outside drawings names are never shortened. */
import { shorten } from '../../site/format.ts';

export const unnamedSets = 'Unnamed sets';

/** An agency without "Ministry of", cut where it is long. */
export function drawnName(name: string | undefined, limit = 32): string {
  if (name === undefined) return unnamedSets;
  return shorten(
    name
      .replace(/^Ministry of /, '')
      .replaceAll(', and ', ' & ')
      .replaceAll(' and ', ' & '),
    limit,
  );
}
