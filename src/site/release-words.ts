/** Releases in readers' words: what came as a whole, what changed record by record, and the history of one record. */
import { countsByKind, type Edition, type EditionSummary, historyKey, type Whole } from '../derive/changes/releases.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { ReleaseDescription } from '../model/change-description.ts';
import type { Change, ChangeKind } from '../model/release.ts';
import { describeChange, type Locals } from './change-words.ts';

const parts: readonly (readonly [sort: keyof Locals['words']['changes']['sorts'], ...of: ChangeKind[]])[] = [
  ['amended', 'amended'],
  ['corrected', 'corrected'],
  ['readdressed', 'moved', 'split', 'merged', 'withdrawn'],
  ['added', 'added'],
  ['reported', 'reported'],
  ['retracted', 'retracted'],
];

/** A release, or what is still to be released: first what came as a whole, then the other changes by sort. */
export function describeRelease(
  { release, changes }: Edition,
  summary: EditionSummary,
  catalogue: Catalogue,
  locals: Locals,
): ReleaseDescription {
  const changesOf = (kinds: readonly ChangeKind[]) =>
    summary.changes
      .filter(({ what }) => kinds.includes(what))
      .map((change) => describeChange(change, catalogue, locals));
  return {
    release: release?.release,
    day: release?.day,
    note: release && locals.localize(release).note,
    together: summary.together.map((whole) => describeWhole(whole, catalogue, locals)),
    parts: parts
      .map(([sort, ...kinds]) => ({ title: locals.words.changes.sorts[sort], changes: changesOf(kinds) }))
      .filter((part) => part.changes.length > 0),
    count: changes.length,
  };
}

/** What came as a whole, in a sentence. */
export function describeWhole(whole: Whole, catalogue: Catalogue, { words, localizeRef }: Locals): string {
  const { counts, whole: said } = words.changes;
  if (whole.kind === 'first-release') return said.first(counts(countsByKind(whole.changes)));
  const records = counts(countsByKind(whole.changes.filter(({ kind }) => kind !== 'document')));
  return said.document(words.record.called(localizeRef(catalogue.refOf(whole))), records);
}

/** What a record went through in one release. What came with the record is no change of it. */
export function describeEvents(changes: readonly Change[], catalogue: Catalogue, locals: Locals): string[] {
  const { history, inFields } = locals.words.changes;
  if (changes.some(({ what }) => what === 'added')) return [history.firstPublished];
  return changes.map((change) => {
    const { event, fields } = describeChange(change, catalogue, locals);
    const labels = fields.map(({ label }) => label);
    return historyKey(change) === change.id && labels.length > 0 ? inFields(event, labels) : event;
  });
}
