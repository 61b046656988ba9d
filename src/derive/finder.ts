/** Records by their ids, where a record may have left: of each kind the record, or undefined. */
import type { Agency } from '../model/agency.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Group } from '../model/group.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { ProgressReport } from '../model/progress-report.ts';
import type { Provision } from '../model/provision.ts';
import type { Task } from '../model/task.ts';
import type { Catalogue } from './catalogue.ts';

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

const finders = new WeakMap<Catalogue, Finder>();

/** The finder of a catalogue, made once for each. */
export function finderOf(catalogue: Catalogue): Finder {
  const known = finders.get(catalogue);
  if (known) return known;
  const finder: Finder = {
    document: byId(catalogue.documents),
    agency: byId(catalogue.agencies),
    group: byId(catalogue.groups),
    task: byId(catalogue.tasks),
    indicator: byId(catalogue.indicators),
    provision: byId(catalogue.provisions),
    report: byId(catalogue.progressReports),
    observation: byId(catalogue.observations),
  };
  finders.set(catalogue, finder);
  return finder;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T | undefined {
  const index = new Map(list.map((record) => [record.id, record]));
  return (id) => index.get(id);
}
