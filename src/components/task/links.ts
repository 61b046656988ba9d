/** A task's links: breadcrumbs, neighbours, and the filters under which it is found. */
import type { Catalogue } from '../../derive/records/catalogue.ts';
import { documentPath, groupPath, measuresPath, taskPath, tasksPath } from '../../model/paths.ts';
import type { Task } from '../../model/task.ts';
import { formatGroup, formatRecord, shorten } from '../../site/format.ts';

/** From the list of tasks through document and groups to the record. */
export function taskCrumbs(task: Task, catalogue: Catalogue) {
  const { shortName } = catalogue.getDocument(task.document);
  const list = task.kind === 'measure' ? [{ text: 'Measures', href: measuresPath(task.document) }] : [];
  return [
    { text: 'Tasks', href: tasksPath },
    { text: shortName, href: documentPath(task.document) },
    ...list,
    ...(task.group ? catalogue.groupTrailOf(task.group) : []).map(({ id }) => ({
      text: formatGroup(id),
      href: groupPath(id),
    })),
    { text: formatRecord(task) },
  ];
}

/** The link to a neighbour in the list. */
export function taskLink(task: Task | undefined) {
  return task && { href: taskPath(task.id), title: formatRecord(task), text: shorten(task.description, 60) };
}

/** The filters of the search index, by id. A task stands in its group and in each group around it. */
export function taskFilters(task: Task, catalogue: Catalogue) {
  const group = (task.group ? catalogue.groupTrailOf(task.group) : []).map(({ id }) => id);
  const theme = catalogue.themesOf(task.id).map(({ id }) => id);
  return { kind: [task.kind], document: [task.document], group, lead: task.leads, theme };
}
