/** What documents change in others, read from the lists in their files and checked against their texts. */
import type { AmendmentChange, Amends } from '../../model/amendment.ts';
import type { WordField } from '../../model/correction.ts';
import type { SourceDocument } from '../../model/document.ts';
import { documentOf } from '../../model/ids.ts';
import { findNearest } from '../../model/nearest.ts';
import { allAgencies, documentEntry, type Problem, recordEntry } from '../../model/problem.ts';
import type { Records } from '../../model/records.ts';
import type { AmendingRevision, CorrectingRevision, RevisedFields } from '../../model/revision.ts';
import type { SourceLine } from '../../model/source-line.ts';
import type { Task } from '../../model/task.ts';
import { findStatingLine } from '../records/relations.ts';
import { cut, placeOf, type ReadWords, wordsOf } from './reread-words.ts';

/** The line of some words and the record that claims them. */
interface AmendingPlace {
  readonly line: number;
  readonly by: string;
}

/**
 * The place of words that stand in exactly one line of a document.
 * @param lines all source lines
 * @returns the place, or what is wrong in one sentence
 */
function amendingPlace(
  words: string,
  document: string,
  lines: readonly SourceLine[],
): AmendingPlace | { readonly problem: string } {
  const found = lines.filter((line) => line.document === document && line.text.includes(words));
  const [line] = found;
  if (!line || found.length > 1) {
    const where = line ? `stands in lines ${found.map((other) => other.line).join(', ')}` : 'stands in no line';
    const todo = line ? 'Quote more of the line that is meant.' : 'Quote it exactly, from one line.';
    return { problem: `"${cut(words)}" ${where} of ${document}. ${todo}` };
  }
  const at = line.text.indexOf(words);
  const claim = line.claims.find(({ from, to }) => from < at + words.length && at < to);
  if (!claim) return { problem: `"${cut(words)}" stands in line ${line.line}, which is no part of ${document}.` };
  return { line: line.line, by: claim.by };
}

/** Whether words stand, line breaks and doubled spaces apart, in a document from a line on: new words often follow. */
function saysWords(words: string, document: string, from: number, lines: readonly SourceLine[]): boolean {
  const own = lines.filter((line) => line.document === document && line.line >= from && line.ignored === null);
  return plain(own.map(({ text }) => text).join(' ')).includes(plain(words));
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

type Amendable = Pick<Records, 'tasks' | 'groups' | 'documents' | 'sourceLines'>;

/** One change with where it is written. */
interface Entry {
  readonly document: SourceDocument;
  readonly amends: Amends;
  readonly change: AmendmentChange;
  /** Its place among all changes of its document, from 1. */
  readonly place: number;
}

const fieldOf = {
  deadline: 'deadline',
  leads: 'leadText',
  coordinating: 'coordinatingText',
  output: 'outputText',
} as const;

/**
 * What amending documents make of tasks and measures, from the earliest day on.
 * @param records as printed; the order of the documents does not matter
 * @param corrected what corrections make of them: later words are laid over corrected ones
 * @param read reads the new words like those of the seeds
 * @returns revisions in the order of the days from which they apply, and a problem for each change that cannot be
 */
export function revisionsByAmendments(
  records: Amendable,
  corrected: readonly CorrectingRevision[],
  read: ReadWords,
): { revisions: AmendingRevision[]; problems: Problem[] } {
  const tasks = new Map(records.tasks.map((task) => [task.id, task]));
  for (const { record, fields } of corrected) {
    const task = tasks.get(record);
    if (task) tasks.set(record, withFields(task, fields));
  }
  const revisions: AmendingRevision[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesOf(records.documents)) {
    const { document, amends, change, place } = entry;
    const report = (message: string) =>
      problems.push({
        ...{ file: `content/documents/${document.id}.yaml`, line: 1, about: change },
        message: `amends, change ${place} (${change.type} ${change.record}): ${message}`,
        restsOn: [documentEntry(document.id), documentEntry(amends.document), recordEntry(change.record), allAgencies],
      });
    const task = tasks.get(change.record);
    if (!task) {
      const nearest = findNearest(change.record, tasks.keys());
      report(`There is no task or measure ${change.record}.${nearest ? ` Nearest: ${nearest}.` : ''}`);
      continue;
    }
    const wrong = misplaced(entry, records) ?? clash(entry, revisions);
    if (wrong) report(wrong);
    const quoted = amendingPlace(change.words, document.id, records.sourceLines);
    if ('problem' in quoted) {
      report(`words: ${quoted.problem}`);
      continue;
    }
    const result = fieldsOf(entry, task, document, read);
    if (result.problem) report(result.problem);
    if ('now' in change && !saysWords(change.now, document.id, quoted.line, records.sourceLines))
      report(
        `now: "${cut(change.now)}" stands nowhere in ${document.id} from line ${quoted.line} on. Copy it exactly.`,
      );
    tasks.set(task.id, withFields(task, result.fields));
    revisions.push({
      id: `${document.id}/${place}`,
      type: change.type === 'adds' || change.type === 'repeals' ? change.type : 'amends',
      ...{ record: task.id, fields: result.fields, ...(result.field ? { field: result.field } : {}) },
      ...{ from: amends.from, document: document.id, by: quoted.by, words: change.words, line: quoted.line },
    });
  }
  return { revisions, problems: [...problems, ...findUnstatedDays(records)] };
}

/** A task with other fields. */
export const withFields = <T extends object>(record: T, fields: RevisedFields): T => ({ ...record, ...fields });

/** All changes of all documents: by the day from which they apply, then by the day of issue, document and place. */
function entriesOf(documents: readonly SourceDocument[]): Entry[] {
  const entries = documents.flatMap((document) =>
    (document.amends ?? [])
      .flatMap((amends) => amends.changes.map((change) => ({ amends, change })))
      .map((entry, index) => ({ document, ...entry, place: index + 1 })),
  );
  const keyOf = ({ document, amends }: Entry) => `${amends.from} ${document.issued ?? ''} ${document.id}`;
  return entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.place - b.place));
}

/** Why a change cannot be of this record, if it cannot. */
function misplaced({ document, amends, change }: Entry, { documents, groups }: Amendable): string | undefined {
  const nearest = findNearest(
    amends.document,
    documents.map(({ id }) => id),
  );
  if (!documents.some(({ id }) => id === amends.document))
    return `There is no document ${amends.document}.${nearest ? ` Nearest: ${nearest}.` : ''}`;
  if (amends.document === document.id) return 'A document cannot amend itself; a misprint is a correction.';
  const owner = change.type === 'adds' ? document.id : amends.document;
  if (documentOf(change.record) !== owner)
    return `${change.record} is not of ${owner}. ${change.type === 'adds' ? 'What is added is a record of the amending document.' : ''}`.trim();
  if (change.type !== 'adds' || change.group === undefined) return undefined;
  const group = groups.find(({ id }) => id === change.group);
  if (group?.document === amends.document) return undefined;
  const near = findNearest(
    change.group,
    groups.filter((other) => other.document === amends.document).map(({ id }) => id),
  );
  return `group: ${amends.document} has no group ${change.group}.${near ? ` Nearest: ${near}.` : ''}`;
}

/** Which of the changes before contradicts this one, if any. */
function clash({ document, amends, change }: Entry, before: readonly AmendingRevision[]): string | undefined {
  const own = before.filter(({ record }) => record === change.record);
  const repeal = own.find(({ type }) => type === 'repeals');
  if (repeal) return `${repeal.document} repeals it from ${repeal.from}; nothing can change it after that.`;
  if (change.type === 'adds' && own.length > 0)
    return `${own[0]?.document} ${own[0]?.type} it from ${own[0]?.from}, which is earlier. Correct the days.`;
  const field = fieldNamed(change);
  // Two replacements of words in one field of one day and document follow each other like sentences.
  const same = own.find(
    (other) =>
      field !== undefined &&
      other.field === field &&
      other.from === amends.from &&
      (other.document !== document.id || !('was' in change) || change.was === undefined),
  );
  return same && `${same.document} changes ${field} from the same day. Keep one of the two, or correct a day.`;
}

function fieldNamed(change: AmendmentChange): WordField | undefined {
  if (change.type === 'replaces') return change.field;
  return change.type === 'adds' || change.type === 'repeals' ? undefined : fieldOf[change.type];
}

/** The fields of a task after a change. */
function fieldsOf(
  { change }: Entry,
  task: Task,
  document: SourceDocument,
  read: ReadWords,
): { fields: RevisedFields; field?: WordField; problem?: string } {
  if (change.type === 'repeals') return { fields: {} };
  if (change.type === 'adds') return { fields: change.group ? { group: change.group } : {} };
  const field = fieldNamed(change) as WordField;
  const words = wordsOf({ kind: task.kind, record: task }, field);
  if (words === undefined) return { fields: {}, problem: `${task.id} is a ${task.kind} and has no words in ${field}.` };
  if (change.type === 'replaces' && change.was !== undefined) {
    const place = placeOf(change.was, words);
    if ('problem' in place)
      return { fields: {}, problem: `was: This is not what ${field} of ${task.id} says then. ${place.problem}` };
    const text = words.slice(0, place.at) + change.now + words.slice(place.at + change.was.length);
    return { field, ...read(document, task.kind, field, text) };
  }
  return { field, ...read(document, task.kind, field, change.now) };
}

/** A problem for each day of effect whose line is not found in the amending text. */
function findUnstatedDays({ documents, sourceLines }: Amendable): Problem[] {
  return documents.flatMap(({ id, amends = [] }) =>
    amends
      .filter(({ begins }) => !findStatingLine({ document: id, begins }, sourceLines))
      .map((amends) => ({
        ...{ file: `content/documents/${id}.yaml`, line: 1, about: amends },
        message: `amends, begins: "${cut(amends.begins)}" does not begin exactly one line of ${id}. Write the first words of the line that says from when it applies.`,
        restsOn: [documentEntry(id)],
      })),
  );
}
