/** What the scoreboard says: what it measures, its columns and its views. */
import type { RankMeasure, ScoreColumn } from '../../derive/status/ranks.ts';
import { formatIn } from '../../model/format.ts';
import type { Rich } from '../rich.ts';
import { chart } from './chart.ts';

const { day } = formatIn('en');

const columns: Readonly<Record<ScoreColumn, string>> = {
  led: 'Tasks led',
  due: 'Date passed',
  withEvidence: 'Of these on record',
  share: 'Share on record',
  outcomes: 'With an outcome',
  outcomeShare: 'Share with an outcome',
  medianDaysToEvidence: 'Median days after the date',
  daysSinceReport: 'Days since the last report',
};

const measures: Readonly<Record<RankMeasure, string>> = {
  share: 'Share on record',
  outcomeShare: 'Share with an outcome',
  withEvidence: 'Number on record',
  medianDaysToEvidence: 'Fewest days after the date',
  daysSinceReport: 'Latest report',
};

const notice = {
  measures: 'It measures',
  measured:
    'What this site has found published on the tasks that an agency leads by name, once the date printed in the text has passed. By version 1 of the method a related outcome of any kind counts as much as a report; by version 2 only an outcome that the task names, or its other form, and what is of one body or a part stands beside.',
  doesNotMeasure: 'It does not measure',
  notMeasured:
    'What an agency has done, how well, or how hard its tasks are. Work that was not published, or was not found, is not counted, and dates that a later amendment moved stand here as first printed.',
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
  `Method ${version}, computed for ${day(asOf)}. The first rank goes by the share of tasks past their printed date on which anything is on record (version 1), the one beside the share with an outcome by that share (version 2); ties share a rank. Who leads fewer than three such tasks is not ranked: one task more or less would turn the order. `,
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

/** What stands beside the tasks with an outcome, and in no share. */
const beside = (oneBody: number, parts: number): string =>
  [...(oneBody > 0 ? [`${oneBody} of one body`] : []), ...(parts > 0 ? [`${parts} in part`] : [])].join(', ');

const views = {
  label: 'Views',
  agencies: 'Agencies',
  byText: 'under the name in the text',
  bySuccessor: 'under who took over',
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
  lede: 'Agencies that lead tasks by name, side by side, by what is on public record. It does not score the work itself.',
};

export const scoreboard = {
  page,
  name: 'Scoreboard',
  ...{ columns, measures, notice, method, beside, views },
  ranked: (rank: number) => `rank ${rank}`,
  rank: 'Rank',
  agency: 'Lead agency',
  tooFew: 'too few',
  none: 'none',
  table: 'Named lead agencies',
  notRanked: 'Not ranked: fewer than three tasks past their date',
  moves: {
    heading: 'How ranks move when another measure leads',
    note: 'The same agencies, ranked by each measure in turn. Where ranks differ much, no single one tells the whole.',
    table: 'Ranks by each measure',
  },
  sets: {
    heading: 'Unnamed sets, apart',
    note: '“Relevant ministries” and the like. The texts do not say which bodies are meant, so nobody in particular is scored.',
    table: chart.unnamedSets,
    notRanked: 'Not ranked: nobody in particular is named',
  },
};
