import { describe, expect, test } from 'vitest';
import { isError } from '../../../src/model/diagnostic.ts';
import { documentWith, oddities, parseOne, taskTable } from '../../fixtures/parsing.ts';

const header = 'No. | Task | Lead | Coordinating | Deadline |';
const row = (number: number) => `${number} | Draft ${number}. | Hue | Son La | 2025 |`;
const cells = (line: string) =>
  line
    .split('|')
    .slice(0, -1)
    .map((cell) => `${cell.trim()} |`)
    .join('\n');
const plan = (more: object = {}) =>
  documentWith({ tables: [taskTable], expects: { tasks: 3, provisions: { heading: 1 } }, ...more });
const parse = (lines: readonly string[], more: object = {}) => parseOne(plan(more), `${lines.join('\n')}\n`);

describe("a table's header that stands again on each page", () => {
  test.each<[string, string]>([
    ['letter by letter', header],
    ['with other capitals and spaces', 'NO.|TASK |  Lead |coordinating| DEADLINE |'],
    ['without its last bar', header.slice(0, -2)],
    ['a line a cell', cells(header)],
    ['under the heading line', `TASKS\n${header}`],
    ['under the heading line with a note', `Tasks (continued)\n${header}`],
  ])('%s is no row, and is told', (_how, again) => {
    const records = parse(['TASKS', header, row(1), again, row(2), again, row(3)]);
    expect(records.tasks.map(({ number, description }) => [number, description])).toEqual([
      ['1', 'Draft 1.'],
      ['2', 'Draft 2.'],
      ['3', 'Draft 3.'],
    ]);
    expect(records.diagnostics.filter(isError)).toEqual([]);
    expect(oddities(records).filter((oddity) => oddity.endsWith('repeated-header'))).toHaveLength(2);
    expect(records.provisions[0]?.source.lines).toEqual([1, 2]);
  });

  test('may break a row in two', () => {
    const [number, ...rest] = cells(row(2)).split('\n');
    const records = parse(['TASKS', cells(header), cells(row(1)), number ?? '', cells(header), ...rest, cells(row(3))]);
    expect(records.tasks.map(({ description }) => description)).toEqual(['Draft 1.', 'Draft 2.', 'Draft 3.']);
  });

  test('with other words is not taken for one', () => {
    const records = parse(['TASKS', header, row(1), header.replace('Lead', 'Leader'), row(2), row(3)]);
    expect(oddities(records)).toContain('4 text-between-rows');
  });

  test.each<[string, string, object[]]>([
    ['a line', header, [{ begins: 'No. | Task', every: true, reason: 'Header of each page.' }]],
    [
      'a line a cell',
      cells(header),
      [{ begins: 'No. |', through: 'Deadline |', every: true, reason: 'Header of each page.' }],
    ],
  ])('%s: set aside by `every`, the first is spared', (_how, again, ignored) => {
    const records = parse(['TASKS', again, row(1), again, row(2), again, row(3)], { ignored });
    expect(records.tasks).toHaveLength(3);
    expect(records.diagnostics.filter(isError)).toEqual([]);
    expect(oddities(records).filter((oddity) => oddity.endsWith('ignored-text'))).toHaveLength(2);
  });
});
