/** A task's links: breadcrumbs, neighbours, and the filters under which it is found. */
import type { Catalogue } from '../../derive/records/catalogue.ts';
import { scheduleOf } from '../../derive/status/schedule.ts';
import type { TaskState } from '../../derive/status/state.ts';
import { dayOf, statesTime } from '../../model/deadline.ts';
import type { Task } from '../../model/task.ts';
import { shorten } from '../../model/text.ts';

type Locals = Pick<App.Locals, 'words' | 'paths' | 'localize' | 'langOfWords'>;
type Groups = Pick<Catalogue, 'groupTrailOf'>;

/** From the list of tasks through document and groups to the record. */
export function taskCrumbs(
  task: Task,
  catalogue: Groups & Pick<Catalogue, 'getDocument'>,
  { words, paths, localize }: Locals,
) {
  const { names } = words.task;
  const { shortName } = localize(catalogue.getDocument(task.document));
  const list = task.kind === 'measure' ? [{ text: names.measures, href: paths.measures(task.document) }] : [];
  return [
    { text: names.tasks, href: paths.tasks },
    { text: shortName, href: paths.document(task.document) },
    ...list,
    ...trailOf(task, catalogue).map((id) => ({ text: words.record.group(id), href: paths.group(id) })),
    { text: words.record.name(task) },
  ];
}

/** The link to a neighbour in the list. */
export function taskLink(task: Task | undefined, { words, paths, localize, langOfWords }: Locals) {
  return (
    task && {
      href: paths.task(task.id),
      title: words.record.name(task),
      text: shorten(localize(task).description, 60),
      lang: langOfWords(task, 'description'),
    }
  );
}

/** The filters of the search index, by id. A task stands in its group and in each group around it. */
export function taskFilters(task: Task, catalogue: Groups & Pick<Catalogue, 'themesOf'>) {
  const theme = catalogue.themesOf(task.id).map(({ id }) => id);
  return {
    id: [task.id],
    kind: [task.kind],
    document: [task.document],
    group: trailOf(task, catalogue),
    lead: task.leads,
    theme,
  };
}

/**
 * Where a task stands, as search results say it: its day, when it is due as lists say it, what stands for a schedule without a
 * day, and its evidence. The reader's browser counts the days. Of a measure only what is known of it.
 */
export function stateFilter(
  { task, evidence }: Pick<TaskState, 'task' | 'evidence'>,
  { timeOf, words: { schedule, status } }: Pick<App.Locals, 'timeOf' | 'words'>,
): { state?: string[] } {
  const { kind, deadline, force } = task;
  const isKnown = kind === 'task' || force !== undefined || statesTime(deadline) || evidence !== 'none';
  if (!isKnown) return {};
  const day = force ? '' : (dayOf(deadline) ?? '');
  const undated = force ? schedule.force[force] : day ? '' : schedule.names[scheduleOf(deadline, '')];
  const time = timeOf(task);
  const said = [time, undated === time ? '' : undated, status.evidence[evidence]];
  return { state: [[day, ...said].map((part) => part.replaceAll('|', ' ')).join('|')] };
}

const trailOf = ({ group }: Task, { groupTrailOf }: Groups): string[] =>
  group ? groupTrailOf(group).map(({ id }) => id) : [];
