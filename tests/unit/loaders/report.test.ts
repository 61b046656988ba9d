import { expect, test } from 'vitest';
import { formatDiagnostics } from '../../../src/loaders/report.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

const entry = (fields: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'row-cells',
  document: 'nq03',
  file: 'seeds/x.txt',
  line: 12,
  message: 'Row 26 has 5 cells.',
  ...fields,
});

test('a diagnostic is a line with its level, place, rule, document and words', () => {
  expect(formatDiagnostics([entry({ expected: '6 cells', actual: '5 cells' })])).toEqual([
    'error seeds/x.txt:12 row-cells (nq03): Row 26 has 5 cells.\n    expected: 6 cells\n    found: 5 cells',
  ]);
  expect(formatDiagnostics([entry({ rule: 'blank-cell', document: '' })])).toEqual([
    'note seeds/x.txt:12 blank-cell: Row 26 has 5 cells.',
  ]);
});

test('of one rule in one file only the first twenty are written out', () => {
  const lines = formatDiagnostics([...Array.from({ length: 25 }, () => entry()), entry({ file: 'seeds/y.txt' })]);
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe('… and 5 more of seeds/x.txt row-cells.');
});

test('a hostile seed cannot write to the terminal', () => {
  expect(formatDiagnostics([entry({ actual: '\u001B[2J\u0007' })]).join('')).not.toMatch(
    /[\u0000-\u0009\u000B-\u001F]/,
  );
});
