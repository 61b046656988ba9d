/** How the fields of a record are called, and their words in one of its versions. */
import type { WordField } from '../../model/correction.ts';
import type { Task } from '../../model/task.ts';

export const fieldNames: Readonly<Record<WordField, string>> = {
  description: 'Words',
  leadText: 'Lead',
  coordinatingText: 'Coordinating',
  outputText: 'Expected output',
  deadline: 'Deadline',
  noteText: 'Note',
  name: 'Name',
  unit: 'Unit',
  targetText: 'Target',
  monitoringText: 'Monitoring',
  title: 'Heading',
  text: 'Words',
};

/** The words of a field of a task; empty where it is blank or a task has no such field. */
export function wordsAt(task: Task, field: WordField): string {
  if (field === 'deadline') return task.deadline.raw;
  const value = (task as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : '';
}
