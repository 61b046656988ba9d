/** What the tasks and measures can be narrowed by, over the site's own catalogue. */
import { countFacets, type FacetCount, type Limits, narrow } from '../derive/facets.ts';
import type { Lang } from '../model/lang.ts';
import type { Task } from '../model/task.ts';
import { catalogue, outputTypes } from './catalogue.ts';
import { perLanguage } from './locals.ts';
import { getState } from './monitoring.ts';

export { narrowedTo } from '../derive/facets.ts';

export const facetSource = { catalogue, types: outputTypes, stateOf: getState };

/** The same with the words of each language. */
export const facetSources = perLanguage(({ localize }) => ({ ...facetSource, localize }));

/** The tasks and measures within limits, tasks first and what is not in force last, and the facets that narrow them further. */
export function facetsWithin(limits: Limits, lang: Lang): { tasks: Task[]; facets: FacetCount[] } {
  const within = narrow(catalogue.tasks, limits, facetSource);
  const [current, rest] = [within.filter(({ force }) => !force), within.filter(({ force }) => force)];
  const ofKind = (kind: Task['kind']) => current.filter((task) => task.kind === kind);
  const tasks = [...ofKind('task'), ...ofKind('measure'), ...rest];
  return { tasks, facets: countFacets(tasks, facetSources[lang]) };
}
