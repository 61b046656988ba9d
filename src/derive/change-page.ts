/** The page that tells of a record. */
import { documentOf } from '../model/ids.ts';
import { agencyPath, documentPath, groupPath, indicatorPath, provisionPath, taskPath } from '../model/paths.ts';
import type { Change } from '../model/release.ts';
import type { Catalogue } from './catalogue.ts';
import { ownerOf } from './changes.ts';

/** The path of the page of a record, or of what a report or value speaks of; undefined where it has left. */
export function pageOf(change: Pick<Change, 'kind' | 'id'>, catalogue: Catalogue): string | undefined {
  const id = ownerOf(change);
  const has = (list: readonly { readonly id: string }[]) => list.some((record) => record.id === id);
  switch (change.kind) {
    case 'document':
      return has(catalogue.documents) ? documentPath(id) : undefined;
    case 'agency':
      return has(catalogue.agencies) ? agencyPath(id) : undefined;
    case 'group':
      return has(catalogue.groups) ? groupPath(id) : undefined;
    case 'indicator':
    case 'observation':
      return has(catalogue.indicators) ? indicatorPath(id) : undefined;
    case 'provision':
      return has(catalogue.provisions) ? provisionPath(documentOf(id), id) : undefined;
    default:
      return has(catalogue.tasks) ? taskPath(id) : undefined;
  }
}
