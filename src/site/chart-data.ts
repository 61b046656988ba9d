/** The numbers behind the pictures, for the day of the build. */

import { stripOf } from '../derive/records/line-coverage.ts';
import { evidenceLevels } from '../derive/status/evidence.ts';
import { buildMatrix, type Matrix, type Party } from '../derive/status/matrix.ts';
import { type Cohort, cohortsOf, type OverTime, overTimeOf } from '../derive/status/over-time.ts';
import { schedules } from '../derive/status/schedule.ts';
import type { TaskState } from '../derive/status/state.ts';
import { type Tally, tallyOf } from '../derive/status/status-counts.ts';
import { buildTimeline, type Timeline } from '../derive/status/timeline.ts';
import { buildLoads, type Load, type Share, sharesByGroup, sharesByYear } from '../derive/status/workload.ts';
import type { Group } from '../model/group.ts';
import { mostDrawn, mostOnHome } from '../model/list-page.ts';
import type { Task } from '../model/task.ts';
import { asOf } from './as-of.ts';
import { catalogue } from './catalogue.ts';
import type { localsIn } from './languages.ts';
import { getState, states } from './monitoring.ts';

/** Fewer tasks are read faster than a picture of them. */
const enough = 3;

const isInForce = ({ force }: Task) => force === undefined;
const inForce = states.filter(({ task }) => isInForce(task));
const stateOf = ({ id }: { id: string }) => getState(id);

/** The documents whose tasks the home page draws and lists by group. */
export const documentsOnHome = catalogue.documents
  .filter(({ id }) => catalogue.contentsOf(id).tasks.length > 0)
  .slice(0, mostOnHome);

/** When the tasks of one document fall due. */
export const timelineOf = (document: string): Timeline =>
  buildTimeline(catalogue.contentsOf(document).tasks.filter(isInForce).map(stateOf), asOf);

/** What fell due and what was on record over time, with the tasks by the quarter in which they fall due. */
export interface OverTimeFacts {
  readonly overTime: OverTime;
  readonly cohorts: readonly Cohort[];
  /** The day until which outcomes were looked for. */
  readonly until: string;
}

/** Of the tasks of one document; undefined where hardly any has a last day, or nobody has looked. */
export const findOverTime = (document: string): OverTimeFacts | undefined =>
  overTimeFacts(catalogue.contentsOf(document).tasks.filter(isInForce).map(stateOf));

/** Of the tasks that an agency leads. */
export const findOverTimeOfAgency = (agency: string): OverTimeFacts | undefined =>
  overTimeFacts(
    catalogue
      .loadOf(agency)
      .leads.filter(({ kind }) => kind === 'task')
      .map(stateOf),
  );

function overTimeFacts(own: readonly TaskState[]): OverTimeFacts | undefined {
  const overTime = overTimeOf(own);
  if (overTime.tasks < enough) return undefined;
  const [until] = own.flatMap(({ searchedUntil }) => searchedUntil ?? []).sort();
  return until === undefined ? undefined : { overTime, cohorts: cohortsOf(own, until), until };
}

type Localizer = Pick<ReturnType<typeof localsIn>, 'localize'>;

const named = catalogue.agencies.filter(({ kind }) => kind !== 'collective');
const sizeOfLoad = (id: string): number => catalogue.loadOf(id).leads.length + catalogue.loadOf(id).coordinates.length;
const largest = new Set([...named].sort((a, b) => sizeOfLoad(b.id) - sizeOfLoad(a.id)).slice(0, mostDrawn));

/** Who leads with whom, in all tasks: among the agencies that are named most often, where not all can be drawn. */
const matrix: Matrix = buildMatrix(
  catalogue.tasksInForce,
  catalogue.agencies.filter((agency) => agency.kind === 'collective' || largest.has(agency)),
);

/** The same with names in the words of a language. */
export function matrixIn({ localize }: Localizer): Matrix {
  const said = (party: Party): Party => {
    const [id] = party.agencies;
    return party.name === undefined || id === undefined
      ? party
      : { ...party, name: localize(catalogue.getAgency(id)).name };
  };
  return { ...matrix, rows: matrix.rows.map(said), columns: matrix.columns.map(said) };
}

/** How many agencies the matrix and the bars leave out. */
export const undrawn: number = named.length - largest.size;

/** What each agency leads or coordinates. */
export const loads = { leads: loadsOf('leads'), coordinates: loadsOf('coordinating') } as const;

function loadsOf(part: 'leads' | 'coordinating'): { loads: readonly Load[]; tally: Tally } {
  return {
    loads: largestOf(buildLoads(inForce, catalogue.agencies, part)),
    tally: tallyOf(inForce.filter(({ task }) => task[part].length > 0)),
  };
}

/** As many as can be drawn, the largest; all unnamed sets together stay at their end. */
function largestOf(all: readonly Load[]): readonly Load[] {
  const agencies = all.filter(({ agency }) => agency);
  return [...agencies.slice(0, mostDrawn), ...all.filter(({ agency }) => !agency)];
}

const usedLevels = new Set(inForce.map(({ evidence }) => evidence));
const usedSchedules = new Set(inForce.map(({ schedule }) => schedule));

/** What narrows the catalogue to the tasks of a series of the bars: of levels and schedules just those that some task has, for no other can be chosen there. */
export const narrowing = {
  recorded: evidenceLevels
    .filter((level) => level !== 'none' && usedLevels.has(level))
    .map((level) => ['evidence', level] as const),
  passed: [['schedule', 'past-due'] as const, ['evidence', 'none'] as const],
  open: [
    ...schedules
      .filter((schedule) => schedule !== 'past-due' && usedSchedules.has(schedule))
      .map((schedule) => ['schedule', schedule] as const),
    ['evidence', 'none'] as const,
  ],
};

/** An agency's tasks at a glance. */
export interface Glance {
  /** What the agency does in them. */
  readonly verb: 'leads' | 'coordinates';
  readonly tally: Tally;
  readonly years: readonly Share<number>[];
  readonly groups: readonly Share<Group>[];
}

/** What an agency leads, else what it coordinates; undefined where that is little. */
export function findGlance(agency: string): Glance | undefined {
  const { leads, coordinates } = catalogue.loadOf(agency);
  const verb = leads.length >= enough ? 'leads' : 'coordinates';
  const own = (verb === 'leads' ? leads : coordinates).map(stateOf);
  if (own.length < enough) return undefined;
  return { verb, tally: tallyOf(own), years: sharesByYear(own), groups: sharesByGroup(own, catalogue.groups) };
}

/** What became of the lines of each document, under its name in the words of a language. */
export const lineCoverageIn = ({ localize }: Localizer) =>
  catalogue.held.map((document) => {
    const { coverage, diagnostics, lines } = catalogue.contentsOf(document.id);
    const remarks = diagnostics.map(({ line }) => line);
    return { name: localize(document).shortName, coverage, runs: stripOf(lines), remarks };
  });
