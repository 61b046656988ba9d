import { describe, expect, test } from 'vitest';
import { formatProblem, formatProblems } from '../../../src/content/format-problems.ts';
import { problemsInSeeds } from '../../../src/derive/editorial/seed-problems.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Problem } from '../../../src/model/problem.ts';

const entry = (fields: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: 'row-cells',
  document: 'nq03',
  file: 'seeds/x.txt',
  line: 12,
  message: 'Row 26 has 5 cells.',
  ...fields,
});
const many = (count: number) => problemsInSeeds(Array.from({ length: count }, () => entry()));
const linkOn = (file: string): Problem => ({
  ...{ file, line: 7, message: 'the link quotes "health", which does not stand there.' },
  restsOn: ['content/documents/nq03'],
});

test('an error of a seed is a line with its place, rule, document and words, and what was expected and found below', () => {
  expect(problemsInSeeds([entry({ expected: '6 cells', actual: '5 cells' })]).map(formatProblem)).toEqual([
    'error seeds/x.txt:12 row-cells (nq03): Row 26 has 5 cells.\n    expected: 6 cells\n    found: 5 cells',
  ]);
});

test('of one rule in one file only the first eight are written out, and all with --all', () => {
  const problems = [...many(25), ...problemsInSeeds([entry({ file: 'seeds/y.txt' })])];
  expect(formatProblems(problems)).toHaveLength(10);
  expect(formatProblems(problems).at(-1)).toBe('… and 17 more of row-cells in seeds/x.txt. (--all lists them.)');
  expect(formatProblems(problems, true)).toHaveLength(26);
  expect(formatProblems(problems, true).join('\n')).not.toContain('more of');
});

test('neither a hostile seed nor a content file can write to the terminal', () => {
  const hostile = '\u001B[2J\u0007\u009B31m';
  const lines = formatProblems([
    ...problemsInSeeds([entry({ actual: hostile })]),
    { ...linkOn('content/links/a.yaml'), message: hostile, restsOn: [] },
  ]);
  expect(lines.join('')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
});

describe('what follows from the errors of a seed', () => {
  const problems = [
    linkOn('content/links/b.yaml'),
    linkOn('content/links/b.yaml'),
    linkOn('content/a.yaml'),
    ...many(1),
  ];

  test('is one line with its count, after the cause', () => {
    expect(formatProblems(problems)).toEqual([
      'error seeds/x.txt:12 row-cells (nq03): Row 26 has 5 cells.',
      '3 more problems follow from what is wrong in seeds/x.txt: 2 in content/links/b.yaml and 1 in content/a.yaml. Mend the cause first and change nothing in them to fit it. (--all lists them.)',
    ]);
  });

  test('is listed with file and line by --all', () => {
    expect(
      formatProblems(problems, true).filter((line) => line.startsWith('  error content/links/b.yaml:7')),
    ).toHaveLength(2);
    expect(formatProblems(problems, true).join('\n')).not.toContain('--all');
  });
});

test('nothing is printed where nothing is wrong', () => {
  expect(formatProblems([])).toEqual([]);
});
