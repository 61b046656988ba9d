/** What a record has been through here, release by release, for its page. */
import { historyKey } from '../derive/changes/releases.ts';
import type { HistoryDescription } from '../model/change-description.ts';
import type { Change } from '../model/release.ts';
import { catalogue } from './catalogue.ts';
import { describeChange } from './change-words.ts';
import { recordHistoryOf } from './releases.ts';

type Locals = Pick<App.Locals, 'words' | 'format' | 'paths'>;

/**
 * The history of a record, newest first. Days are those of the releases: what was reported has a day of its own.
 * @returns at least one entry
 */
export function describeHistory(record: Pick<Change, 'kind' | 'id'>, locals: Locals): HistoryDescription[] {
  const runs = [...Map.groupBy(recordHistoryOf(record), ({ release }) => release)];
  return runs
    .map(([release, changes]) => ({ release: release?.release, day: release?.day, events: eventsOf(changes, locals) }))
    .reverse();
}

function eventsOf(changes: readonly Change[], locals: Locals): string[] {
  const { history, inFields } = locals.words.changes;
  const first = changes.find(({ what }) => what === 'added');
  // What came with the record is no change of it.
  if (first) return [history.firstPublished];
  return changes.map((change) => {
    const { event, fields } = describeChange(change, catalogue, locals);
    const own = historyKey(change) === change.id && fields.length > 0;
    return own
      ? inFields(
          event,
          fields.map(({ label }) => label),
        )
      : event;
  });
}
