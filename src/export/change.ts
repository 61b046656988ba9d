/** Changes as they are published: one entry a field, or one a record that came or went as a whole. */

import { written } from '../derive/changes/changes.ts';
import type { Edition } from '../derive/changes/releases.ts';
import type { Catalogue } from '../derive/records/catalogue.ts';
import type { PublishedChange } from '../model/release.ts';

/**
 * All changes, newest release first, within it in the order of the records.
 * @param editions oldest first
 * @param address the site's address without a slash at its end
 */
export function changeEntries(editions: readonly Edition[], catalogue: Catalogue, address: string): PublishedChange[] {
  return [...editions].reverse().flatMap(({ release, changes }) =>
    changes.flatMap((change): PublishedChange[] => {
      const { what, kind, id, fields, to = [], why = null, whyVi } = change;
      const { path } = catalogue.refOf(change);
      const entry = {
        ...{ release: release?.release ?? null, day: release?.day ?? null, what, kind, id },
        url: path === undefined ? null : address + path,
        ...{ field: null, was: null, now: null, to, why },
        ...(whyVi ? { whyVi } : {}),
      };
      return fields
        ? fields.map(({ field, was, now }) => ({ ...entry, field, was: textOf(was), now: textOf(now) }))
        : [entry];
    }),
  );
}

const textOf = (value: unknown): string | null => (value === undefined ? null : written(value));
