/** The history of a record on this site, release by release, for its page. */
import type { HistoryDescription } from '../model/change-description.ts';
import type { Change } from '../model/release.ts';
import { catalogue } from './catalogue.ts';
import type { Locals } from './change-words.ts';
import { describeEvents } from './release-words.ts';
import { recordHistoryOf } from './releases.ts';

/**
 * The history of a record, newest first. Days are those of the releases: what was reported has a day of its own.
 * @returns at least one entry
 */
export function describeHistory(record: Pick<Change, 'kind' | 'id'>, locals: Locals): HistoryDescription[] {
  const runs = [...Map.groupBy(recordHistoryOf(record), ({ release }) => release)];
  return runs
    .map(([release, changes]) => ({
      ...{ release: release?.release, day: release?.day },
      events: describeEvents(changes, catalogue, locals),
    }))
    .reverse();
}
