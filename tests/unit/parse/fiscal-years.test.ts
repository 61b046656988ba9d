import { describe, expect, test } from 'vitest';
import type { FiscalYear } from '../../../src/model/fiscal-year.ts';
import { parseFiscalDeadline } from '../../../src/parse/fiscal-years.ts';
import { languageWords } from '../../../src/parse/language.ts';
import { documentWith, oddities, parseOne, taskTable } from '../../fixtures/parsing.ts';

const july: FiscalYear = { begins: '07-01', called: 'last' };
const april: FiscalYear = { begins: '04-01', called: 'first' };
const { en, vi } = languageWords;
const read = (cell: string, fiscal: FiscalYear, words = en) => parseFiscalDeadline(cell, words.time, fiscal);

describe('a fiscal year', () => {
  test.each<[cell: string, FiscalYear, start: string, end: string]>([
    ['FY2025', july, '2024-07-01', '2025-06-30'],
    ['FY 25', july, '2024-07-01', '2025-06-30'],
    ['Fiscal year 2025', april, '2025-04-01', '2026-03-31'],
    ['FY2025-26', july, '2025-07-01', '2026-06-30'],
    ['FY2025/26[1]', april, '2025-04-01', '2026-03-31'],
    ['In FY 2025-2026', july, '2025-07-01', '2026-06-30'],
    ['FY2025', { begins: '01-01', called: 'last' }, '2025-01-01', '2025-12-31'],
  ])('"%s" is a span as the document counts', (cell, fiscal, start, end) => {
    expect(read(cell, fiscal)).toEqual({ raw: cell, kind: 'window', start, end });
  });

  test('ends what is due by it', () => {
    expect(read('By the end of FY2025', july)).toEqual({ raw: 'By the end of FY2025', kind: 'by', end: '2025-06-30' });
  });

  test.each([
    ['Q2 FY2025', en, '2024-12-31'],
    ['FY25 Q4', en, '2025-06-30'],
    ['Quý II năm tài chính 2025', vi, '2024-12-31'],
  ])('has quarters of its own: "%s"', (cell, words, end) => {
    expect(read(cell, july, words)).toEqual({ raw: cell, kind: 'by', end, precision: 'quarter' });
  });

  test.each(['FY2025-2030', 'FY2026-25', 'FY', 'FY202', 'Q5 FY2025', '2025', 'Before FY2025'])(
    '"%s" is none',
    (cell) => {
      expect(read(cell, july)).toBeUndefined();
    },
  );
});

const header = 'TASKS\nNo. | Task | Lead | Coordinating | Deadline |\n';
const parse = (more: object) =>
  parseOne(documentWith({ tables: [taskTable], ...more }), `${header}1 | Draft it. | Hue | Son La | FY2025 |\n`);

test('is unread until the document defines it, and then remarked; an entry under reads comes first', () => {
  expect(parse({}).tasks[0]?.deadline).toMatchObject({ kind: 'unstated', unread: true });
  expect(parse({ fiscalYear: july }).tasks[0]?.deadline).toMatchObject({ end: '2025-06-30' });
  expect(oddities(parse({ fiscalYear: july }))).toEqual(['3 deadline-as-told']);
  expect(parse({ fiscalYear: july, reads: { FY2025: 'unread' } }).tasks[0]?.deadline).toMatchObject({ unread: true });
  expect(() => parse({ fiscalYear: { begins: '02-30', called: 'last' } })).toThrow();
});
