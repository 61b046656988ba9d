/** What a theme holds, and how its tasks stand on a day. */
import type { Agency } from '../../model/agency.ts';
import { statesTime } from '../../model/deadline.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Theme } from '../../model/theme.ts';
import type { Catalogue } from '../records/catalogue.ts';
import { groupBy } from '../records/indexes.ts';
import { agendaOf } from './agenda.ts';
import type { TaskState } from './state.ts';
import { type Tally, tallyOf } from './status-counts.ts';
import { type Summary, summaryOf } from './summary.ts';

export interface ThemeState {
  readonly theme: Theme;
  readonly tasks: readonly TaskState[];
  readonly measures: readonly TaskState[];
  readonly indicators: readonly Indicator[];
  /** Of the tasks. */
  readonly tally: Tally;
  readonly summary: Summary;
  /** How many of the tasks fall due within 90 days. */
  readonly dueSoon: number;
  /** How many of the tasks have anything on record, whatever their date. */
  readonly recorded: number;
  /** Tasks, and measures that state a time: what falls due next, the next first. */
  readonly coming: readonly TaskState[];
  /** Likewise what has passed, the latest first. */
  readonly passed: readonly TaskState[];
  /** Reports on its tasks and measures that something rests on, the latest first. */
  readonly reports: readonly ProgressReport[];
  /** Who leads how many of the tasks, the most first. */
  readonly leads: readonly { readonly agency: Agency; readonly count: number }[];
}

/**
 * The state of every theme, in the order of the themes.
 * @param states all tasks and measures on the day, in the catalogue's order
 */
export function themeStatesOf(catalogue: Catalogue, states: readonly TaskState[]): ThemeState[] {
  return catalogue.themes.map((theme) => {
    const has = ({ id }: { readonly id: string }) => catalogue.themesOf(id).some((one) => one.id === theme.id);
    const own = states.filter(({ task }) => has(task));
    const tasks = own.filter(({ task }) => task.kind === 'task');
    const tally = tallyOf(tasks);
    const { coming, passed } = agendaOf(own.filter(({ task }) => statesTime(task.deadline)));
    const inOrder = (years: typeof coming) =>
      years.flatMap(({ periods }) => periods.flatMap((period) => period.states));
    return {
      theme,
      tasks,
      measures: own.filter(({ task }) => task.kind === 'measure'),
      indicators: catalogue.indicators.filter(has),
      tally,
      summary: summaryOf(tasks),
      dueSoon: tasks.filter(({ schedule }) => schedule === 'due-soon').length,
      recorded: tally.recorded,
      coming: inOrder(coming),
      passed: inOrder(passed),
      reports: own.flatMap(({ onRecord }) => onRecord).sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
      leads: leadsOf(tasks, catalogue.agencies),
    };
  });
}

function leadsOf(tasks: readonly TaskState[], agencies: readonly Agency[]): ThemeState['leads'] {
  const led = groupBy(tasks, ({ task }) => task.leads);
  return agencies
    .map((agency) => ({ agency, count: led.get(agency.id)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
