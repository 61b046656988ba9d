/** What a picture of dates leaves out. */
import type { Timeline } from '../../derive/status/timeline.ts';

/** In the order in which they are named. */
const kinds = ['ongoing', 'annual', 'from', 'unread', 'unstated'] as const;

/** The kinds of deadlines without a last day that occur, with their counts. */
export const undrawnOf = ({ undated }: Pick<Timeline, 'undated'>): { kind: (typeof kinds)[number]; tasks: number }[] =>
  kinds.map((kind) => ({ kind, tasks: undated[kind] })).filter(({ tasks }) => tasks > 0);
