import { describe, expect, test } from 'vitest';
import { documentWith, oddities, parseOne, taskTable } from '../../fixtures/parsing.ts';

const document = documentWith({ tables: [taskTable] });
const row = '1. |\nDraft it. |\nMinistry of Health |\nMinistry of Finance |\n2025 |';
const header = 'No. |\nTask |\nLead |\nCoordinating |\nDeadline |';

const read = (text: string) => {
  const records = parseOne(document, text);
  const [task] = records.tasks;
  return {
    task: task && [task.id, task.description, task.leads.join(' '), task.coordinating.join(' '), task.deadline.raw],
    found: oddities(records),
  };
};
const whole = ['fx-1', 'Draft it.', 'health', 'finance', '2025'];

describe('the header of a table', () => {
  test.each([
    ['one cell a line', `TASKS\n${header}\n${row}`],
    ['all on one line', `TASKS\nNo. | Task | Lead | Coordinating | Deadline |\n${row}`],
    ['in other capitals', `TASKS\nNO. |\nTASK |\nlead |\nCOORDINATING |\ndeadline |\n${row}`],
    ['after a subtitle', `TASKS\nLIST OF TASKS\n(Enclosed with the plan)\n${header}\n${row}`],
  ])('is found %s', (_what, text) => {
    expect(read(text)).toEqual({ task: whole, found: [] });
  });

  test('is found with its words over two lines', () => {
    const wide = documentWith({
      tables: [
        {
          ...taskTable,
          columns: taskTable.columns.map((column) =>
            column.field === 'lead' ? { ...column, header: 'Lead agency' } : column,
          ),
        },
      ],
    });
    const records = parseOne(wide, `TASKS\nNo. |\nTask |\nLead\nagency |\nCoordinating |\nDeadline |\n${row}`);
    expect(records.tasks).toHaveLength(1);
  });

  test.each([
    [
      'Deadline | No. | Lead | Task | Coordinating |',
      '2025 | 1 | Ministry of Health | Draft it. | Ministry of Finance |',
    ],
    [
      'No. | Deadline | Coordinating | Lead | Task |',
      '1. | 2025 | Ministry of Finance | Ministry of Health | Draft it. |',
    ],
    [
      'Task | Lead | Coordinating | Deadline | No. |',
      'Draft it. | Ministry of Health | Ministry of Finance | 2025 | 1 |',
    ],
  ])('may stand in any order, like %s', (order, cells) => {
    expect(read(`TASKS\n${order}\n${cells}`)).toEqual({ task: whole, found: [] });
  });

  test.each([
    ['a column is misspelt', `TASKS\nNo. |\nTask |\nLeed |\nCoordinating |\nDeadline |\n${row}`],
    ['a column is lost', `TASKS\nNo. |\nTask |\nLead |\nDeadline |\n${row}`],
    ['it is lost', `TASKS\n${row}`],
  ])('is an error where %s', (_what, text) => {
    const { task, found } = read(text);
    expect(task).toBeUndefined();
    expect(found.some((entry) => entry.endsWith('header-not-found'))).toBe(true);
    expect(found.some((entry) => entry.endsWith('line-unclaimed'))).toBe(true);
  });
});

describe('the heading line of a table', () => {
  test.each([
    ['is lost', `LIST\n${header}\n${row}`],
    ['stands twice', `TASKS\nTASKS\n${header}\n${row}`],
  ])('is an error where it %s', (_what, text) => {
    expect(read(text).found.some((entry) => entry.endsWith('table-not-found'))).toBe(true);
  });

  test('is found whatever its capitals', () => {
    expect(read(`Tasks\n${header}\n${row}`).task).toEqual(whole);
  });
});

test('a table ends before a footnote', () => {
  const records = parseOne(document, `TASKS\n${header}\n${row}\n[1] A note.`);
  expect(records.provisions.map((provision) => provision.kind)).toEqual(['heading', 'footnote']);
});
