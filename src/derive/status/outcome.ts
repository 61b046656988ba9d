/** How near what is on record for a task comes to what it asks for. Only the nearest counts as an outcome. */
import { countsAsOutcome } from '../../model/nearness.ts';
import type { EvidenceFinding } from './evidence.ts';

/** Where a task may stand by what is on record, the nearest first. */
export const outcomeLevels = ['outcome', 'one-body', 'part', 'stated', 'none'] as const;

/**
 * `outcome`: what the task names or its other form, or a report that it is completed. `one-body` and `part` stand beside,
 * never in a share. `stated`: something is said of the task, and no outcome is. `none`: nothing is on record.
 */
export type OutcomeLevel = (typeof outcomeLevels)[number];

export function outcomeLevelOf({
  evidence,
  closedOn,
  nearness,
}: Pick<EvidenceFinding, 'evidence' | 'closedOn' | 'nearness'>): OutcomeLevel {
  if (evidence === 'none') return 'none';
  if (closedOn !== undefined) return 'outcome';
  if (nearness === undefined) return 'stated';
  return countsAsOutcome(nearness) ? 'outcome' : nearness === 'one-body' ? 'one-body' : 'part';
}

export type OutcomeCounts = Readonly<Record<OutcomeLevel, number>>;

/** Counts tasks by what is on record. */
export function outcomeCountsOf(
  states: readonly Pick<EvidenceFinding, 'evidence' | 'closedOn' | 'nearness'>[],
): OutcomeCounts {
  const counts = { outcome: 0, 'one-body': 0, part: 0, stated: 0, none: 0 };
  for (const state of states) counts[outcomeLevelOf(state)]++;
  return counts;
}
