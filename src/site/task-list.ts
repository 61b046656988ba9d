/** The list of tasks, in the order of documents and groups, over as many pages as it needs. */
import { listPagesOf } from '../derive/records/list-pages.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Group } from '../model/group.ts';
import { anchorOf } from '../model/ids.ts';
import type { Task } from '../model/task.ts';
import { catalogue } from './catalogue.ts';
import type { ItemOf } from './languages.ts';
import { taskRows } from './list-rows.ts';
import { perLanguage } from './locals.ts';

/** The tasks of one group; without one those that stand in none, or that are not in force. */
interface TaskSection {
  readonly group: Group | undefined;
  readonly force: boolean;
  /** Where the heading can be linked to. */
  readonly anchor: string | undefined;
  /** The document, where the list has several. */
  readonly of: SourceDocument | undefined;
  readonly items: readonly Task[];
}

/** Tasks in force. */
export const listedTasks: readonly Task[] = catalogue.tasksInForce.filter(({ kind }) => kind === 'task');

const groups = catalogue.groups.filter(({ id }) => catalogue.groupContentsOf(id).tasks.length > 0);
const several = new Set(groups.map(({ document }) => document)).size > 1;
const notInForce = catalogue.tasks.filter(({ kind, force }) => kind === 'task' && force !== undefined);
const loose = listedTasks.filter(({ group }) => group === null);

// A link like #g1 leads where it always led: a later document's group of the same number has its whole id.
const first = new Map([...groups].reverse().map(({ id }) => [anchorOf(id), id]));

const sections: readonly TaskSection[] = [
  ...groups.map((group) => ({
    ...{ group, force: true, items: catalogue.groupContentsOf(group.id).tasks },
    anchor: first.get(anchorOf(group.id)) === group.id ? anchorOf(group.id) : group.id,
    of: several ? catalogue.getDocument(group.document) : undefined,
  })),
  { group: undefined, force: false, anchor: 'not-in-force', of: undefined, items: notInForce },
  { group: undefined, force: true, anchor: undefined, of: undefined, items: loose },
].filter(({ items }) => items.length > 0);

/** The pages of the list. */
export const taskPages = perLanguage(({ words: { task }, paths, localize }) =>
  listPagesOf(paths.tasks, sections, taskRows, ({ group, of, force }) => {
    if (!group) return force ? task.all.loose : task.rows.notInForce;
    return task.group.named(group.id, of && localize(of).shortName);
  }),
);

export type TaskPage = ItemOf<typeof taskPages>;

/** The ways into the list beside the groups: documents with measures, and the agencies that lead tasks. */
export const taskListWays = {
  lists: catalogue.documents.flatMap((document) => {
    const { measures } = catalogue.contentsOf(document.id);
    return measures.length > 0 ? [{ document, count: measures.length }] : [];
  }),
  leads: catalogue.agencies.flatMap((agency) => {
    const { leads } = catalogue.loadOf(agency.id);
    return leads.length > 0 ? [{ agency, count: leads.length }] : [];
  }),
};
