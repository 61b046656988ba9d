/** Whom a change concerns: the agencies that its record names, and the groups that it stands in. */
import { ownerOf } from '../../model/ids.ts';
import type { Change } from '../../model/release.ts';
import type { Catalogue } from '../records/catalogue.ts';

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
