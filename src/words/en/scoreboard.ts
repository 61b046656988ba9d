/** What the scoreboard says: what it measures, its columns and its views. */
import type { RankMeasure, ScoreColumn } from '../../derive/status/ranks.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { chart } from './chart.ts';

const { day } = formatIn('en');

const columns: Readonly<Record<ScoreColumn, string>> = {
  led: 'Tasks led',
  due: 'Date passed',
  withEvidence: 'With something on record',
  share: 'Share on record',
  outcomes: 'With an outcome',
  outcomeShare: 'Share with an outcome',
  medianDaysToEvidence: 'Median days, deadline to first report',
  daysSinceReport: 'Days since the last report',
};

const measures: Readonly<Record<RankMeasure, string>> = {
  share: 'Share on record',
  outcomeShare: 'Share with an outcome',
  withEvidence: 'Number on record',
  medianDaysToEvidence: 'Fewest days to first report',
  daysSinceReport: 'Latest report',
};

const notice = {
  measures: 'It measures',
  measured:
    'What this site has found published on the tasks that an agency leads by name, once the date printed in the text has passed. In version 1 of the method, a related outcome of any kind counts as much as a report; in version 2, only the output that the task names, or another form of it, counts, and outcomes for one body or for a part are shown beside it.',
  doesNotMeasure: 'It does not measure',
  notMeasured:
    'What an agency has done, how well, or how hard its tasks are. Work that was not published, or was not found, is not counted, and dates that a later amendment moved are shown as first printed.',
};

/** Where the method stands, and each file that the scores follow from or are in. */
interface Addresses {
  readonly method: string;
  readonly tasks: string;
  readonly reports: string;
  readonly agencies: string;
  readonly data: string;
  readonly workbook: string;
  readonly csv: string;
  readonly json: string;
}

const method = (version: string, asOf: string, to: Addresses): Rich => [
  `Method ${version}, computed for ${day(asOf)}. The first rank is by the share of tasks past their printed date with anything on record (version 1); the rank beside the share with an outcome is by that share (version 2). Ties share a rank. Agencies with fewer than three such tasks are not ranked: a single task would change the order. Median days are minus where the report came before the deadline. `,
  { text: 'The method, and how to compute it again', href: to.method },
  ', from ',
  { text: 'the tasks', href: to.tasks },
  ', ',
  { text: 'the reports', href: to.reports },
  ' and ',
  { text: 'the agencies', href: to.agencies },
  ' (CSV; also as ',
  { text: 'spreadsheets and JSON', href: to.data },
  '). The scores as a ',
  { text: 'spreadsheet', href: to.workbook },
  ', ',
  { text: 'CSV', href: to.csv },
  ' or ',
  { text: 'JSON', href: to.json },
  '.',
];

/** What an agency has in the other view of the scoreboard. */
interface Other {
  readonly withEvidence: number;
  readonly due: number;
  /** As a percentage, or '' where nothing is due. */
  readonly share: string;
  readonly rank: number | null;
  /** Whether the view is that of who took over, so that the other one is that of the names in the text. */
  readonly taken: boolean;
  readonly href: string;
}

const other = ({ withEvidence, due, share, rank, taken, href }: Other): Rich => [
  { text: taken ? 'Under its own name' : 'With what it took over', href },
  `: ${ofDue(withEvidence, due)}${share ? `, ${share}` : ''}${rank === null ? '' : `, rank ${rank}`}`,
];

/** How many of the tasks past their date have something on record, in the space of a phone. */
const ofDue = (withEvidence: number, due: number): string =>
  due === 0 ? 'none past' : `${withEvidence}\u00A0of\u00A0${due}`;

/** What stands beside the tasks with an outcome, and in no share. */
const beside = (oneBody: number, parts: number): string =>
  [...(oneBody > 0 ? [`${oneBody} for one body`] : []), ...(parts > 0 ? [`${parts} for a part`] : [])].join(', ');

const views = {
  label: 'Views',
  agencies: 'Agencies',
  byText: 'under names in the text',
  bySuccessor: 'under successors’ names',
  sortedBy: 'Sorted by',
  name: 'name',
  column: (column: ScoreColumn) => columns[column].toLowerCase(),
};

const page = {
  /** What a view is called behind the name of the scoreboard. */
  view: ({ column, by }: { readonly column: ScoreColumn | undefined; readonly by: 'byName' | 'bySuccessor' }) =>
    column ? `by ${views.column(column)}` : by === 'bySuccessor' ? views.bySuccessor : undefined,
  title: (view: string | undefined) => (view ? `Scoreboard ${view}` : 'Scoreboard'),
  heading: (view: string | undefined) => (view ? `Scoreboard, ${view}` : 'Scoreboard'),
  about: (view: string | undefined) =>
    `What this site has found published on the tasks of each lead agency, side by side${view ? `, ${view}` : ''}. It does not measure what an agency has done.`,
  lede: 'What is on public record for each agency named as lead. It does not score the work itself.',
};

export const scoreboard = {
  page,
  name: 'Scoreboard',
  ...{ columns, measures, notice, method, beside, other, ofDue, views },
  ranked: (rank: number) => `rank ${rank}`,
  /** Above the table where a row is one line. */
  inOneLine: '“4 of 12”: of 12 tasks past their date, 4 have something on record. Open a line for the other figures.',
  rank: 'Rank',
  agency: 'Lead agency',
  tooFew: 'too few',
  none: 'none',
  table: 'Named lead agencies',
  notRanked: 'Not ranked: fewer than three tasks past their date',
  moves: {
    heading: 'How the ranking changes with the yardstick',
    note: 'The same agencies, ranked by each yardstick in turn. Where the ranks differ widely, no single one tells the whole story.',
    table: 'Ranks by each yardstick',
  },
  sets: {
    heading: 'Unnamed sets',
    note: '“Relevant ministries” and the like. The texts do not say which bodies are meant, so no particular body is scored.',
    table: chart.unnamedSets,
    notRanked: 'Not ranked: no particular body is named',
  },
};
