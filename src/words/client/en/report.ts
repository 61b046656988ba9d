/** What the form of reports says in English while it is filled in. */
import type { Mistake, MistakeKind } from '../report.ts';

/** What is wrong with a field whose answer has a form of its own, by the last part of its name. */
const wrong: Readonly<Record<string, string>> = {
  on: 'Write a day of the calendar, like 2026-03-02 or 2/3/2026.',
  published: 'Write a day of the calendar, like 2026-03-02 or 2/3/2026.',
  period: 'Write a year, a month or a day of the calendar, like 2025, 2025-06 or 2025-06-30.',
  value: 'Write a plain number. A point marks the decimals: 14.02.',
  url: 'Write the whole address of the page, from https:// on.',
  archived: 'Write the whole address of the copy, from https:// on, or leave it out.',
  record: 'Write the id of a record, like nq03-76, or choose one from the list.',
  other: 'No such report is on record for this task up to that day. Write it like nq03-28/2025-05-24.',
};

const refused: Readonly<Record<string, string>> = {
  ...wrong,
  now: 'These are the words as they are printed. Write them as they must be meant.',
  onPrecision: 'Give the day itself: whether a completed task was in time hangs on it.',
  statementVi: 'Write “thời hạn đã qua”: whether something was done late is not known here.',
  whyVi: 'Write “thời hạn đã qua”: whether something was done late is not known here.',
};

const messages: Readonly<Record<Exclude<MistakeKind, 'missing' | 'wrong' | 'refused'>, string>> = {
  letters: 'A sign in it cannot be kept: one that nobody sees, or a letter of another alphabet. Type it again.',
  future: 'This day lies in the future.',
  early: 'This day is too early: before the document was issued, or before the period began.',
  near: 'This is nearly the name of an agency. Choose it from the list, or write the full name of the other body.',
  absent:
    'These words are not there, or are there more than once. Copy them letter by letter, with some words around them.',
  'no-progress': 'No task or measure has this id. Choose one from the list.',
  'no-observation': 'No indicator has this id. Choose one from the list.',
  'no-correction': 'No record has this id. Choose one from the list.',
};

/** @param label of the field */
function mistake({ field, kind }: Mistake, label: string): string {
  const part = field.slice(field.lastIndexOf('.') + 1);
  if (kind === 'missing') return `Missing: ${label}.`;
  if (kind === 'wrong') return wrong[part] ?? `This answer cannot be used: ${label}.`;
  if (kind === 'refused') return refused[part] ?? `This answer cannot be used: ${label}.`;
  return messages[kind];
}

export const report = {
  mistake,
  mistakes: (count: number) => (count === 1 ? 'One answer needs attention' : `${count} answers need attention`),
  unloaded: 'The check did not load. Try again, or use a template below.',
  unknown: (id: string, nearest: string | undefined) =>
    `No record has the id “${id}”.${nearest ? ` The nearest is ${nearest}.` : ''}`,
  letter: {
    subject: (file: string) => `Report: ${file.replace(/^content\//u, '').replace(/\.yaml$/u, '')}`,
    attached: 'The file is attached.',
  },
};
