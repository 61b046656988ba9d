import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { digestOf, joinRenderings, wordsIn } from '../../../../src/derive/records/renderings.ts';
import type { Rendering } from '../../../../src/model/rendering.ts';
import { smallRecords } from '../../../fixtures/catalogue.ts';

const { documents, tasks, groups, provisions } = smallRecords;
const [task, group, paragraph] = [tasks[0], groups[0], provisions.find(({ kind }) => kind === 'paragraph')];
if (!task || !group || !paragraph) throw new Error('The small project has a task, a group and running text.');

/** A rendering that fits the words of a record. */
const fitting = (record: Parameters<typeof digestOf>[0]): Rendering => ({
  of: digestOf(record),
  ...Object.fromEntries(wordsIn(record).map(([field]) => [field, 'Chữ.'])),
});

describe('the digest of English words', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

  test.each([
    ['all words of a task', { noteText: 'C', outputText: 'B', description: 'A' }, 'A\nB\nC'],
    ['those of an indicator', { noteText: 'D', targetText: 'C', unit: 'B', name: 'A' }, 'A\nB\nC\nD'],
    ['no empty field', { description: 'A', outputText: '', noteText: 'C' }, 'A\nC'],
    ['a dash', { description: 'A', outputText: '-' }, 'A\n-'],
    ['a heading', { title: 'Đầu tư' }, 'Đầu tư'],
    ['a text of lines', { text: 'A\nB' }, 'A\nB'],
  ])('holds %s', (_what, words, text) => {
    expect(digestOf(words)).toBe(sha(text));
  });

  test('does not hang on what is not rendered', () => {
    const moved = { ...task, leadText: 'Another body', number: '99' };
    expect(digestOf(moved)).toBe(digestOf(task));
  });
});

describe('a rendering that is joined to its record', () => {
  const join = (rendering: Rendering) => joinRenderings(smallRecords, { [task.id]: rendering }).renderingOf(task.id);

  test('fits its words', () => {
    expect(join(fitting(task))).toMatchObject({ record: task, outdated: false, lacking: [], beyond: [] });
  });

  test('is outdated once they are others', () => {
    const now = { ...task, description: `${task.description} And more.` };
    const records = { ...smallRecords, tasks: [now] };
    expect(joinRenderings(records, { [task.id]: fitting(task) }).renderingOf(task.id)?.outdated).toBe(true);
  });

  test('says which fields only one of both has', () => {
    const { description: _, ...rest } = fitting(task);
    expect(join({ ...rest, noteText: 'Chữ.' })).toMatchObject({ lacking: ['description'], beyond: ['noteText'] });
  });
});

test('every record misses a rendering that has none, and running text misses none', () => {
  const { missing } = joinRenderings(smallRecords, { [group.id]: fitting(group) });
  const ids = missing.map(({ id }) => id);
  expect(ids).toContain(task.id);
  expect(ids).not.toContain(group.id);
  expect(ids).not.toContain(paragraph.id);
  expect(ids.length).toBeGreaterThan(10);
});

test('running text may have one', () => {
  const { renderingOf, lost } = joinRenderings(smallRecords, { [paragraph.id]: fitting(paragraph) });
  expect(renderingOf(paragraph.id)?.outdated).toBe(false);
  expect(lost).toEqual([]);
});

test('what stands in Vietnamese misses none and takes none', () => {
  const records = {
    ...smallRecords,
    documents: documents.map((document) => ({ ...document, language: 'vi' as const })),
  };
  const { missing, rendered, lost } = joinRenderings(records, { [task.id]: fitting(task) });
  expect([missing, rendered]).toEqual([[], []]);
  expect(lost.map(({ id }) => id)).toEqual([task.id]);
});

test('an id that no record has is lost', () => {
  expect(joinRenderings(smallRecords, { 'plan-99': fitting(task) }).lost.map(({ id }) => id)).toEqual(['plan-99']);
});
