/** Records by their ids, where a record may have left: of each kind the record, or undefined. */
import type { Agency } from '../../model/agency.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { Group } from '../../model/group.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { ProgressReport } from '../../model/progress-report.ts';
import type { Provision } from '../../model/provision.ts';
import type { Records } from '../../model/records.ts';
import type { Task } from '../../model/task.ts';

export interface Finder {
  readonly document: (id: string) => SourceDocument | undefined;
  readonly agency: (id: string) => Agency | undefined;
  readonly group: (id: string) => Group | undefined;
  readonly task: (id: string) => Task | undefined;
  readonly indicator: (id: string) => Indicator | undefined;
  readonly provision: (id: string) => Provision | undefined;
  readonly report: (id: string) => ProgressReport | undefined;
  readonly observation: (id: string) => Observation | undefined;
}

/** The finder of records, as the catalogue answers it. */
export function buildFinder(records: Pick<Records, FoundKind>): Finder {
  return {
    document: byId(records.documents),
    agency: byId(records.agencies),
    group: byId(records.groups),
    task: byId(records.tasks),
    indicator: byId(records.indicators),
    provision: byId(records.provisions),
    report: byId(records.progressReports),
    observation: byId(records.observations),
  };
}

type FoundKind =
  | 'documents'
  | 'agencies'
  | 'groups'
  | 'tasks'
  | 'indicators'
  | 'provisions'
  | 'progressReports'
  | 'observations';

function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T | undefined {
  const index = new Map(list.map((record) => [record.id, record]));
  return (id) => index.get(id);
}
