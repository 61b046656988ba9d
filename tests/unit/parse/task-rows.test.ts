import { describe, expect, test } from 'vitest';
import { documentWith, oddities, parseOne, taskTable } from '../../fixtures/parsing.ts';

const columns = [...taskTable.columns, { header: 'Output', field: 'output' }, { header: 'Remark', field: 'note' }];
const document = documentWith({ tables: [{ ...taskTable, columns }] });
const header = 'No. | Task | Lead | Coordinating | Deadline | Output | Remark |';

function read(...rows: string[]) {
  const records = parseOne(document, ['TASKS', header, ...rows].join('\n'));
  return { ...records, task: records.tasks[0], found: oddities(records) };
}

describe('a task', () => {
  test('has each cell under its own field, verbatim', () => {
    const { task, found } = read(
      '1 | Draft it. | Ministry of Health | Ministry of Finance; Hue | June 2025 | Decree | As in 2024. |',
    );
    expect(task).toMatchObject({
      id: 'fx-1',
      kind: 'task',
      group: null,
      number: '1',
      ordinal: 1,
      description: 'Draft it.',
      leads: ['health'],
      leadText: 'Ministry of Health',
      coordinating: ['finance', 'hue'],
      coordinatingText: 'Ministry of Finance; Hue',
      outputText: 'Decree',
      noteText: 'As in 2024.',
      deadline: { raw: 'June 2025', kind: 'by', end: '2025-06-30', precision: 'month' },
      source: { file: 'plan.txt', lines: [3, 3], locator: 'List, No. 1' },
      flags: [],
    });
    expect(found).toEqual([]);
  });

  test('has no coordinating agencies and no flag where the table has no such column', () => {
    const short = documentWith({
      tables: [{ ...taskTable, columns: taskTable.columns.filter((column) => column.field !== 'coordinating') }],
    });
    const records = parseOne(short, 'TASKS\nNo. | Task | Lead | Deadline |\n1 | Draft it. | Hue | 2025 |');
    expect(records.tasks[0]).toMatchObject({ coordinating: [], coordinatingText: '', outputText: '', flags: [] });
    expect(records.tasks[0]).not.toHaveProperty('noteText');
  });

  test.each([
    ['lead', '1 | Draft it. | | Hue | 2025 | Decree | x |', 'leads', '3 blank-cell'],
    ['coordinating', '1 | Draft it. | Hue | | 2025 | Decree | x |', 'coordinating', '3 blank-cell'],
    ['deadline', '1 | Draft it. | Hue | Son La | | Decree | x |', 'deadline', '3 blank-cell'],
    ['output', '1 | Draft it. | Hue | Son La | 2025 | | x |', 'outputText', '3 blank-cell'],
    ['dash', '1 | Draft it. | Hue | - | 2025 | Decree | x |', 'coordinating', '3 dash-cell'],
    ['capital', '1 | Draft it. | Hue | Son La | 2025 | PROPOSAL | x |', 'outputText', '3 capitals'],
    [
      'twice-named',
      '1 | Draft it. | Hue | Finance, Son La, Son La | 2025 | Decree | x |',
      'coordinating',
      '3 agency-repeated',
    ],
    ['shared', '1 | Draft it. | Hue | Hue | 2025 | Decree | x |', 'coordinating', '3 lead-also-coordinates'],
    ['past', '1 | Draft it. | Hue | Son La | 2024 | Decree | x |', 'deadline', '3 deadline-before-issue'],
    ['uneven', '1 | Draft it. | Hue | Son La | 2025- 2026 | Decree | x |', 'deadline', '3 uneven-spacing'],
  ])('with a %s cell is kept with a flag on its field', (_what, row, field, found) => {
    const reading = read(row);
    expect(reading.task?.flags.map((flag) => `${flag.field}: ${flag.rule}`)).toContain(
      `${field}: ${found.split(' ')[1]}`,
    );
    expect(reading.found).toContain(found);
  });

  test.each([
    ['an unread deadline', '1 | Draft it. | Hue | Son La | February 30, 2025 | Decree | x |', '3 deadline-unread'],
    ['an unknown agency', '1 | Draft it. | Ministry of Helth | Son La | 2025 | Decree | x |', '3 agency-unknown'],
    ['no words', '1 | | Hue | Son La | 2025 | Decree | x |', '3 text-missing'],
  ])('with %s is kept with an error', (_what, row, found) => {
    const reading = read(row);
    expect(reading.found).toContain(found);
    expect(reading.task?.id).toBe('fx-1');
  });
});

describe('a group of tasks', () => {
  const task = (number: number) => `${number} | Task ${number} of the list. | Hue | Son La | 2025 | Decree | x |`;
  const blanks = '| '.repeat(5);

  test('is headed between the rows', () => {
    const { groups, tasks, found } = read(`I. | Awareness |${blanks}`, task(1), `II. | Framework |${blanks}`, task(2));
    expect(groups).toMatchObject([
      { id: 'fx-g1', number: 'I', title: 'Awareness' },
      { id: 'fx-g2', number: 'II' },
    ]);
    expect(tasks.map((entry) => entry.group)).toEqual(['fx-g1', 'fx-g2']);
    expect(found).toEqual([]);
  });

  test('keeps its place where its numeral is lost', () => {
    const { groups, found } = read(`I. | Awareness |${blanks}`, task(1), `Framework | |${blanks}`, task(2));
    expect(groups[1]).toMatchObject({ id: 'fx-g2', number: '2', title: 'Framework' });
    expect(found).toEqual(['5 heading-without-numeral']);
  });

  test('is an error where a numeral is skipped', () => {
    expect(read(`I. | Awareness |${blanks}`, task(1), `III. | Framework |${blanks}`, task(2)).found).toEqual([
      '5 number-out-of-order',
    ]);
  });

  test('of the body is headed again in the table, with its other words noted', () => {
    const both = documentWith({
      sections: [{ begins: 'II. TASKS', holds: 'measures' }],
      tables: [{ ...taskTable, columns, begins: 'APPENDIX' }],
    });
    const records = parseOne(
      both,
      ['II. TASKS', '1. Raise awareness', 'a) Do it.', 'APPENDIX', header, `I. | Awareness |${blanks}`, task(1)].join(
        '\n',
      ),
    );
    expect(records.groups).toMatchObject([
      { id: 'fx-g1', title: 'Raise awareness', otherHeadings: [{ number: 'I', title: 'Awareness' }] },
    ]);
    expect(oddities(records)).toEqual(['6 heading-differs']);
  });
});

describe('a lead cell that says who takes part', () => {
  const plan = documentWith({
    language: 'vi',
    tables: [
      {
        ...taskTable,
        columns: taskTable.columns.filter(({ field }) => field !== 'coordinating'),
      },
    ],
    names: { 'Sở Y tế': 'health', 'Các sở': ['finance', 'science'] },
  });
  const { tasks } = parseOne(
    plan,
    ['TASKS', 'No. | Task | Lead | Deadline |', '1 | Mở lớp. | Chủ trì: Sở Y tế; phối hợp: các sở | 2025 |'].join('\n'),
  );

  test('gives both, with its own words and place', () => {
    expect(tasks[0]).toMatchObject({
      leads: ['health'],
      coordinating: ['finance', 'science'],
      leadText: 'Chủ trì: Sở Y tế; phối hợp: các sở',
      coordinatingText: 'Chủ trì: Sở Y tế; phối hợp: các sở',
      cells: { leadText: [3, 3], coordinatingText: [3, 3] },
    });
  });
});
