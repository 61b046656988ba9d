import { describe, expect, test } from 'vitest';
import { records, tally } from './records.ts';

const tasks = records.tasks.filter((task) => task.kind === 'task');
const measures = records.tasks.filter((task) => task.kind === 'measure');
const groupOf = (task: { group: string | null }) => task.group ?? 'none';

describe('the five seeds hold', () => {
  test('140 tasks, all of 03/NQ-CP, numbered 1 to 140', () => {
    expect(tally(tasks, (task) => task.document)).toEqual({ nq03: 140 });
    expect(tasks.map((task) => task.id)).toEqual(Array.from({ length: 140 }, (_, index) => `nq03-${index + 1}`));
    expect(tasks.map((task) => task.ordinal)).toEqual(tasks.map((_, index) => index + 1));
  });

  test('tasks in seven groups of 13, 29, 34, 12, 28, 15 and 9', () => {
    expect(tally(tasks, groupOf)).toEqual({
      'nq03-g1': 13,
      'nq03-g2': 29,
      'nq03-g3': 34,
      'nq03-g4': 12,
      'nq03-g5': 28,
      'nq03-g6': 15,
      'nq03-g7': 9,
    });
  });

  test('348 measures: 104, 208, 13, 13 and 10', () => {
    expect(tally(measures, (measure) => measure.document)).toEqual({
      nq03: 104,
      dh14: 208,
      kl57: 13,
      kh01: 13,
      hn18: 10,
    });
  });

  test('the measures of 03/NQ-CP in seven groups', () => {
    const own = measures.filter((measure) => measure.document === 'nq03');
    expect(tally(own, groupOf)).toEqual({
      'nq03-g1': 15,
      'nq03-g2': 14,
      'nq03-g3': 18,
      'nq03-g4': 17,
      'nq03-g5': 20,
      'nq03-g6': 16,
      'nq03-g7': 4,
    });
  });

  test('the measures of the Congress programme in groups and sub-groups', () => {
    const own = measures.filter((measure) => measure.document === 'dh14');
    const sizes = (letters: string, counts: readonly number[]) =>
      letters.split(' ').map((letter, index) => [`dh14-g${letter}`, counts[index]]);
    expect(tally(own, groupOf)).toEqual(
      Object.fromEntries([
        ...sizes('1a 1b 1c 1d 1dd 1e', [9, 13, 2, 2, 3, 3]),
        ...sizes('2a 2b 3 4 5 6 7 8 9 10 11', [4, 17, 5, 11, 2, 11, 12, 8, 7, 5, 7]),
        ...sizes('12a 12b 12c 12d 12dd 12e 12g 12h 12i 12k', [3, 5, 7, 3, 4, 6, 5, 7, 5, 3]),
        ...sizes('13a 13b 13c 13d 13dd 13e 14a 14b 14c', [4, 5, 4, 5, 7, 5, 3, 3, 3]),
      ]),
    );
  });

  test('41 indicators and 16 parts, 35 of them for 2030 and 6 for 2045', () => {
    const [whole, parts] = [
      records.indicators.filter((entry) => entry.parent === null),
      records.indicators.filter((entry) => entry.parent !== null),
    ];
    expect(whole.map((entry) => entry.number)).toEqual(Array.from({ length: 41 }, (_, index) => String(index + 1)));
    expect(tally(parts, (entry) => entry.parent ?? '')).toEqual({ 'nq03-i11': 12, 'nq03-i23': 4 });
    expect(tally(whole, (entry) => String(entry.horizon))).toEqual({ 2030: 35, 2045: 6 });
  });

  test('48 groups: 7, and 14 with 27 sub-groups', () => {
    expect(
      tally(records.groups, (group) => `${group.document} ${group.parent === null ? 'group' : 'sub-group'}`),
    ).toEqual({ 'nq03 group': 7, 'dh14 group': 14, 'dh14 sub-group': 27 });
    for (const group of records.groups.filter((entry) => entry.document === 'nq03'))
      expect(group.otherHeadings).toHaveLength(1);
  });

  test('objectives, requirements, duties, articles, phases and footnotes', () => {
    const named = records.provisions.filter(
      (provision) => provision.kind !== 'paragraph' && provision.kind !== 'heading',
    );
    expect(tally(named, (provision) => `${provision.document} ${provision.kind}`)).toEqual({
      'nq03 article': 3,
      'nq03 objective': 2,
      'nq03 duty': 6,
      'nq03 footnote': 1,
      'dh14 requirement': 3,
      'dh14 duty': 5,
      'dh14 footnote': 1,
      'kh01 phase': 3,
    });
  });
});

test('every id is the id of one record', () => {
  const ids = [...records.groups, ...records.tasks, ...records.indicators, ...records.provisions].map(
    (record) => record.id,
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('ids come from the numbers of the text, without padding', () => {
  for (const id of ['nq03-76', 'nq03-3dd', 'nq03-i11-1', 'nq03-g3'])
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
  for (const task of records.tasks) expect(task.id).not.toMatch(/-0\d/);
});

test('deadlines are of these kinds', () => {
  expect(tally(tasks, (task) => task.deadline.kind)).toEqual({
    by: 118,
    ongoing: 13,
    unstated: 1,
    window: 2,
    annual: 3,
    from: 3,
  });
});
