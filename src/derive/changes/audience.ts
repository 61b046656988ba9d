/** What a change concerns: its record and document, the agencies that the record names, and what it stands in. */
import { documentOf, ownerOf } from '../../model/ids.ts';
import type { Change, Release } from '../../model/release.ts';
import type { Catalogue } from '../records/catalogue.ts';
import { groupBy } from '../records/indexes.ts';
import type { EditionSummary, Whole } from './releases.ts';

/** What can be followed, by kind and id, like `agency most`. A `record` is a task, a measure or an indicator. */
export type Subject = `${'record' | 'document' | 'agency' | 'group' | 'theme' | 'instrument'} ${string}`;

/** All that a change concerns, each once. */
export function subjectsOf(change: Change, catalogue: Catalogue): readonly Subject[] {
  const { kind, id } = change;
  const owner = ownerOf(id);
  const ofKind = (of: string, ids: Iterable<string>) => [...ids].map((one) => `${of} ${one}` as Subject);
  const agencies = ofKind('agency', agenciesOf(change, catalogue));
  if (kind === 'agency') return agencies;
  const instruments = [...new Set([owner, id])].flatMap((one) => catalogue.instrumentsOf(one));
  return [
    `record ${owner}`,
    `document ${documentOf(owner)}`,
    ...agencies,
    ...ofKind('group', groupsOf(change, catalogue)),
    ...ofKind(
      'theme',
      catalogue.themesOf(owner).map((theme) => theme.id),
    ),
    ...ofKind('instrument', new Set(instruments.map(({ instrument }) => instrument))),
  ];
}

/** What a release holds, or that of it which concerns one subject. */
export interface ReleasePart extends EditionSummary {
  readonly release: Release;
}

/** The parts of releases that concern each subject, in the order given; every change is looked at once. */
export function partsBySubject(
  releases: readonly ReleasePart[],
  catalogue: Catalogue,
): ReadonlyMap<Subject, readonly ReleasePart[]> {
  const parts = new Map<Subject, ReleasePart[]>();
  const split = (changes: readonly Change[]) =>
    groupBy(changes, (change) => subjectsOf(change, catalogue)) as ReadonlyMap<Subject, Change[]>;
  for (const { release, changes, together } of releases) {
    const single = split(changes);
    const whole = new Map<Subject, Whole[]>();
    for (const one of together)
      for (const [subject, own] of split(one.changes))
        whole.set(subject, [...(whole.get(subject) ?? []), { ...one, changes: own }]);
    for (const subject of new Set([...whole.keys(), ...single.keys()])) {
      const own = parts.get(subject) ?? [];
      own.push({ release, changes: single.get(subject) ?? [], together: whole.get(subject) ?? [] });
      parts.set(subject, own);
    }
  }
  return parts;
}

/** The parts that concern any of some subjects, each change once. */
export function joinParts(releases: readonly ReleasePart[], parts: readonly ReleasePart[]): readonly ReleasePart[] {
  const own = new Set(
    parts.flatMap(({ changes, together }) => [...changes, ...together.flatMap((one) => one.changes)]),
  );
  return releases.flatMap((part) => narrowPart(part, (change) => own.has(change)) ?? []);
}

/** The part of a part of which something holds; undefined where that is nothing. */
function narrowPart(
  { release, changes, together }: ReleasePart,
  holds: (change: Change) => boolean,
): ReleasePart | undefined {
  const part = {
    release,
    changes: changes.filter(holds),
    together: together.flatMap((whole) => {
      const own = whole.changes.filter(holds);
      return own.length > 0 ? [{ ...whole, changes: own }] : [];
    }),
  };
  return part.changes.length + part.together.length > 0 ? part : undefined;
}

/** Fields that hold ids of agencies. */
const agencyFields: readonly string[] = ['leads', 'coordinating', 'monitoring', 'by'];

/**
 * The agencies that a change concerns: those that its record names now or named before the change, who made the report,
 * or the agency itself.
 */
export function agenciesOf(change: Change, catalogue: Catalogue): ReadonlySet<string> {
  const { kind, id, fields = [] } = change;
  const owner = ownerOf(id);
  if (kind === 'agency') return new Set([id]);
  const { find } = catalogue;
  const task = find.task(owner);
  const indicator = find.indicator(owner);
  const report = kind === 'report' ? find.report(id) : undefined;
  const named = fields
    .filter(({ field }) => agencyFields.includes(field))
    .flatMap(({ was, now }) => [was, now].flat())
    .filter((value) => typeof value === 'string');
  const all = [
    ...(task ? [...task.leads, ...task.coordinating] : []),
    ...(indicator?.monitoring ?? []),
    ...(report ? [report.by] : []),
    ...named,
  ];
  return new Set(all.filter((agency) => find.agency(agency)));
}

/** The groups that a change concerns: those that its record stands in now or stood in before, or the group itself. */
export function groupsOf(change: Change, catalogue: Catalogue): ReadonlySet<string> {
  const owner = ownerOf(change.id);
  const task = catalogue.find.task(owner);
  const stood = (change.fields ?? []).filter(({ field }) => field === 'group').map(({ was }) => was);
  const innermost = [change.kind === 'group' ? owner : undefined, task?.group, ...stood];
  return new Set(
    innermost
      .filter((id) => typeof id === 'string')
      .flatMap((id) => catalogue.groupTrailOf(id).map((group) => group.id)),
  );
}
