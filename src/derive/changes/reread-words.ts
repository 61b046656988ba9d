/** The words of records by the names of their fields, and places in them. */
import { type RecordKind, type WordField, wordFields } from '../../model/correction.ts';
import type { SourceDocument } from '../../model/document.ts';
import type { Group } from '../../model/group.ts';
import type { Indicator } from '../../model/indicator.ts';
import { findNearest } from '../../model/nearest.ts';
import type { Provision } from '../../model/provision.ts';
import type { SeedRecords } from '../../model/records.ts';
import type { RevisedFields } from '../../model/revision.ts';
import type { Task } from '../../model/task.ts';

/** A record with words of its own. */
export type WordedRecord = Task | Indicator | Group | Provision;

/** Reads new words of a field like those of the seeds; `problem` says what to type where they cannot be read. */
export type ReadWords = (
  document: SourceDocument,
  kind: RecordKind,
  field: WordField,
  text: string,
) => { readonly fields: RevisedFields; readonly problem?: string };

/** A record with what it is. */
export interface KindOfRecord {
  readonly kind: RecordKind;
  readonly record: WordedRecord;
}

/** All records with words by their ids. */
export function recordsById(
  records: Pick<SeedRecords, 'tasks' | 'indicators' | 'groups' | 'provisions'>,
): Map<string, KindOfRecord> {
  const of = (kind: RecordKind, list: readonly WordedRecord[]) =>
    list.map((record) => [record.id, { kind, record }] as const);
  return new Map([
    ...records.tasks.map((record) => [record.id, { kind: record.kind, record }] as const),
    ...of('indicator', records.indicators),
    ...of('group', records.groups),
    ...of('provision', records.provisions),
  ]);
}

/** The words of a field; undefined where a record of this kind has no such field. A blank cell gives ''. */
export function wordsOf({ kind, record }: KindOfRecord, field: WordField): string | undefined {
  if (!(wordFields[kind] as readonly string[]).includes(field)) return undefined;
  const value = (record as unknown as Readonly<Record<string, unknown>>)[field];
  if (typeof value === 'string') return value;
  return field === 'deadline' && 'deadline' in record ? record.deadline.raw : undefined;
}

/**
 * The place of words that stand exactly once in a text; blank words stand in a blank text only.
 * @returns the place of their first letter, or what is wrong in one sentence
 */
export function placeOf(words: string, text: string): { readonly at: number } | { readonly problem: string } {
  if (words === '' && text !== '') return { problem: `The field is not blank; it says: "${cut(text)}".` };
  const at = text.indexOf(words);
  if (at < 0) {
    const near = nearestWords(words, text);
    return {
      problem: `"${cut(words)}" does not stand in it. ${near ? `Nearest: "${near}"` : `It says: "${cut(text)}"`}.`,
    };
  }
  if (words !== '' && text.indexOf(words, at + 1) >= 0)
    return { problem: `"${cut(words)}" stands in it more than once; write more of the words around it.` };
  return { at };
}

/** A text cut short for a message. */
export const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

/** The run of as many words that is most like some words, where one is near. */
function nearestWords(words: string, text: string): string | undefined {
  const count = words.split(/\s+/u).length;
  const all = [...text.matchAll(/\S+/gu)];
  const runs = all.flatMap((first, index) => {
    const last = all[index + count - 1];
    return last ? [text.slice(first.index, last.index + last[0].length)] : [];
  });
  return findNearest(words, runs);
}
