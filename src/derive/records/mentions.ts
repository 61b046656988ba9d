/** Where a text names instruments. */
import type { Instrument } from '../../model/instrument.ts';

/** A stretch of a text that names an instrument: from `start` up to `end`, which is not in it. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly instrument: string;
}

/** Finds mentions in any text, in their order; they never overlap, and the longest name wins. */
export type FindMentions = (text: string) => Mention[];

/** Prepares the names of all instruments for {@link FindMentions}. Names count letter by letter, as whole words. */
export function mentionFinder(instruments: readonly Instrument[]): FindMentions {
  const owners = new Map(instruments.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
  const names = [...owners.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // A pattern of all names takes more than twice as long: at most places of a text not even the first letter fits.
  const byFirst = Map.groupBy(names, (name) => name.charCodeAt(0));
  return (text) => {
    const mentions: Mention[] = [];
    for (let start = 0; start < text.length; start++) {
      const name = byFirst.get(text.charCodeAt(start))?.find((one) => standsAt(text, one, start));
      if (name === undefined) continue;
      const end = start + name.length;
      mentions.push({ start, end, instrument: owners.get(name) ?? '' });
      start = end - 1;
    }
    return mentions;
  };
}

/** Whether a name stands at a place of a text, as whole words. */
const standsAt = (text: string, name: string, start: number): boolean =>
  text.startsWith(name, start) &&
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(start + name.length, start + name.length + 2));
