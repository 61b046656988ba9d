/** Releases as lists of changes and back, and the history of each record. */
import { ownerOf } from '../../model/ids.ts';
import type { Change, RecordKind, Release } from '../../model/release.ts';
import { recordKinds } from '../../model/release.ts';

/** Changes that were published together; without a release they are still to be published. */
export interface Edition {
  readonly release?: Release;
  readonly changes: readonly Change[];
}

/** A change with the release that published it; without one it is still to be published. */
export interface DatedChange extends Change {
  readonly release?: Release;
}

const wholes = ['added', 'reported', 'retracted'] as const;

/** A release made of changes. Those of records as a whole and without a reason stand as ids only. */
export function releaseOf(changes: readonly Change[], id: string, day: string, note?: string): Release {
  const idsOf = (what: (typeof wholes)[number]): Release['added'] =>
    Object.fromEntries(
      recordKinds.flatMap((kind) => {
        const ids = changes.filter((change) => change.kind === kind && change.what === what && isWhole(change));
        return ids.length > 0 ? [[kind, ids.map((change) => change.id)]] : [];
      }),
    );
  return {
    release: id,
    day,
    ...(note === undefined ? {} : { note }),
    added: idsOf('added'),
    reported: idsOf('reported'),
    retracted: idsOf('retracted'),
    changed: changes.filter((change) => !isWhole(change)),
  };
}

const isWhole = ({ what, fields, to, why }: Change): boolean =>
  wholes.some((whole) => whole === what) && !fields && !to && why === undefined;

/** The changes of a release. */
export function changesOf(release: Release): Change[] {
  const whole = wholes.flatMap((what) =>
    (Object.entries(release[what]) as [RecordKind, string[]][]).flatMap(([kind, ids]) =>
      ids.map((id) => ({ kind, id, what })),
    ),
  );
  return [...whole, ...release.changed];
}

/** Releases in the order in which they were published. */
export function inReleaseOrder(releases: readonly Release[]): Release[] {
  const count = ({ release }: Release) => Number(release.slice(11) || 1);
  return [...releases].sort((a, b) => (a.day === b.day ? count(a) - count(b) : a.day < b.day ? -1 : 1));
}

/** The name of the next release on a day: the day, then the day with -2, and so on. */
export function nextReleaseId(day: string, releases: readonly Release[]): string {
  const count = releases.filter((release) => release.day === day).length;
  return count === 0 ? day : `${day}-${count + 1}`;
}

/**
 * What each record has been through, oldest first, by kind and id (see `historyKey`). Reports and values stand with
 * the record that they speak of.
 * @param editions oldest first; what is not yet released last
 */
export function historiesOf(editions: readonly Edition[]): ReadonlyMap<string, readonly DatedChange[]> {
  const dated = editions.flatMap(({ release, changes }) =>
    changes.map((change): DatedChange => (release ? { ...change, release } : change)),
  );
  return Map.groupBy(dated, historyKey);
}

/** A document and an agency may have the same id; all other records have ids of their own. */
export const historyKey = ({ kind, id }: Pick<Change, 'kind' | 'id'>): string =>
  kind === 'document' || kind === 'agency' ? `${kind} ${id}` : ownerOf(id);

/** Changes that came as a whole: all of the first release, or a new document with its records. */
export type Whole = ({ readonly kind: 'first-release' } | { readonly kind: 'document'; readonly id: string }) & {
  readonly changes: readonly Change[];
};

/** The changes of an edition, those that only came with a whole apart. */
export interface EditionSummary {
  readonly changes: readonly Change[];
  readonly together: readonly Whole[];
}

/**
 * Parts the changes that are listed one by one from those that are summed up: all of the first release, and the records
 * of a new document.
 * @param first whether nothing was published before
 */
export function summarizeEdition(changes: readonly Change[], first: boolean): EditionSummary {
  if (first) return { changes: [], together: changes.length > 0 ? [{ kind: 'first-release', changes }] : [] };
  const documents = new Set(
    changes.filter(({ kind, what }) => kind === 'document' && what === 'added').map(({ id }) => id),
  );
  const wholeOf = ({ kind, id, what }: Change): string | undefined => {
    const document = id.split(/[-/]/)[0] ?? id;
    return what === 'added' && kind !== 'agency' && documents.has(document) ? document : undefined;
  };
  const byDocument = Map.groupBy(changes, wholeOf);
  return {
    changes: byDocument.get(undefined) ?? [],
    together: [...byDocument].flatMap(([id, own]) =>
      id === undefined ? [] : [{ kind: 'document', id, changes: own }],
    ),
  };
}

/** Records counted by kind, in the order of the kinds; those of which there are none are left out. */
export function countsByKind(changes: readonly Pick<Change, 'kind'>[]): { kind: RecordKind; count: number }[] {
  const own = Map.groupBy(changes, ({ kind }) => kind);
  return recordKinds.flatMap((kind) => {
    const count = own.get(kind)?.length ?? 0;
    return count === 0 ? [] : [{ kind, count }];
  });
}
