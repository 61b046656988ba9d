/** Which fields of a record each of its versions shows, and their words in it. */
import { changedFields, type Version } from '../../derive/changes/versions.ts';
import type { WordField } from '../../model/correction.ts';

/**
 * The fields that a version says anew; beside them, as issued, those that have changed since, and in force, those that will.
 * @param versions all of the record
 */
export function shownFields(version: Version, versions: readonly Version[]): WordField[] {
  const current = version.when === 'current';
  if (!current && version.by.length > 0) return changedFields([version]);
  return changedFields([version, ...versions.filter(({ when }) => (when === 'coming') === current)]);
}
