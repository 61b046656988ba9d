import { describe, expect, test } from 'vitest';
import { isError } from '../../../src/model/diagnostic.ts';
import { documentWith, indicatorTable, parseOne, taskTable } from '../../fixtures/parsing.ts';

const row = (number: number) => `${number} | Draft it. | Hue | Son La | 2025 |`;
const headings = { first: 'I | Schools | | | |', second: 'II | Roads | | | |' };
const errorsOf = (lines: readonly string[], expects: object, more: object = {}) =>
  parseOne(
    documentWith({ tables: [taskTable], expects: { provisions: { heading: 1 }, ...expects }, ...more }),
    `${lines.join('\n')}\n`,
  ).diagnostics.filter(isError);
const head = ['TASKS', 'No. | Task | Lead | Coordinating | Deadline |'];
const counts = { tasks: 4, groups: 2 };

describe('the tasks of each group', () => {
  const text = [...head, headings.first, row(1), row(2), headings.second, row(3), row(4)];

  test('are as expected in a sound text', () => {
    expect(errorsOf(text, { ...counts, tasksIn: { g1: 2, g2: 2 } })).toEqual([]);
  });

  test('tell of a heading that was moved, once, at its line', () => {
    const moved = [...head, headings.first, row(1), row(2), row(3), headings.second, row(4)];
    const errors = errorsOf(moved, { ...counts, tasksIn: { g1: 2, g2: 2 } });
    expect(errors).toMatchObject([{ rule: 'count-differs', line: 7 }]);
    expect(errors[0]?.message).toMatch(/The heading of g2 stands 1 row\(s\) too late/u);
    const early = [...head, headings.first, row(1), headings.second, row(2), row(3), row(4)];
    expect(errorsOf(early, { ...counts, tasksIn: { g1: 2, g2: 2 } })[0]?.message).toMatch(/too early/u);
  });

  test('tell of the group whose row is lost', () => {
    const lost = [...head, headings.first, row(1), row(2), headings.second, row(3)];
    expect(errorsOf(lost, { ...counts, tasks: 3, tasksIn: { g1: 2, g2: 2 } })).toMatchObject([
      { rule: 'count-differs', line: 6, actual: 'tasksIn.g2: 1' },
    ]);
  });

  test('tell of tasks that stand before the first heading', () => {
    const late = [...head, row(1), headings.first, row(2)];
    expect(errorsOf(late, { tasks: 2, groups: 1, tasksIn: { g1: 2 } })).toMatchObject([
      {
        rule: 'count-differs',
        line: 4,
        message: expect.stringContaining('The heading of g1 stands 1 row(s) too late'),
      },
    ]);
  });

  test('tell of a group that nobody expects', () => {
    expect(errorsOf(text, { ...counts, tasksIn: { g1: 2 } })).toMatchObject([
      { rule: 'count-differs', line: 6, actual: 'tasksIn.g2: 2' },
    ]);
  });
});

test('indicators of each horizon tell of a heading that was moved', () => {
  const document = documentWith({
    tables: [indicatorTable],
    expects: { indicators: 3, indicatorsIn: { '2030': 2, '2045': 1 }, provisions: { heading: 3 } },
  });
  const indicator = (number: number) => `${number} | Share | % | 50 | Hue |`;
  const lines = [
    'INDICATORS',
    'No. | Indicator | Unit | Target | Monitoring |',
    'I | By 2030 | | | |',
    indicator(1),
    'II | By 2045 | | | |',
    indicator(2),
    indicator(3),
  ];
  expect(parseOne(document, lines.join('\n')).diagnostics.filter(isError)).toMatchObject([
    {
      rule: 'count-differs',
      line: 5,
      message: expect.stringContaining('The heading of 2045 stands 1 row(s) too early'),
    },
  ]);
});

test('indicators without a horizon are told at the heading whose year cannot be read', () => {
  const document = documentWith({
    tables: [indicatorTable],
    expects: { indicators: 1, indicatorsIn: { '2030': 1 }, provisions: { heading: 2 } },
  });
  const header = 'No. | Indicator | Unit | Target | Monitoring |';
  const lines = ['INDICATORS', header, 'I | By 20x0 | | | |', '1 | Share | % | 50 | Hue |'];
  expect(parseOne(document, lines.join('\n')).diagnostics.filter(isError)).toMatchObject([
    { rule: 'count-differs', line: 3, actual: 'By 20x0' },
  ]);
});

describe('the order of columns', () => {
  const columns = { List: ['number', 'description', 'lead', 'coordinating', 'deadline'] };

  test('tells of two header cells that changed places, at the header', () => {
    const swapped = ['TASKS', 'No. | Task | Coordinating | Lead | Deadline |', row(1)];
    expect(errorsOf(swapped, { tasks: 1, columns })).toMatchObject([
      { rule: 'columns-moved', line: 2, actual: 'No. | Task | Coordinating | Lead | Deadline' },
    ]);
    expect(errorsOf([...head, row(1)], { tasks: 1, columns })).toEqual([]);
  });

  test('of a table that is not there is an error', () => {
    expect(errorsOf([...head, row(1)], { tasks: 1, columns: { Lst: ['number', 'lead'] } })).toMatchObject([
      { rule: 'place-not-found', actual: 'Lst' },
    ]);
  });
});
