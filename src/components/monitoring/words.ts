/** What warnings and the columns of the scoreboard are called, and what clears or means each. */
import type { RankMeasure, ScoreColumn } from '../../derive/status/ranks.ts';
import type { Warning, WarningRule } from '../../derive/status/warnings.ts';
import { formatCount } from '../../site/format.ts';

export const warningTitles: Readonly<Record<WarningRule, string>> = {
  'past-due-without-evidence': 'Date passed, no report published here',
  'due-soon-without-report': 'Due soon, no report published here',
  'reported-delayed': 'Reported as delayed',
  'reported-lacks-resources': 'Reported as short of resources',
  quiet: 'Quiet for more than half a year',
};

/** What makes a warning go away. */
export const warningClears: Readonly<Record<WarningRule, string>> = {
  'past-due-without-evidence': 'A report, or a related outcome with a published page.',
  'due-soon-without-report': 'A report, or a related outcome with a published page.',
  'reported-delayed': 'A later report that says otherwise.',
  'reported-lacks-resources': 'A later report that says otherwise.',
  quiet: 'A new report, or one that says the task is completed.',
};

/** The numbers of a warning in words: `691 days past`. */
export function warningNumbers({ numbers }: Warning): string {
  const { daysPast, daysLeft, daysSinceReport } = numbers;
  const counted = [
    [daysPast, 'past'],
    [daysLeft, 'left'],
    [daysSinceReport, 'since the last report'],
  ] as const;
  return counted
    .flatMap(([days, after]) => (days === undefined ? [] : [`${formatCount(days, 'day')} ${after}`]))
    .join(', ');
}

/** The head of each column of the scoreboard, and the view that is sorted by it. */
export const scoreColumns: readonly { readonly column: ScoreColumn; readonly view: string; readonly words: string }[] =
  [
    { column: 'led', view: 'by-led', words: 'Tasks led' },
    { column: 'due', view: 'by-due', words: 'Date passed' },
    { column: 'withEvidence', view: 'by-evidence', words: 'Of these on record' },
    { column: 'share', view: 'by-share', words: 'Share on record' },
    { column: 'medianDaysToEvidence', view: 'by-days', words: 'Median days after the date' },
    { column: 'daysSinceReport', view: 'by-latest', words: 'Days since the last report' },
  ];

export const measureWords: Readonly<Record<RankMeasure, string>> = {
  share: 'Share on record',
  withEvidence: 'Number on record',
  medianDaysToEvidence: 'Fewest days after the date',
  daysSinceReport: 'Latest report',
};
