/** What a record has been through here, release by release, for its page. */
import { historyKey } from '../derive/changes/releases.ts';
import type { HistoryTelling } from '../model/change-description.ts';
import type { Change } from '../model/release.ts';
import { catalogue } from './catalogue.ts';
import { describeChange } from './change-words.ts';
import { formatList } from './format.ts';
import { recordHistoryOf } from './releases.ts';

/**
 * The history of a record, newest first. Days are those of the releases: what was reported has a day of its own.
 * @returns at least one entry
 */
export function describeHistory(record: Pick<Change, 'kind' | 'id'>): HistoryTelling[] {
  const runs = [...Map.groupBy(recordHistoryOf(record), ({ release }) => release)];
  return runs
    .map(([release, changes]) => ({ release: release?.release, day: release?.day, events: eventsOf(changes) }))
    .reverse();
}

function eventsOf(changes: readonly Change[]): string[] {
  const first = changes.find(({ what }) => what === 'added');
  // What came with the record is no change of it.
  if (first) return ['First published'];
  return changes.map((change) => {
    const { event, fields } = describeChange(change, catalogue);
    const own = historyKey(change) === change.id && fields.length > 0;
    return own ? `${event}: ${formatList(fields.map(({ label }) => label.toLowerCase()))}` : event;
  });
}
