/** The scoreboard read by each of its measures. The rank of the method goes by share; the others show how ranks move. */
import type { Score } from './scoreboard.ts';

/** What a score can be sorted by. */
export const scoreColumns = [
  ...(['share', 'withEvidence', 'outcomeShare', 'outcomes'] as const),
  ...(['medianDaysToEvidence', 'daysSinceReport', 'due', 'led'] as const),
] as const;
export type ScoreColumn = (typeof scoreColumns)[number];

/** What an agency can be ranked by. How much it leads, and how much of it is due, is no merit. */
export const rankMeasures = [
  ...(['share', 'outcomeShare', 'withEvidence', 'medianDaysToEvidence', 'daysSinceReport'] as const),
] as const;
export type RankMeasure = (typeof rankMeasures)[number];

export interface RankMove {
  readonly agency: string;
  readonly ranks: Readonly<Record<RankMeasure, number>>;
}

/** Fewer days come first; of all else more comes first; what has no value comes last. */
const sortValue = (score: Score, column: ScoreColumn): number => {
  const value = score[column];
  if (value === null) return Number.POSITIVE_INFINITY;
  return column === 'medianDaysToEvidence' || column === 'daysSinceReport' ? value : -value;
};

/** Scores by one column; those alike keep their order. */
export const sortedBy = (scores: readonly Score[], column: ScoreColumn): Score[] =>
  [...scores].sort((a, b) => compare(sortValue(a, column), sortValue(b, column)));

/** The rank of each ranked agency by each measure; those alike share a rank. In the order of the scores. */
export function rankMovesOf(scores: readonly Score[]): RankMove[] {
  const ranked = scores.filter((score) => score.rank !== null);
  const rankOf = (score: Score, measure: RankMeasure) =>
    1 + ranked.filter((other) => sortValue(other, measure) < sortValue(score, measure)).length;
  return ranked.map((score) => ({
    agency: score.agency,
    ranks: {
      share: rankOf(score, 'share'),
      outcomeShare: rankOf(score, 'outcomeShare'),
      withEvidence: rankOf(score, 'withEvidence'),
      medianDaysToEvidence: rankOf(score, 'medianDaysToEvidence'),
      daysSinceReport: rankOf(score, 'daysSinceReport'),
    },
  }));
}

// Two infinities differ by NaN.
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
