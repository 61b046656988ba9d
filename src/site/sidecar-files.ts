/** The companions of pages: the same record as data, and its citation in the formats of reference managers. */
import { citationFile } from '../export/citations/files.ts';
import { toJson } from '../export/json.ts';
import { taskRecord } from '../export/lists.ts';
import { citationFiles } from '../model/citation.ts';
import { taskDataPath } from '../model/paths.ts';
import { catalogue } from './catalogue.ts';
import { citations } from './citations.ts';
import { getState } from './monitoring.ts';
import { edition } from './publication.ts';

/** What writes each of them, by address, like `/tasks/nq03-26.json`. */
export const companions: ReadonlyMap<string, () => string> = new Map([
  ...catalogue.tasks.map(
    ({ id }) => [taskDataPath(id), () => toJson(taskRecord(getState(id), catalogue, edition))] as const,
  ),
  ...citations.flatMap((citation) =>
    citationFiles(citation.path).map(({ ending, href }) => [href, () => citationFile(citation, ending)] as const),
  ),
]);
