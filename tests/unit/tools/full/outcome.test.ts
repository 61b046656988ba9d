import { describe, expect, test } from 'vitest';
import { formatOutcomes, formatSum, outcomeOf } from '../../../../tools/full/outcome.ts';

const ended = (output: string, code: number | undefined, results?: string) =>
  outcomeOf({ name: 'fuzz', code, output, seconds: 12, results });

describe('a program of the full check', () => {
  test('is counted by its last line', () => {
    expect(ended('passed   a\n\n12 passed, 0 failed, 3 skipped\n', 0).program).toMatchObject({
      passed: 12,
      failed: 0,
      skipped: 3,
    });
    expect(ended('4 passed, 2 failed, 0 skipped', 1).program).toMatchObject({ passed: 4, failed: 2 });
  });

  test.each([
    ['that ends badly', '3 passed, 0 failed, 0 skipped', 1],
    ['that was stopped', '3 passed, 0 failed, 0 skipped', undefined],
    ['without a last line', 'Error: out of memory', 0],
    ['that says nothing', '', 0],
  ])('%s has failed', (_what, output, code) => {
    expect(ended(output, code).program.failed).toBe(1);
  });

  test('tells its title, figures, skips and tools in a file', () => {
    const results = {
      title: 'Fuzzing',
      figures: [
        { what: 'Runs', value: 20 },
        { what: 'Wait', value: '4 ms', budget: 'under 30 ms' },
      ],
      skips: [{ what: 'Java', why: 'not installed' }],
      tools: [{ name: 'Java', version: '17' }],
    };
    const { program, tools } = ended('1 passed, 0 failed, 1 skipped', 0, JSON.stringify(results));
    expect(program).toEqual({
      name: 'fuzz',
      title: 'Fuzzing',
      passed: 1,
      failed: 0,
      skipped: 1,
      seconds: 12,
      figures: [
        { what: 'Runs', value: '20' },
        { what: 'Wait', value: '4 ms', budget: 'under 30 ms' },
      ],
      skips: results.skips,
    });
    expect(tools).toEqual(results.tools);
  });

  test.each([undefined, '', '{"figures": 7}', '[', 'null'])(
    'is counted without figures where the file says %j',
    (file) => {
      const { program, tools } = ended('1 passed, 0 failed, 0 skipped', 0, file);
      expect(program).toMatchObject({ title: 'fuzz', passed: 1, failed: 0, figures: [] });
      expect(tools).toEqual([]);
    },
  );
});

test('the table names what was skipped, and the sum stands last', () => {
  const { program } = ended('2 passed, 0 failed, 1 skipped', 0, '{"skips":[{"what":"wrk","why":"not installed"}]}');
  const other = { ...program, name: 'a-longer-name', failed: 1, skips: [] };
  const lines = formatOutcomes([program, other]).split('\n');
  expect(lines[0]).toMatch(/^program +passed +failed +skipped +time$/);
  expect(lines[2]).toMatch(/^fuzz +2 +0 +1 +12 s$/);
  expect(lines.at(-1)).toBe('fuzz: wrk was skipped: not installed');
  expect(new Set(lines.slice(0, 4).map((line) => line.length)).size).toBe(1);
  expect(formatSum([program, other])).toBe('4 passed, 1 failed, 2 skipped');
});
