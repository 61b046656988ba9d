/** What the page of changes says in English of its narrowed list. */
import type { Rich, RichPart } from '../../rich.ts';

const changes = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'change' : 'changes'}`;

export const changesList = {
  changes,
  counted: (shown: number, total: number): string => `${shown.toLocaleString('en-GB')} of ${changes(total)}.`,
  nothing: 'No change fits. Take something back above.',
  unavailable: 'The list of all changes cannot be loaded. The latest are below. Try again later.',
  showMore: (count: number): string => `Show ${count} more`,
  /** The name of the feed of all changes. */
  allFeed: 'all changes',
  /**
   * The feeds that fit what is chosen.
   * @param whole whether one holds just that
   */
  feeds: (feeds: readonly { readonly text: string; readonly href: string }[], whole: boolean): Rich => [
    whole
      ? 'Follow just this in a feed: '
      : feeds.length === 1
        ? 'The feed that is nearest: '
        : 'No feed holds just this. Nearest: ',
    ...feeds.flatMap((feed, place): (string | RichPart)[] => [...(place > 0 ? [', '] : []), feed]),
  ],
};
