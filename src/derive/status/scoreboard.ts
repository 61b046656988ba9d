/** What this site has found published on each lead agency's tasks, side by side. Not a measure of what an agency has done. */
import type { Agency } from '../../model/agency.ts';
import { daysBetween } from '../../model/calendar.ts';
import { successorOf } from '../records/succession.ts';
import { endOf } from './schedule.ts';
import type { TaskState } from './state.ts';

/** The version of the method below. It changes whenever a rule does. */
export const scoreboardMethod = '1';

/** Agencies with fewer tasks whose date has passed are not ranked: one task more or less would turn the order. */
export const fewestDue = 3;

export interface Score {
  readonly agency: string;
  /** Tasks that it leads, alone or with others. */
  readonly led: number;
  /** Of these, tasks whose printed date has passed. */
  readonly due: number;
  /** Of those due, tasks with any evidence. */
  readonly withEvidence: number;
  /** `withEvidence` by `due`; null where none is due. */
  readonly share: number | null;
  /** Median of the days from the deadline to the first report of tasks due with evidence; negative where the report came first. */
  readonly medianDaysToEvidence: number | null;
  /** Days since the latest report on any task that it leads; null where there is none. */
  readonly daysSinceReport: number | null;
  /** By share, ties share a rank; null where fewer than three are due. */
  readonly rank: number | null;
}

export interface Scoreboard {
  readonly method: string;
  /** Named agencies under their name in the documents, in the order of names. */
  readonly byName: readonly Score[];
  /** The same tasks under who took over. */
  readonly bySuccessor: readonly Score[];
  /** Unnamed sets of bodies: not ranked. */
  readonly collectives: readonly Score[];
}

/**
 * Scores every lead agency.
 * @param all tasks on a day; those that are not in force count nowhere
 * @param agencies the registry, in the order in which scores are listed
 * @param asOf the same day
 */
export function scoreboardOf(all: readonly TaskState[], agencies: readonly Agency[], asOf: string): Scoreboard {
  const states = all.filter(({ task }) => task.force === undefined);
  const registry = new Map(agencies.map((agency) => [agency.id, agency]));
  const scored = (holders: (state: TaskState) => readonly string[], list: readonly Agency[]) => {
    const held = new Map<string, TaskState[]>();
    for (const state of states)
      for (const id of new Set(holders(state))) held.set(id, [...(held.get(id) ?? []), state]);
    return list.flatMap((agency) => {
      const own = held.get(agency.id);
      return own ? [scoreOf(agency.id, own, asOf)] : [];
    });
  };
  const named = agencies.filter((agency) => agency.kind !== 'collective');
  const collectives = agencies.filter((agency) => agency.kind === 'collective');
  const successor = (id: string) => {
    const agency = registry.get(id);
    return agency ? successorOf(agency) : id;
  };
  return {
    method: scoreboardMethod,
    byName: ranked(scored((state) => state.task.leads, named)),
    bySuccessor: ranked(scored((state) => state.task.leads.map(successor), named)),
    collectives: scored((state) => state.task.leads, collectives),
  };
}

function scoreOf(agency: string, states: readonly TaskState[], asOf: string): Score {
  const due = states.filter((state) => state.schedule === 'past-due');
  const shown = due.filter((state) => state.evidence !== 'none');
  const delays = shown.flatMap((state) => {
    const first = state.reports.at(-1);
    const end = endOf(state.task.deadline);
    return first && end ? [daysBetween(end, first.on)] : [];
  });
  const latest = states
    .flatMap((state) => state.reports[0]?.on ?? [])
    .sort()
    .at(-1);
  return {
    agency,
    led: states.length,
    due: due.length,
    withEvidence: shown.length,
    share: due.length > 0 ? shown.length / due.length : null,
    medianDaysToEvidence: median(delays),
    daysSinceReport: latest === undefined ? null : daysBetween(latest, asOf),
    rank: null,
  };
}

/** Ranks by share; those with the same share have the same rank, and the next rank counts them all. */
function ranked(scores: readonly Score[]): Score[] {
  const shares = scores.filter((score) => score.due >= fewestDue).map((score) => score.share ?? 0);
  return scores.map((score) => ({
    ...score,
    rank: score.due >= fewestDue ? 1 + shares.filter((share) => share > (score.share ?? 0)).length : null,
  }));
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
