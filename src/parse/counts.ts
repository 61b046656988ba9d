/** How much a text holds, in the form in which its document's file expects it. */
import { anchorOf } from '../model/ids.ts';
import type { SeedRecords } from '../model/records.ts';
import type { SourceLine } from '../model/source-line.ts';

type Held = Pick<SeedRecords, 'groups' | 'tasks' | 'indicators' | 'provisions'>;

/** Counts by the keys of `expects`; those of headings are in the order of the text. */
export interface Counts {
  readonly tasks: number;
  readonly indicators: number;
  readonly subIndicators: number;
  readonly groups: number;
  /** Of each group ("g1"), list ("s") or, without either, "all". */
  readonly measures: Readonly<Record<string, number>>;
  readonly provisions: Readonly<Record<string, number>>;
  readonly tasksIn: ReadonlyMap<string, number>;
  readonly indicatorsIn: ReadonlyMap<string, number>;
}

/** Counts the records of one document. */
export function countRecords({ groups, tasks, indicators, provisions }: Held): Counts {
  const assigned = tasks.filter(({ kind }) => kind === 'task');
  const measures = tasks.filter(({ kind }) => kind === 'measure');
  return {
    tasks: assigned.length,
    indicators: indicators.filter(({ parent }) => parent === null).length,
    subIndicators: indicators.filter(({ parent }) => parent !== null).length,
    groups: groups.length,
    measures: countBy(measures, ({ id, group }) => (group ? anchorOf(group) : listKey(id))),
    provisions: countBy(provisions, ({ kind }) => kind),
    tasksIn: inOrder(assigned.map(({ group }) => (group === null ? 'none' : anchorOf(group)))),
    indicatorsIn: inOrder(indicators.map(({ horizon }) => String(horizon ?? 'none'))),
  };
}

/** What the records of one document, the words of its text and its oddities come to. */
export interface SeedCounts extends Counts {
  readonly words: number;
  /** By rule. */
  readonly oddities: Readonly<Record<string, number>>;
}

/**
 * Counts what one of the seeds holds.
 * @param held what all seeds hold
 */
export function countSeed(id: string, held: SeedRecords): SeedCounts {
  const own = <R extends { document: string }>(list: readonly R[]) => list.filter(({ document }) => document === id);
  return {
    ...countRecords({
      groups: own(held.groups),
      tasks: own(held.tasks),
      indicators: own(held.indicators),
      provisions: own(held.provisions),
    }),
    words: countWords(own(held.sourceLines)),
    oddities: countBy(own(held.diagnostics), ({ rule }) => rule),
  };
}

/** Words outside of what is ignored; white space and bars part them. */
export function countWords(lines: readonly Pick<SourceLine, 'text' | 'ignored'>[]): number {
  return lines.reduce(
    (sum, { text, ignored }) => sum + (ignored === null ? (text.match(/[^\s|]+/gu)?.length ?? 0) : 0),
    0,
  );
}

/** How often each key occurs. */
export function countBy<T>(list: readonly T[], keyOf: (entry: T) => string): Record<string, number> {
  return Object.fromEntries(inOrder(list.map(keyOf)));
}

/** The list of a measure without a group: the letters before its number ("s" of kh01-s2), or "all". */
const listKey = (id: string) => anchorOf(id).replace(/(?<![\d-])\d+(?:-\d+)*[a-z]*$/u, '') || 'all';

/** How often each name occurs, in the order in which they first stand. */
function inOrder(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
