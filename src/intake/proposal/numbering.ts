/** How the rows of a list are numbered: which keys of its table follow from that. */
import { fold } from '../../model/fold.ts';
import { startsAfter } from '../../parse/grid-numbers.ts';
import { plainNumber, rowNumber } from '../../parse/row-numbers.ts';
import type { FlowList } from './flow.ts';

export interface Numbering {
  readonly prefix?: string;
  readonly restarts?: true;
}

interface Segment {
  readonly heading: string | undefined;
  readonly numbers: readonly string[];
}

/** The numbers of a list below each of its headings. */
export function segmentsOf({ rows, header }: FlowList): Segment[] {
  const numberAt = header.columns.findIndex(({ field }) => field === 'number');
  const segments: { heading: string | undefined; numbers: string[] }[] = [{ heading: undefined, numbers: [] }];
  for (const { kind, cells } of rows) {
    if (kind === 'heading') segments.push({ heading: cells.findLast(({ text }) => text)?.text, numbers: [] });
    if (kind !== 'entry') continue;
    const number = rowNumber.exec(cells[numberAt]?.text ?? '')?.[1];
    if (number !== undefined) segments.at(-1)?.numbers.push(plainNumber(number));
  }
  return segments;
}

/** Whether numbers start again below headings more often than they go on. */
function startsAgain(segments: readonly Segment[]): boolean {
  const own = segments.filter(({ numbers }) => numbers.length > 0);
  const later = own.slice(1).filter(({ heading }) => heading !== undefined);
  return later.length > 0 && later.filter(({ numbers }) => numbers[0] === '1').length > later.length / 2;
}

// Neither i, the prefix of indicators, nor g, that of groups; first those that the manual shows.
const letters = [...'bcdefhjklnopqrstuvwxyz'];

/**
 * Chooses the keys for all lists of one paper.
 * @param groups titles of the groups in the text, by number: a list with other titles under these numbers has its own
 * @param taken prefixes of items in the text
 */
export function chooseNumbering(
  lists: readonly FlowList[],
  groups: ReadonlyMap<number, string>,
  taken: readonly string[],
): Numbering[] {
  const free = letters.filter((letter) => !taken.includes(letter));
  const last = new Map<string, string | undefined>();
  const known = new Map([...groups].map(([number, title]) => [number, fold(title)]));
  return lists.map((list) => {
    const { holds } = list.header;
    const segments = segmentsOf(list);
    const restarts = holds === 'tasks' && startsAgain(segments);
    const titles = segments.flatMap(({ heading }) => (heading === undefined ? [] : [fold(heading)]));
    const isLater = last.has(holds);
    const before = last.get(holds);
    const first = segments.flatMap(({ numbers }) => numbers)[0];
    const runsOn =
      isLater && before !== undefined && first !== undefined && first !== '1' && startsAfter(before).includes(first);
    const otherGroups =
      holds === 'tasks' && titles.some((title, at) => known.has(at + 1) && known.get(at + 1) !== title);
    last.set(holds, segments.flatMap(({ numbers }) => numbers).at(-1));
    const needsPrefix = (isLater && !runsOn) || otherGroups;
    if (holds === 'tasks' && !needsPrefix) for (const [at, title] of titles.entries()) known.set(at + 1, title);
    const prefix = needsPrefix ? free.shift() : undefined;
    return { ...(prefix ? { prefix } : {}), ...(restarts ? { restarts: true as const } : {}) };
  });
}
