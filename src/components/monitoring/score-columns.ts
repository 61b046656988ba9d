/** The columns of the scoreboard from left to right, each with the view that is sorted by it. */
import type { ScoreColumn } from '../../derive/status/ranks.ts';

export const scoreColumns: readonly { readonly column: ScoreColumn; readonly view: string }[] = [
  { column: 'led', view: 'by-led' },
  { column: 'due', view: 'by-due' },
  { column: 'withEvidence', view: 'by-evidence' },
  { column: 'share', view: 'by-share' },
  { column: 'outcomes', view: 'by-outcomes' },
  { column: 'outcomeShare', view: 'by-outcome-share' },
  { column: 'medianDaysToEvidence', view: 'by-days' },
  { column: 'daysSinceReport', view: 'by-latest' },
];
