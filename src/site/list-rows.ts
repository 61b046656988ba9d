/** What the rows of lists show, as far as it differs from row to row. Lists are split over pages by it. */
import { splitList } from '../derive/records/list-pages.ts';
import { type RowFacts, rowFactsOf } from '../derive/status/task-facts.ts';
import type { Warning } from '../derive/status/warnings.ts';
import type { Agency } from '../model/agency.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Group } from '../model/group.ts';
import { defaultLang } from '../model/lang.ts';
import { rowLimit, tableLimit } from '../model/list-page.ts';
import type { Task } from '../model/task.ts';
import { longestInRow, longestInTable, shorten } from '../model/text.ts';
import { catalogue } from './catalogue.ts';
import { localsOf } from './locals.ts';

// A word more or less in another language makes no other pages.
const { warnings } = localsOf(defaultLang).words;

const namesOf = (ids: readonly string[]): string[] => ids.map((id) => catalogue.getAgency(id).name);

/** What the row of a task says beside the record. */
export const factsOf = (task: Task): RowFacts => rowFactsOf(task, catalogue);

/** Rows of tasks and measures. */
export const taskRows = rowLimit(({ id, description, leads, deadline }: Task) => [
  ...[id, shorten(description), deadline.raw],
  ...namesOf(leads),
]);

/** Those of a list of tasks that stand on its first page. */
export const firstTasks = (tasks: readonly Task[]): readonly Task[] =>
  splitList([{ items: tasks }], taskRows)[0]?.flatMap(({ items }) => items) ?? [];

/** Rows of deadlines. */
export const deadlineRows = rowLimit(({ task }: { readonly task: Task }) => [
  ...[task.id, shorten(task.description, longestInRow), task.deadline.raw],
  ...namesOf(task.leads),
]);

/** Rows of warnings. */
export const warningRows = rowLimit(({ task, numbers }: Warning) => {
  const { description, leads } = catalogue.getTask(task);
  return [task, shorten(description, longestInRow), warnings.numbers(numbers), ...namesOf(leads)];
});

/** Rows of remarks. */
export const remarkRows = rowLimit(({ document, message }: Diagnostic) => [
  message,
  document && catalogue.getDocument(document).shortName,
]);

/** Rows of agencies. */
export const agencyRows = tableLimit(({ name, nameVi, abbreviation, succeededBy }: Agency) => [
  ...[name, nameVi ?? '', abbreviation ?? ''],
  ...namesOf(succeededBy.slice(0, 1).map(({ agency }) => agency)),
]);

/** Rows of groups. */
export const groupRows = tableLimit(({ id, title }: Group) => [id, shorten(title, longestInTable)]);

/** Rows of the scoreboard. */
export const scoreRows = tableLimit(({ agency }: { readonly agency: string }) => agencyWords(agency));

function agencyWords(id: string): string[] {
  const { name, succeededBy } = catalogue.getAgency(id);
  return [name, ...namesOf(succeededBy.slice(0, 1).map(({ agency }) => agency))];
}
