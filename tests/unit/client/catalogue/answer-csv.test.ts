import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerCsv } from '../../../../src/client/catalogue/answer-csv.ts';
import type { Entry } from '../../../../src/client/catalogue/entries.ts';
import { rowOf as cellsOfEntry, columns } from '../../../../src/client/catalogue/table.ts';
import { toCsv } from '../../../../src/export/csv.ts';
import { entries, settingOf } from './sample.ts';

const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};
const withWords = (description: string): Entry[] => entries.slice(0, 1).map((entry) => ({ ...entry, description }));

test('a file has a head, a row each, and the address of each record', () => {
  const rows = cellsOf(answerCsv(entries, settingOf('https://example.org')));
  expect(rows[0]?.slice(0, 9)).toEqual([
    ...['id', 'kind', 'document', 'description', 'leads', 'coordinating', 'deadline', 'day', 'url'],
  ]);
  expect(rows).toHaveLength(entries.length + 1);
  expect(rows[2]?.[4]).toBe('Ministry of Information; Ministry of Public Security');
  expect(rows[2]?.[8]).toBe('https://example.org/tasks/aa-2/');
});

test('a row says where its task stands, as of the day of the page', () => {
  const rows = cellsOf(answerCsv(entries, settingOf('')));
  const headed = rows
    .slice(1)
    .map((row) => Object.fromEntries(row.map((cell, place) => [rows[0]?.[place] ?? '', cell])));
  expect(headed.slice(0, 2)).toMatchObject([
    {
      ...{ number: '1', group: 'aa-g1', theme: 'Data', output: 'law', leadsNow: 'Ministry of Science' },
      ...{ schedule: 'past-due', evidence: 'none', days: '-5', asOf: '2025-07-05' },
    },
    { theme: 'Data; health', schedule: 'ongoing', evidence: 'documented', days: '', asOf: '2025-07-05' },
  ]);
  // The innermost of its groups.
  expect(headed[3]).toMatchObject({ id: 'aa-1a', group: 'aa-g1b', schedule: '', evidence: '', days: '' });
});

test.each(['=1+1', '+1', '-1', '@sum', '\tx'])('a cell "%s" is not run as a formula', (words) => {
  expect(cellsOf(answerCsv(withWords(words), settingOf('')))[1]?.[3]).toBe(`'${words}`);
});

test('words survive quotes, commas and line breaks', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const [, row] = cellsOf(answerCsv(withWords(`a${words}`), settingOf('')));
      expect(row?.[3]).toBe(`a${words}`);
    }),
  );
});

test('a cell is written like the same words in the published files, guard and quotes', () => {
  const words = fc
    .tuple(fc.constantFrom('', "'", "''"), fc.constantFrom('', ...'=+-@\t\r\n＝＋－＠", '), fc.string())
    .map((parts) => parts.join(''));
  const rowOf = (csv: string) => csv.slice(csv.indexOf('\r\n') + 2);
  fc.assert(
    fc.property(words, (description) => {
      const shown = withWords(description);
      const names = columns.map(({ name }) => name);
      const fields = shown.map((entry) =>
        Object.fromEntries(cellsOfEntry(entry, settingOf('')).map((value, place) => [names[place], value])),
      );
      expect(rowOf(answerCsv(shown, settingOf('')))).toBe(rowOf(toCsv(fields, names)));
    }),
    { numRuns: 2000 },
  );
});
