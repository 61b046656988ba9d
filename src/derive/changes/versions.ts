/** A task or measure over time: as issued, and as each later document left it. Never written by hand. */
import { addDays } from '../../model/calendar.ts';
import type { WordField } from '../../model/correction.ts';
import type { Records } from '../../model/records.ts';
import type { AmendingRevision, CorrectingRevision, Revision } from '../../model/revision.ts';
import type { Task } from '../../model/task.ts';

/** A task as it is from one day to the next version. */
export interface Version {
  /** The day from which it holds; null where its document gives no day. */
  readonly from: string | null;
  /** The last day on which it holds; null where nothing follows. */
  readonly until: string | null;
  /** Where it lies, seen from the day of the catalogue. Of all versions one at most is in force. */
  readonly when: 'past' | 'current' | 'coming';
  /** The task with its words, agencies and deadline of the time. */
  readonly task: Task;
  /** What made it, in the order of the text; empty for the first version of a task that nobody added. */
  readonly by: readonly AmendingRevision[];
  /** Whether it ends here. */
  readonly repealed: boolean;
}

export const isCorrecting = (revision: Revision): revision is CorrectingRevision => revision.type === 'corrects';
export const isAmending = (revision: Revision): revision is AmendingRevision => revision.type !== 'corrects';

/**
 * The versions of a task, the earliest first; those of one day by one document are one version.
 * @param task as corrected, before any change
 * @param revisions what amends it, in any order
 * @param issued the day of issue of its document
 * @param asOf a calendar day in Viet Nam
 * @returns one version or more
 */
export function versionsOf(
  task: Task,
  revisions: readonly AmendingRevision[],
  issued: string | null,
  asOf: string,
): Version[] {
  const own = [...revisions].sort(
    (a, b) => compare(a.from, b.from) || compare(a.document, b.document) || placeOf(a) - placeOf(b),
  );
  const steps = [...Map.groupBy(own, ({ from, document }) => `${from} ${document}`).values()];
  const added = steps[0]?.some(({ type }) => type === 'adds') ?? false;
  const versions: Omit<Version, 'when' | 'until'>[] = added ? [] : [{ from: issued, task, by: [], repealed: false }];
  for (const by of steps) {
    const before = versions.at(-1)?.task ?? task;
    versions.push({
      from: by[0]?.from ?? null,
      task: Object.assign({}, before, ...by.map(({ fields }) => fields)),
      by,
      repealed: by.some(({ type }) => type === 'repeals'),
    });
  }
  const begun = versions.findLastIndex(({ from, by }) => by.length === 0 || (from !== null && from <= asOf));
  return versions.map((version, index) => {
    const next = versions[index + 1]?.from;
    const when = index < begun ? 'past' : index > begun ? 'coming' : 'current';
    return { ...version, until: next ? addDays(next, -1) : null, when };
  });
}

/** The fields whose words differ between versions, in the order of the record. */
export function changedFields(versions: readonly Version[]): WordField[] {
  return [...new Set(versions.flatMap(({ by }) => by.flatMap(({ field }) => field ?? [])))];
}

/**
 * Tasks and measures as they are in force on a day: in their words of that day, and with `force` where they are
 * repealed or still to come.
 * @param versions the versions of each task that has several, by its id
 */
export function tasksInForce(tasks: readonly Task[], versions: ReadonlyMap<string, readonly Version[]>): Task[] {
  return tasks.map((task) => {
    const own = versions.get(task.id);
    if (!own) return task;
    const current = own.find(({ when }) => when === 'current');
    if (current) return current.repealed ? { ...current.task, force: 'repealed' } : current.task;
    return { ...((own[0] as Version).task as Task), force: 'coming' };
  });
}

/** The versions of each task that is amended, added or repealed, by its id. */
export function versionsById(
  { tasks, revisions, documents }: Pick<Records, 'tasks' | 'revisions' | 'documents'>,
  asOf: string,
): Map<string, Version[]> {
  const issued = new Map(documents.map((document) => [document.id, document.issued]));
  const amending = Map.groupBy(revisions.filter(isAmending), ({ record }) => record);
  return new Map(
    tasks.flatMap((task) => {
      const own = amending.get(task.id);
      return own ? [[task.id, versionsOf(task, own, issued.get(task.document) ?? null, asOf)] as const] : [];
    }),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The place of a change in the list of its document. */
const placeOf = ({ id }: AmendingRevision) => Number(id.slice(id.indexOf('/') + 1));
