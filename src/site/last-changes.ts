/** On what day each page last changed, as far as that is known: records by their releases, guide pages by their own word. */
import { agencyPath, documentPath, groupPath, guidePath, indicatorPath, taskPath } from '../model/paths.ts';
import type { Change } from '../model/release.ts';
import { catalogue, guides } from './catalogue.ts';
import { recordHistoryOf } from './releases.ts';

const records: readonly (readonly [path: string, record: Pick<Change, 'kind' | 'id'>])[] = [
  ...catalogue.tasks.map((task) => [taskPath(task.id), task] as const),
  ...catalogue.indicators.map(({ id }) => [indicatorPath(id), { kind: 'indicator' as const, id }] as const),
  ...catalogue.documents.map(({ id }) => [documentPath(id), { kind: 'document' as const, id }] as const),
  ...catalogue.agencies.map(({ id }) => [agencyPath(id), { kind: 'agency' as const, id }] as const),
  ...catalogue.groups.map(({ id }) => [groupPath(id), { kind: 'group' as const, id }] as const),
];

/** Days by the path of the page. A page that was never released, or has changed since, has none. */
export const lastChanges: ReadonlyMap<string, string> = new Map([
  ...records.flatMap(([path, record]) => {
    const day = recordHistoryOf(record).at(-1)?.release?.day;
    return day === undefined ? [] : [[path, day] as const];
  }),
  ...guides.map(({ id, changed }) => [`${guidePath}${id}/`, changed] as const),
]);
