import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerCsv } from '../../../../src/client/catalogue/answer-csv.ts';
import type { Entry } from '../../../../src/client/catalogue/entries.ts';
import { toCsv } from '../../../../src/export/csv.ts';
import { entries } from './sample.ts';

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
  const rows = cellsOf(answerCsv(entries, 'https://example.org'));
  expect(rows[0]).toEqual(['id', 'kind', 'document', 'description', 'leads', 'coordinating', 'deadline', 'day', 'url']);
  expect(rows).toHaveLength(entries.length + 1);
  expect(rows[2]?.[4]).toBe('Ministry of Information; Ministry of Public Security');
  expect(rows[2]?.at(-1)).toBe('https://example.org/tasks/aa-2/');
});

test.each(['=1+1', '+1', '-1', '@sum', '\tx'])('a cell "%s" is not run as a formula', (words) => {
  expect(cellsOf(answerCsv(withWords(words), ''))[1]?.[3]).toBe(`'${words}`);
});

test('words survive quotes, commas and line breaks', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const [, row] = cellsOf(answerCsv(withWords(`a${words}`), ''));
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
      const fields = { ...withWords(description)[0], url: '/tasks/aa-1/' };
      const columns = ['id', 'kind', 'document', 'description', 'leads', 'coordinating', 'deadline', 'day', 'url'];
      expect(rowOf(answerCsv(withWords(description), ''))).toBe(rowOf(toCsv([fields], columns)));
    }),
    { numRuns: 2000 },
  );
});
