/** A release: what was published on a day, and what had changed since the one before. Written by `npm run release` into releases/. */
import { z } from 'zod';
import { day } from './day.ts';
import { inVietnamese } from './vietnamese.ts';

/** The kinds of records whose changes are published, in the order in which they are listed. */
export const recordKinds = [
  'document',
  'agency',
  'group',
  'task',
  'measure',
  'indicator',
  'provision',
  'report',
  'observation',
] as const;

/** What can happen to a record. */
export const changeKinds = [
  'added',
  'amended',
  'corrected',
  'moved',
  'split',
  'merged',
  'withdrawn',
  'reported',
  'retracted',
] as const;

export const recordKind = z.enum(recordKinds);
export const changeKind = z.enum(changeKinds);

const ids = z.array(z.string().min(1));

export const fieldChange = z.strictObject({
  field: z.string().min(1).describe('The field of the record, like deadline.'),
  was: z.json().optional().describe('Its value before; left out where it was empty.'),
  now: z.json().optional().describe('Its value since; left out where it is empty.'),
});

export const change = z.strictObject({
  kind: recordKind,
  id: z.string().min(1).describe('The record, like nq03-26; a report or value by its path, like nq03-26/2026-03-02.'),
  what: changeKind,
  fields: z.array(fieldChange).optional().describe('Left out where the record came or went as a whole.'),
  to: ids.optional().describe('The ids that took its place, where it was moved, split or merged.'),
  why: z.string().min(1).optional().describe('The act that amended it, or the reason, in a sentence.'),
  whyVi: inVietnamese('why'),
});

/** The name of a release: its day, with a number where one day has several. */
export const releaseId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(-\d+)?$/, 'write the release as its day, like 2026-11-22');

export const release = z.strictObject({
  release: releaseId,
  day,
  note: z.string().min(1).optional().describe('A sentence for readers.'),
  noteVi: inVietnamese('note'),
  added: z.partialRecord(recordKind, ids).describe('Records that are new as a whole, by kind.'),
  reported: z.partialRecord(recordKind, ids).describe('Reports and measured values that are new.'),
  retracted: z
    .partialRecord(recordKind, ids)
    .describe('Reports that take another back, and those that were taken away.'),
  changed: z.array(change).describe('Everything else, record by record.'),
});

/** The fields of a record whose changes are published. Empty fields are left out. */
const recordFields = z.record(z.string(), z.json());

/** All records as they were last published: what the next release is compared with. */
export const published = z.strictObject({
  release: releaseId,
  promises: z
    .int()
    .nonnegative()
    .optional()
    .describe('How many addresses and lines permalinks.txt held then; fewer later are a list that was cut.'),
  records: z.partialRecord(recordKind, z.record(z.string(), recordFields)),
});

/** An entry of the public list of changes: one a field, or one a record that came or went as a whole. */
export const publishedChange = z.strictObject({
  release: releaseId.nullable().describe('The release that published it; null where it is not yet released.'),
  day: day.nullable().describe('The day of that release.'),
  what: changeKind.describe('What happened to the record.'),
  kind: recordKind.describe('What the record is.'),
  id: z.string().describe('The id of the record.'),
  url: z.httpUrl().nullable().describe('The page of the record; null where it has none any more.'),
  field: z.string().nullable().describe('The field that changed; null where the record came or went as a whole.'),
  was: z.string().nullable().describe('The value before, as text; JSON where it is not a text.'),
  now: z.string().nullable().describe('The value since, as text.'),
  to: ids.describe('The ids that took its place, where it was moved, split or merged.'),
  why: z.string().nullable().describe('The act that amended it, or the reason.'),
  whyVi: inVietnamese('why'),
});

export type RecordKind = (typeof recordKinds)[number];
export type ChangeKind = (typeof changeKinds)[number];
export type FieldChange = z.infer<typeof fieldChange>;
export type Change = z.infer<typeof change>;
export type Release = z.infer<typeof release>;
export type PublishedChange = z.infer<typeof publishedChange>;
export type RecordFields = z.infer<typeof recordFields>;
export type Published = z.infer<typeof published>;
/** Records by kind and id, each with the fields that count. */
export type RecordStates = Published['records'];
