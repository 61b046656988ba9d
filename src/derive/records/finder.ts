/** Records by their ids, where a record may be gone: of each kind the record, or undefined. */
import type { Agency } from '../../model/agency.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { Group } from '../../model/group.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Instrument } from '../../model/instrument.ts';
import type { Observation } from '../../model/observation.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Provision } from '../../model/provision.ts';
import type { Records } from '../../model/records.ts';
import type { Task } from '../../model/task.ts';
import type { Theme } from '../../model/theme.ts';

interface Found {
  readonly document: SourceDocument;
  readonly agency: Agency;
  readonly group: Group;
  readonly task: Task;
  readonly indicator: Indicator;
  readonly provision: Provision;
  readonly report: ProgressReport;
  readonly observation: Observation;
  readonly instrument: Instrument;
  readonly theme: Theme;
}

export type Finder = { readonly [Kind in keyof Found]: (id: string) => Found[Kind] | undefined };

/** The finder of records, as the catalogue answers it. */
export const buildFinder = (records: Records): Finder => ({
  document: byId(records.documents),
  agency: byId(records.agencies),
  group: byId(records.groups),
  task: byId(records.tasks),
  indicator: byId(records.indicators),
  provision: byId(records.provisions),
  report: byId(records.progressReports),
  observation: byId(records.observations),
  instrument: byId(records.instruments),
  theme: byId(records.themes),
});

function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T | undefined {
  const index = new Map(list.map((record) => [record.id, record]));
  return (id) => index.get(id);
}

/**
 * The record of a kind that must be there.
 * @throws Error that names the id where it is not
 */
export const getterIn =
  (find: Finder) =>
  <Kind extends keyof Found>(kind: Kind) =>
  (id: string): Found[Kind] =>
    assertFound(find[kind](id), id, kind);

/** @throws Error that names the id where nothing was found */
export function assertFound<T>(found: T | undefined, id: string, kind: string): T {
  if (found === undefined) throw new Error(`There is no ${kind} "${id}" in the catalogue.`);
  return found;
}
