/** What a picture of dates leaves out, in words. */
import type { Timeline } from '../../derive/status/timeline.ts';
import { formatList } from '../../site/format.ts';

const kinds = {
  ongoing: 'ongoing',
  annual: 'due every year',
  from: 'with a start but no end',
  unread: 'with a time stated, not read',
  unstated: 'with no time stated',
} as const;

/** The kinds of deadlines without a last day that occur, with their counts. */
export function undatedParts({ undated }: Pick<Timeline, 'undated'>): { count: number; words: string }[] {
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  return names.map((kind) => ({ count: undated[kind], words: kinds[kind] })).filter(({ count }) => count > 0);
}

/** Like `13 ongoing and 3 due every year: not drawn`; undefined where everything is drawn. */
export function undrawnWords(timeline: Pick<Timeline, 'undated'>): string | undefined {
  const parts = undatedParts(timeline).map(({ count, words }) => `${count} ${words}`);
  return parts.length > 0 ? `${formatList(parts)}: not drawn` : undefined;
}
