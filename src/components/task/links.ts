/** A task's links: breadcrumbs, neighbours, and the filters under which it is found. */
import type { Catalogue } from '../../derive/records/catalogue.ts';
import type { Task } from '../../model/task.ts';
import { shorten } from '../../model/text.ts';

type Locals = Pick<App.Locals, 'words' | 'paths' | 'langOfWords'>;
type Groups = Pick<Catalogue, 'groupTrailOf'>;

/** From the list of tasks through document and groups to the record. */
export function taskCrumbs(task: Task, catalogue: Groups & Pick<Catalogue, 'getDocument'>, { words, paths }: Locals) {
  const { names } = words.task;
  const { shortName } = catalogue.getDocument(task.document);
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
export function taskLink(task: Task | undefined, { words, paths, langOfWords }: Locals) {
  return (
    task && {
      href: paths.task(task.id),
      title: words.record.name(task),
      text: shorten(task.description, 60),
      lang: langOfWords(task.document),
    }
  );
}

/** The filters of the search index, by id. A task stands in its group and in each group around it. */
export function taskFilters(task: Task, catalogue: Groups & Pick<Catalogue, 'themesOf'>) {
  const theme = catalogue.themesOf(task.id).map(({ id }) => id);
  return { kind: [task.kind], document: [task.document], group: trailOf(task, catalogue), lead: task.leads, theme };
}

const trailOf = ({ group }: Task, { groupTrailOf }: Groups): string[] =>
  group ? groupTrailOf(group).map(({ id }) => id) : [];
