import { describe, expect, test } from 'vitest';
import { isError } from '../../../src/model/diagnostic.ts';
import { buildFieldReader } from '../../../src/parse/index.ts';
import { documentWith, oddities, parseOne, registry, taskTable } from '../../fixtures/parsing.ts';

const header = 'TASKS\nNo. | Task | Lead | Coordinating | Deadline |\n';
const plan = (reads: object, more: object = {}) =>
  documentWith({ tables: [taskTable], reads, expects: { tasks: 1, provisions: { heading: 1 } }, ...more });
const parse = (deadline: string, reads: object = {}, more: object = {}) =>
  parseOne(plan(reads, more), `${header}1 | Draft it. | Hue | Son La | ${deadline} |\n`);

describe('a deadline that cannot be read', () => {
  const records = parse('Theo tiến độ', {}, { language: 'vi' });

  test('is no error, and stands as stated', () => {
    expect(records.diagnostics.filter(isError)).toEqual([]);
    expect(records.tasks[0]?.deadline).toEqual({ raw: 'Theo tiến độ', kind: 'unstated', unread: true });
    expect(records.tasks[0]?.flags).toMatchObject([{ field: 'deadline', rule: 'deadline-unread' }]);
  });

  test('has a diagnostic with its line, examples in the language of the text, and where to say what it means', () => {
    expect(records.diagnostics).toMatchObject([{ rule: 'deadline-unread', line: 3, actual: 'Theo tiến độ' }]);
    expect(records.diagnostics[0]?.message).toMatch(/Quý II\/2025.*reads in content\/documents\/fx\.yaml/u);
  });
});

describe("words that the document's file reads", () => {
  test.each<[told: unknown, deadline: object]>([
    [{ by: '2025-06-30' }, { kind: 'by', end: '2025-06-30' }],
    [
      { by: '2025-06-30', precision: 'half-year' },
      { kind: 'by', end: '2025-06-30', precision: 'half-year' },
    ],
    [
      { from: '2025-07-01', to: '2026-06-30' },
      { kind: 'window', start: '2025-07-01', end: '2026-06-30' },
    ],
    [{ from: '2025-07-01' }, { kind: 'from', start: '2025-07-01' }],
    ['ongoing', { kind: 'ongoing' }],
    ['annual', { kind: 'annual' }],
    ['unstated', { kind: 'unstated' }],
  ])('as %j', (told, deadline) => {
    const records = parse('FY2025-26[1].', { 'fy2025–26': told });
    expect(records.tasks[0]?.deadline).toEqual({ raw: 'FY2025-26[1].', ...deadline });
    expect(oddities(records)).toEqual(['3 deadline-as-told', '3 footnote-unmatched']);
  });

  test('come before the rules of the language', () => {
    expect(parse('05/06/2025', { '05/06/2025': { by: '2025-06-05' } }).tasks[0]?.deadline).toMatchObject({
      end: '2025-06-05',
    });
    expect(parse('2025', { '2025': 'unread' }).tasks[0]?.deadline).toEqual({
      raw: '2025',
      kind: 'unstated',
      unread: true,
    });
  });

  test('may be left unread', () => {
    expect(oddities(parse('TBD', { TBD: 'unread' }))).toEqual(['3 deadline-unread']);
  });

  test('that no deadline has are told', () => {
    expect(oddities(parse('2025', { 'Theo tien do': 'unstated' }))).toEqual(['1 reads-unused']);
  });

  test.each<[told: unknown, what: string]>([
    ['soon', 'a word that is no reading'],
    [{ by: '2025-02-30' }, 'a day that is none'],
    [{ from: '2026-01-01', to: '2025-01-01' }, 'a span the wrong way round'],
  ])('%j, %s, is refused', (told, _what) => {
    expect(() => plan({ TBD: told })).toThrow();
  });

  test('are read in corrections and amending documents too', () => {
    const read = buildFieldReader(registry);
    expect(read({ language: 'en', reads: { TBD: 'unread' } }, 'task', 'deadline', 'TBD').fields.deadline).toEqual({
      raw: 'TBD',
      kind: 'unstated',
      unread: true,
    });
    expect(read({ language: 'en', id: 'fx' }, 'task', 'deadline', 'TBD').problem).toMatch(
      /say under reads in content\/documents\/fx\.yaml what it means/u,
    );
  });
});

test('a cell longer than any deadline is unread at once', () => {
  // A line of more than 50,000 characters is refused as a whole.
  const long = `2025${'.'.repeat(49_000)}`;
  const told = { [long.slice(0, 300)]: 'unstated' };
  expect(parse(long, told).tasks[0]?.deadline).toEqual({ raw: long, kind: 'unstated', unread: true });
});

test('what recurs within a year is told beside its reading', () => {
  const records = parse('Quarterly');
  expect(records.tasks[0]?.deadline.kind).toBe('ongoing');
  expect(oddities(records)).toEqual(['3 deadline-recurring']);
});
