/** Names short enough for a drawing. Outside drawings names are never shortened. */
import { shorten } from '../../model/text.ts';

/**
 * An agency's name, cut where it is long.
 * @param short leaves out what the language can leave out: `words.chart.short`
 */
export const drawnName = (name: string, short: (name: string) => string, limit = 32): string =>
  shorten(short(name), limit);
