/** Which problems are causes, and which only follow from them. */
import type { Problem } from '../../model/problem.ts';

export interface PartedProblems {
  /** What has to be mended: what harms other files first, then the rest, each in the order given. */
  readonly own: readonly Problem[];
  /** What goes away or becomes clear once the others are mended, each with the files that it follows from. */
  readonly following: readonly { readonly problem: Problem; readonly from: readonly string[] }[];
}

/**
 * Parts problems into causes and consequences. A problem follows where all it says is that something is missing in an
 * entry that has a problem of its own which harms it; through entries that are harmed only by others, too. A circle of
 * entries that blame each other explains nothing, so its problems stay causes.
 * @example a link that misquotes nq03-26 follows from a letter that was lost in the seed of nq03
 */
export function partByCause(problems: readonly Problem[]): PartedProblems {
  const harmed = new Map<string, Problem[]>();
  for (const problem of problems)
    for (const entry of problem.harms ?? []) harmed.set(entry, [...(harmed.get(entry) ?? []), problem]);
  const missedBy = ({ restsOn = [], harms = [] }: Problem): string[] =>
    [...harmed.keys()].filter((entry) => restsOn.some((wanted) => covers(wanted, entry)) && !harms.includes(entry));

  const causes = new Map<string, ReadonlySet<string>>();
  /** The files in which what harms an entry begins; none where only circles lead there. */
  const beginningsOf = (entry: string, way: readonly string[]): ReadonlySet<string> => {
    const known = causes.get(entry);
    if (known || way.includes(entry)) return known ?? new Set();
    const files = (harmed.get(entry) ?? []).flatMap((problem) => {
      const missed = missedBy(problem);
      return missed.length === 0
        ? [problem.file]
        : missed.flatMap((other) => [...beginningsOf(other, [...way, entry])]);
    });
    const found = new Set(files);
    // On the way round a circle less is seen than from outside.
    if (way.length === 0) causes.set(entry, found);
    return found;
  };

  const parted = problems.map((problem) => ({
    problem,
    from: [...new Set(missedBy(problem).flatMap((entry) => [...beginningsOf(entry, [])]))],
  }));
  const own = parted.filter(({ from }) => from.length === 0).map(({ problem }) => problem);
  return {
    own: [...own.filter(isHarmful), ...own.filter((problem) => !isHarmful(problem))],
    following: parted.filter(({ from }) => from.length > 0),
  };
}

const isHarmful = ({ harms = [] }: Problem) => harms.length > 0;

/** Whether what is wanted is the entry, one of those below it, or the other way round. */
const covers = (wanted: string, entry: string) => entry === wanted || isBelow(entry, wanted) || isBelow(wanted, entry);

const isBelow = (entry: string, folder: string) => folder.endsWith('/') && entry.startsWith(folder);
