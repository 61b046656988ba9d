/** The page that tells of a record. */
import { documentOf } from '../../model/ids.ts';
import { agencyPath, documentPath, groupPath, indicatorPath, provisionPath, taskPath } from '../../model/paths.ts';
import type { Change } from '../../model/release.ts';
import type { Catalogue } from '../records/catalogue.ts';
import { ownerOf } from './changes.ts';

/** The path of the page of a record, or of what a report or value speaks of; undefined where it has left. */
export function pageOf(change: Pick<Change, 'kind' | 'id'>, catalogue: Catalogue): string | undefined {
  const id = ownerOf(change);
  const { find } = catalogue;
  switch (change.kind) {
    case 'document':
      return find.document(id) && documentPath(id);
    case 'agency':
      return find.agency(id) && agencyPath(id);
    case 'group':
      return find.group(id) && groupPath(id);
    case 'indicator':
    case 'observation':
      return find.indicator(id) && indicatorPath(id);
    case 'provision':
      return find.provision(id) && provisionPath(documentOf(id), id);
    default:
      return find.task(id) && taskPath(id);
  }
}
