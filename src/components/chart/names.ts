/** Names short enough for a drawing. Outside drawings names are never shortened. */
import { shorten } from '../../model/text.ts';

/** An agency without "Ministry of", cut where it is long. */
export const drawnName = (name: string, limit = 32): string =>
  shorten(
    name
      .replace(/^Ministry of /, '')
      .replaceAll(', and ', ' & ')
      .replaceAll(' and ', ' & '),
    limit,
  );
