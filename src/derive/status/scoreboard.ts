/** What this site has found published on each lead agency's tasks, side by side. Not a measure of what an agency has done. */
import type { Agency } from '../../model/agency.ts';
import { daysBetween } from '../../model/calendar.ts';
import { exactDayOf } from '../../model/progress-report.ts';
import { countedAs } from '../records/same-sets.ts';
import { successorOf } from '../records/succession.ts';
import { outcomeCountsOf } from './outcome.ts';
import { endOf } from './schedule.ts';
import type { TaskState } from './state.ts';

/**
 * The version of the method below. It changes whenever a rule does. Version 1 counts anything on record (`withEvidence`,
 * `share`, `rank`); version 2 counts outcomes only, and shows both.
 */
export const scoreboardMethod = '2';

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
  /** Of those due, tasks with an outcome on record: what the task names or its other form. */
  readonly outcomes: number;
  /** `outcomes` by `due`; null where none is due. */
  readonly outcomeShare: number | null;
  /** Of those due, tasks with an outcome of one body, sector or place only. */
  readonly oneBody: number;
  /** Of those due, tasks with a part or neighbour only. */
  readonly parts: number;
  /**
   * Median of the days from the deadline to the first report of tasks due with evidence, where its day is known;
   * negative where the report came first.
   */
  readonly medianDaysToEvidence: number | null;
  /** Days since the latest report of a known day on any task that it leads; null where there is none. */
  readonly daysSinceReport: number | null;
  /** By share, ties share a rank; null where fewer than three are due. */
  readonly rank: number | null;
  /** Likewise by the share of outcomes. */
  readonly outcomeRank: number | null;
}

export interface Scoreboard {
  readonly method: string;
  /** Named agencies under their name in the documents, in the order of names. */
  readonly byName: readonly Score[];
  /** The same tasks under who took over. */
  readonly bySuccessor: readonly Score[];
  /** Unnamed sets of bodies: not ranked. One that is written in several ways stands once. */
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
    collectives: scored((state) => state.task.leads.map(countedAs(agencies)), collectives),
  };
}

function scoreOf(agency: string, states: readonly TaskState[], asOf: string): Score {
  const due = states.filter((state) => state.schedule === 'past-due');
  const shown = due.filter((state) => state.evidence !== 'none');
  const delays = shown.flatMap((state) => {
    const first = state.onRecord.at(-1);
    const day = first && exactDayOf(first);
    const end = endOf(state.task.deadline);
    return day && end ? [daysBetween(end, day)] : [];
  });
  const latest = states
    .flatMap((state) => state.onRecord.flatMap((report) => exactDayOf(report) ?? []))
    .sort()
    .at(-1);
  const { outcome, 'one-body': oneBody, part } = outcomeCountsOf(due);
  return {
    agency,
    led: states.length,
    due: due.length,
    withEvidence: shown.length,
    share: due.length > 0 ? shown.length / due.length : null,
    outcomes: outcome,
    outcomeShare: due.length > 0 ? outcome / due.length : null,
    oneBody,
    parts: part,
    medianDaysToEvidence: median(delays),
    daysSinceReport: latest === undefined ? null : daysBetween(latest, asOf),
    rank: null,
    outcomeRank: null,
  };
}

/** Ranks by either share; those with the same share have the same rank, and the next rank counts them all. */
function ranked(scores: readonly Score[]): Score[] {
  const enough = scores.filter((score) => score.due >= fewestDue);
  const rankBy = (of: 'share' | 'outcomeShare', score: Score) =>
    score.due >= fewestDue ? 1 + enough.filter((other) => (other[of] ?? 0) > (score[of] ?? 0)).length : null;
  return scores.map((score) => ({
    ...score,
    rank: rankBy('share', score),
    outcomeRank: rankBy('outcomeShare', score),
  }));
}

function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
