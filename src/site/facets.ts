/** What the tasks and measures can be narrowed by, over the site's own catalogue. */
import { countFacets, type FacetCount, type Limits, narrow } from '../derive/facets.ts';
import type { Task } from '../model/task.ts';
import { catalogue, outputTypes } from './catalogue.ts';
import { getState } from './monitoring.ts';

export const facetSource = { catalogue, types: outputTypes, stateOf: getState };

/** The tasks and measures within limits, tasks first, and the facets that narrow them further. */
export function facetsWithin(limits: Limits): { tasks: Task[]; facets: FacetCount[] } {
  const within = narrow(catalogue.tasks, limits, facetSource);
  const tasks = [...within.filter(({ kind }) => kind === 'task'), ...within.filter(({ kind }) => kind === 'measure')];
  return { tasks, facets: countFacets(tasks, facetSource) };
}
