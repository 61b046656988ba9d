/** Laws of tables as offices have them: what is written one way or another is read the same, and what is lost shifts nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isError } from '../../src/model/diagnostic.ts';
import { documentWith, parseOne } from '../fixtures/parsing.ts';
import { misquotations, unaccounted } from './laws.ts';

interface Entry {
  readonly words: string;
  readonly lead: string;
  readonly due: string;
}

const entry: fc.Arbitrary<Entry> = fc.record({
  words: fc.constantFrom(
    'Open schools.',
    'Mend roads',
    'Plant trees; water them.',
    'Draft a law, 2nd part.',
    'Report.',
  ),
  lead: fc.constantFrom('Hue', 'Ministry of Health', 'Son La, Hue', 'Government Office'),
  due: fc.constantFrom('2025', 'June 2026', 'Q3 2027', 'Ongoing'),
});
const entries = fc.array(entry, { minLength: 1, maxLength: 8 });
const groups = fc.array(entries, { minLength: 1, maxLength: 4 });
const runs = { numRuns: 200 };

const columns = [
  { header: 'Task', field: 'description' },
  { header: 'Lead', field: 'lead' },
  { header: 'Due', field: 'deadline' },
];
const numbered = [{ header: 'No.', field: 'number' }, ...columns];
const table = (more: object = {}) => ({ begins: 'TASKS', name: 'List', holds: 'tasks', columns: numbered, ...more });
const cellsOf = ({ words, lead, due }: Entry) => [words, lead, due];

function read(tables: readonly object[], lines: readonly string[]) {
  const records = parseOne(documentWith({ tables }), lines.join('\n'));
  expect(unaccounted(records)).toEqual([]);
  expect(misquotations(records)).toEqual([]);
  return {
    ids: records.tasks.map(({ id }) => id),
    groups: records.tasks.map(({ group }) => group),
    entries: records.tasks.map(({ description: words, leadText: lead, deadline: { raw: due } }) => ({
      words,
      lead,
      due,
    })),
    broken: records.diagnostics.filter((one) => isError(one) && one.rule !== 'count-differs'),
    diagnostics: records.diagnostics,
  };
}

const row = (cells: readonly string[]) => `${cells.join(' | ')} |`;
/** A line a row, or a line a cell. */
const layouts: Readonly<Record<string, (cells: readonly string[]) => string[]>> = {
  rows: (cells) => [row(cells)],
  cells: (cells) => cells.map((cell) => (cell === '' ? '|' : `${cell} |`)),
};
const layout = fc.constantFrom(...Object.keys(layouts)).map((name) => layouts[name] as (typeof layouts)[string]);

describe('any list', () => {
  test('of several tables with prefixes keeps every row under its own id', () => {
    fc.assert(
      fc.property(groups, layout, (lists, write) => {
        const prefixes = ['', 'b', 'c', 'd'];
        const tables = lists.map((_, at) => table({ begins: `TASKS ${at}`, name: `List ${at}`, prefix: prefixes[at] }));
        const lines = lists.flatMap((list, at) => [
          `TASKS ${at}`,
          ...write(numbered.map(({ header }) => header)),
          ...list.flatMap((one, place) => write([String(place + 1), ...cellsOf(one)])),
        ]);
        const found = read(tables, lines);
        expect(found.entries).toEqual(lists.flat());
        expect(found.ids).toEqual(
          lists.flatMap((list, at) => list.map((_, place) => `fx-${prefixes[at]}${place + 1}`)),
        );
        expect(found.broken).toEqual([]);
      }),
      runs,
    );
  });

  test('whose numbers restart keeps every row in its group', () => {
    fc.assert(
      fc.property(groups, layout, (lists, write) => {
        const lines = lists.flatMap((list, at) => [
          ...write([['I', 'II', 'III', 'IV'][at] ?? '', `Part ${'ABCD'[at]}`, '', '']),
          ...list.flatMap((one, place) => write([String(place + 1), ...cellsOf(one)])),
        ]);
        const found = read(
          [table({ restarts: true })],
          ['TASKS', ...write(numbered.map(({ header }) => header)), ...lines],
        );
        expect(found.entries).toEqual(lists.flat());
        expect(found.ids).toEqual(lists.flatMap((list, at) => list.map((_, place) => `fx-${at + 1}-${place + 1}`)));
        expect(found.groups).toEqual(lists.flatMap((list, at) => list.map(() => `fx-g${at + 1}`)));
        expect(found.broken).toEqual([]);
      }),
      runs,
    );
  });

  test('says as above, or leaves merged cells blank, without a lead changing', () => {
    fc.assert(
      fc.property(entries, layout, fc.constantFrom('', 'ditto', '"', '-do-', 'as above'), (list, write, mark) => {
        const merged = numbered.map((column) => (column.field === 'lead' ? { ...column, blank: 'as-above' } : column));
        const lines = list.flatMap((one, at) => {
          const [words = '', lead = '', due = ''] = cellsOf(one);
          const shown = at > 0 && list[at - 1]?.lead === lead ? mark : lead;
          return write([String(at + 1), words, shown, due]);
        });
        const found = read(
          [table({ columns: merged })],
          ['TASKS', ...write(numbered.map(({ header }) => header)), ...lines],
        );
        expect(found.entries).toEqual(list);
        expect(found.broken).toEqual([]);
      }),
      runs,
    );
  });

  test('is read from sheets as from rows', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(': ', ' | ', ' – ', ':\n'), (list, sign) => {
        const bar = sign === ' | ' ? ' |' : '';
        const lines = list.flatMap((one) =>
          cellsOf(one).map((cell, at) => `${columns[at]?.header}${sign}${cell}${bar}`),
        );
        const found = read([table({ layout: 'sheets', columns })], ['TASKS', ...lines].join('\n').split('\n'));
        expect(found.entries).toEqual(list);
        expect(found.broken).toEqual([]);
      }),
      runs,
    );
  });
});

describe('a list that has lost', () => {
  const without = (cells: readonly string[], at: number) => cells.filter((_, place) => place !== at);

  test('a cell in a table without numbers says so, and no other row shifts', () => {
    fc.assert(
      fc.property(entries, fc.nat(7), fc.nat(2), (list, at, column) => {
        const hurt = at % list.length;
        const lines = list.map((one, place) => row(place === hurt ? without(cellsOf(one), column) : cellsOf(one)));
        const found = read([table({ columns })], ['TASKS', row(columns.map(({ header }) => header)), ...lines]);
        expect(found.diagnostics.some(({ rule, line }) => line === hurt + 3 && rule !== 'our-numbering')).toBe(true);
        expect(found.broken).not.toEqual([]);
        for (const [place, one] of list.entries()) if (place !== hurt) expect(found.entries).toContainEqual(one);
      }),
      runs,
    );
  });

  test('a label in its sheets says so, and no other sheet shifts', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 8 }), fc.nat(7), fc.nat(2), (list, at, column) => {
        const hurt = at % list.length;
        const lines = list.flatMap((one, place) =>
          cellsOf(one).map((cell, label) =>
            place === hurt && label === column ? cell : `${columns[label]?.header}: ${cell}`,
          ),
        );
        const found = read([table({ layout: 'sheets', columns })], ['TASKS', ...lines]);
        expect(found.broken).not.toEqual([]);
        for (const [place, one] of list.entries()) if (place !== hurt) expect(found.entries).toContainEqual(one);
      }),
      runs,
    );
  });
});
